/**
 * The finder: services for the place that was chosen, filtered on the device. It wakes when the browser is idle;
 * until then, and without script, the links of the page lead to the same services.
 */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import {
  addAsked,
  sortByDistance,
  withDistances,
  type Found,
} from '../domain/services/found-services.ts';
import {
  countUnknownHours,
  matches,
  noFilters,
  type ServiceFilters,
} from '../domain/services/filter-services.ts';
import { localMoment } from '../domain/hours.ts';
import type { ServiceKind } from '../domain/vocabulary.ts';
import { fill } from '../i18n/fill.ts';
import { formatDay, formatDistance } from '../i18n/format.ts';
import type { PublishedLocale } from '../i18n/locales.ts';
import { placeInSentence } from '../i18n/place-words.ts';
import type { Strings } from '../i18n/strings.ts';
import { FilterPanel, type FilterTerms } from './FilterPanel.tsx';
import { ServiceCard, type CardWords } from './ServiceCard.tsx';
import { useAsked } from './use-asked.ts';
import { useMinute } from './use-minute.ts';
import { useServices } from './use-services.ts';

export interface FinderWords extends CardWords {
  readonly finder: Strings['finder'];
  readonly units: Strings['units'];
  readonly scriptNeeded: string;
}

interface Props {
  readonly locale: PublishedLocale;
  /** Where the data files lie: `/du-lieu/` or `/en/du-lieu/`. */
  readonly dataBase: string;
  readonly serviceBase: string;
  /** The one province of the site; without it, a place must be chosen first. */
  readonly province: string | undefined;
  readonly words: FinderWords;
  readonly terms: FilterTerms;
  readonly knownKinds: readonly ServiceKind[];
}

/** How many cards are drawn at once. More wait behind a button: a cheap phone draws slowly. */
const pageSize = 20;

const isAsking = (filters: ServiceFilters): boolean =>
  JSON.stringify(filters) !== JSON.stringify(noFilters);

export function Finder(props: Props) {
  const { locale, words, terms, knownKinds, province, dataBase, serviceBase } = props;
  const { finder } = words;
  const [filters, setFilters] = useState(noFilters);
  const [byDistance, setByDistance] = useState(false);
  const asked = useAsked();
  const { services, state, retry } = useServices(
    dataBase,
    asked.place,
    province,
    isAsking(filters),
  );
  const now = useMinute();

  // On a phone the answer lies below the field: bring it up, without motion, or nothing seems to happen.
  const head = useRef<HTMLDivElement>(null);
  const code = asked.place?.code;
  useEffect(() => {
    if (code !== undefined) head.current?.scrollIntoView({ block: 'start' });
  }, [code]);

  const found = useMemo(() => {
    if (!services || !now) return [];
    const at = localMoment(now);
    const kept = addAsked(services, asked.place).filter(({ item }) => matches(item, filters, at));
    const located = asked.position ? withDistances(kept, asked.position) : kept;
    return byDistance || asked.position ? sortByDistance(located) : located;
  }, [services, filters, byDistance, asked, now]);

  const unknown = services
    ? countUnknownHours(
        services.map(({ item }) => item),
        filters,
      )
    : 0;
  const count =
    found.length === 0
      ? finder.countNone
      : found.length === 1
        ? finder.countOne
        : fill(finder.count, { count: found.length });
  const place = asked.place && placeInSentence(locale, asked.place.name);
  const around = asked.position ? finder.nearYou : place;

  let body: ReactNode = null;
  if (state === 'failed')
    body = (
      <div className="notice">
        <p role="alert">{finder.failed}</p>
        <button type="button" className="button" onClick={retry}>
          {finder.retry}
        </button>
      </div>
    );
  else if (services)
    body =
      found.length > 0 ? (
        <Results
          key={JSON.stringify([filters, asked.place?.code, byDistance])}
          found={found}
          locale={locale}
          words={words}
          serviceBase={serviceBase}
          today={localMoment(now ?? new Date()).day}
        />
      ) : (
        <div className="notice">
          <h3>{finder.empty}</h3>
          <p>{finder.emptyText}</p>
          <a href="#goi-ngay">{finder.emptyLines}</a>
        </div>
      );

  return (
    <section className="finder" aria-label={finder.results}>
      <FilterPanel
        words={finder}
        terms={terms}
        knownKinds={knownKinds}
        filters={filters}
        onChange={setFilters}
        awake={now !== undefined}
        scriptNeeded={words.scriptNeeded}
        canSort={asked.place !== undefined && asked.position === undefined}
        byDistance={byDistance}
        onSort={setByDistance}
      />
      <p className="finder-near" role="status">
        {asked.message ? finder[asked.message] : ''}
      </p>
      <div className="finder-head" ref={head}>
        {around ? <h2>{fill(finder.resultsFor, { place: around })}</h2> : null}
        <p role="status">
          {state === 'loading' && finder.loading}
          {state === 'idle' && finder.choosePlace}
          {state === 'ready' && count}
          {unknown > 0 ? ` ${fill(finder.unknownHours, { count: unknown })}` : ''}
        </p>
        {asked.place && place ? (
          <p>
            <a className="button" href={asked.place.href}>
              {fill(finder.openCommune, { place })}
            </a>
          </p>
        ) : null}
      </div>
      {body}
    </section>
  );
}

function Results({
  found,
  locale,
  words,
  serviceBase,
  today,
}: Pick<Props, 'locale' | 'words' | 'serviceBase'> & { found: readonly Found[]; today: string }) {
  const [shown, setShown] = useState(pageSize);
  const { service, finder, units } = words;
  const away = ({ meters, approximate }: Found) =>
    meters === undefined
      ? undefined
      : fill(approximate ? service.awayAbout : service.away, {
          distance: formatDistance(locale, units, meters),
        });
  return (
    <>
      <ul className="cards" role="list">
        {found.slice(0, shown).map((each) => (
          <li key={each.item.id}>
            <ServiceCard
              item={each.item}
              href={`${serviceBase}${each.item.id}/`}
              serves={each.serves !== undefined && each.serves !== 'no'}
              distance={each.here ? service.here : away(each)}
              verifiedText={each.item.verifiedOn && formatDay(locale, each.item.verifiedOn)}
              words={words}
              today={today}
            />
          </li>
        ))}
      </ul>
      {found.length > shown ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => setShown((before) => before + pageSize)}
        >
          {fill(finder.more, { count: Math.min(pageSize, found.length - shown) })}
        </button>
      ) : null}
    </>
  );
}
