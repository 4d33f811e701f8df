/**
 * One service in a list. Rendered to plain HTML by the pages, and in the browser by the finder: the same card, so
 * that a rule about what may be shown is kept once.
 */
import type { ReactNode } from 'react';
import type { ListItem } from '../domain/services/list-item.ts';
import { freshness, worthTheJourney } from '../domain/freshness.ts';
import { telHref } from '../domain/links.ts';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings.ts';
import { Icon } from './Icon.tsx';

/** Everything about one card that is words, chosen by the page's language. */
export interface CardWords {
  readonly site: Pick<Strings['site'], 'demoMark'>;
  readonly service: Strings['service'];
  /** Words for each kind of service and each purpose of a phone number. */
  readonly kinds: Readonly<Record<ListItem['kind'], string>>;
  readonly purposes: Readonly<Record<ListItem['phones'][number]['purpose'], string>>;
  readonly free: string;
}

export interface CardItem {
  readonly item: ListItem;
  /** Address of the service's page. */
  readonly href: string;
  /** "3,2 km", "ngay tại xã" … */
  readonly distance?: string | undefined;
  /** True when the service serves the chosen commune. */
  readonly serves?: boolean;
  /** Hours in words, shown until a script knows the time. */
  readonly hoursText?: string | undefined;
  /** The day of the last check as people write it. */
  readonly verifiedText?: string | undefined;
}

interface Props extends CardItem {
  readonly words: CardWords;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly level?: 2 | 3;
  /** What else can be done with it where the card stands. */
  readonly action?: ReactNode;
}

function Place({ item, words, going }: { item: ListItem; words: CardWords; going: boolean }) {
  if (item.visibility === 'confidential')
    return <p className="card-line">{words.service.confidential}</p>;
  const commune = fill(words.service.inCommune, { place: item.communeName });
  if (item.visibility === 'home')
    return (
      <p className="card-line">
        {item.communeName}. {words.service.home}
      </p>
    );
  return (
    <p className="card-line">
      {going ? <span className="place-to-go">{item.address}, </span> : null}
      {going ? item.communeName : commune}
    </p>
  );
}

function Hours({ item, words, hoursText }: Pick<Props, 'item' | 'words' | 'hoursText'>) {
  if (!item.hours) return <p className="card-line soft">{words.service.unknownHours}</p>;
  if ('always' in item.hours)
    return (
      <p className="card-line">
        <b className="open-state">{words.service.always}</b>
      </p>
    );
  return (
    <p className="card-line">
      <open-now data-hours={JSON.stringify(item.hours)}>
        {hoursText ?? words.service.hours}
      </open-now>
    </p>
  );
}

function Checked({
  item,
  words,
  today,
  verifiedText,
}: Pick<Props, 'item' | 'words' | 'today' | 'verifiedText'>) {
  const state = freshness(item.verifiedOn, today);
  const { never, verified } = words.service;
  const sentence = state === 'never' ? never : state === 'fresh' ? verified : words.service[state];
  const day = verifiedText ?? item.verifiedOn ?? '';
  return (
    <p className="card-checked">
      <checked-on data-day={item.verifiedOn} data-written={day} data-state={state}>
        {fill(sentence, { day })}
      </checked-on>
    </p>
  );
}

function Phones({ item, words }: Pick<Props, 'item' | 'words'>) {
  if (item.phones.length === 0) return null;
  return (
    <ul className="card-phones" role="list">
      {item.phones.map(({ number, dial, purpose }) => (
        <li key={number}>
          {dial === undefined ? (
            <span className="phone sample">
              <b>{number}</b> <small>{words.service.noDial}</small>
            </span>
          ) : (
            <a className="phone" href={telHref(dial)}>
              <Icon name="phone" size={20} />
              <b>{number}</b>
              {purpose === 'main' ? null : <small>{words.purposes[purpose]}</small>}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

export function ServiceCard({
  item,
  href,
  distance,
  serves,
  hoursText,
  verifiedText,
  words,
  today,
  level = 3,
  action,
}: Props) {
  const state = freshness(item.verifiedOn, today);
  const Heading = `h${level}` as const;
  return (
    <article className="card" data-service={item.id} data-freshness={state}>
      <p className="card-kind">
        <Icon name={item.kind} size={20} />
        <span>{words.kinds[item.kind]}</span>
        {distance ? <span className="card-distance">{distance}</span> : null}
      </p>
      <Heading className="card-name">
        <a href={href}>{item.name}</a>
        {item.demo ? (
          <>
            {' '}
            <span className="mark">{words.site.demoMark}</span>
          </>
        ) : null}
      </Heading>
      <Place item={item} words={words} going={worthTheJourney(state)} />
      <Hours item={item} words={words} hoursText={hoursText} />
      {serves === true || item.cost === 'free' ? (
        <p className="card-tags">
          {serves === true ? <span>{words.service.servesYou}</span> : null}
          {item.cost === 'free' ? <span>{words.free}</span> : null}
        </p>
      ) : null}
      <Phones item={item} words={words} />
      <Checked item={item} words={words} today={today} verifiedText={verifiedText} />
      {action}
    </article>
  );
}
