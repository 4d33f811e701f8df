/**
 * The finder: services for the place that was chosen, filtered on the device. It wakes when the browser is idle;
 * until then, and without script, the links of the page lead to the same services.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
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
import type { MapOpenerWords } from '../i18n/interactive-map-words.ts';
import type { PublishedLocale } from '../i18n/locales.ts';
import { placeInSentence } from '../i18n/place-words.ts';
import type { Strings } from '../i18n/strings.ts';
import { FilterPanel, type FilterTerms } from './FilterPanel.tsx';
import { FinderResults } from './FinderResults.tsx';
import { ServiceCard, type CardWords } from './ServiceCard.tsx';
import { useAsked } from './use-asked.ts';
import { useMapHistory } from './use-map-history.ts';
import { useMapModule } from './use-map-module.ts';
import { useMinute } from './use-minute.ts';
import { keptOf, useSelection } from './use-selection.ts';
import { useServices } from './use-services.ts';

export interface FinderWords extends CardWords {
  readonly finder: Strings['finder'];
  readonly units: Strings['units'];
  readonly scriptNeeded: string;
}

export interface MapSettings {
  /** The province whose map it is. */
  readonly province: string;
  readonly streets: string | undefined;
  readonly words: MapOpenerWords;
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
  /** Missing where the province has no map. */
  readonly map?: MapSettings | undefined;
}

const isAsking = (filters: ServiceFilters): boolean =>
  JSON.stringify(filters) !== JSON.stringify(noFilters);

export function Finder(props: Props) {
  const { locale, words, terms, knownKinds, province, dataBase, serviceBase } = props;
  const { finder } = words;
  const [filters, setFilters] = useState(noFilters);
  const [byDistance, setByDistance] = useState(false);
  const asked = useAsked();
  const mapHistory = useMapHistory();
  const {
    Map: MapView,
    problem,
    fail,
  } = useMapModule(props.map !== undefined && mapHistory.isOpen);
  const [isMapReady, setMapReady] = useState(false);
  const chosen = useSelection();
  const { services, state, retry } = useServices(
    dataBase,
    asked.place,
    province,
    // Once the map shows everything, so does the list; and where the map fails, it is said that the list has all.
    isAsking(filters) || (mapHistory.isOpen && (isMapReady || problem !== undefined)),
  );
  const now = useMinute();
  const today = localMoment(now ?? new Date()).day;

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

  // What a filter took away is chosen no longer.
  const selection = services ? keptOf(chosen, found) : chosen;
  // For good: it must not come back with the next filter.
  if (chosen.selected !== selection.selected) chosen.choose([]);
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
  const question = JSON.stringify([filters, asked.place?.code, byDistance]);
  const onMapReady = useCallback(() => setMapReady(true), []);
  const toggle = useRef<HTMLButtonElement>(null);
  const openMapAt = (id: string) => {
    mapHistory.open();
    selection.choose([id]);
  };
  const closeMap = () => {
    mapHistory.close();
    selection.choose([]);
  };
  const away = ({ meters, approximate }: Found) =>
    meters === undefined
      ? undefined
      : fill(approximate ? words.service.awayAbout : words.service.away, {
          distance: formatDistance(locale, words.units, meters),
        });
  const card = (each: Found, action?: ReactNode) => (
    <ServiceCard
      item={each.item}
      href={`${serviceBase}${each.item.id}/`}
      serves={each.serves !== undefined && each.serves !== 'no'}
      distance={each.here ? words.service.here : away(each)}
      verifiedText={each.item.verifiedOn && formatDay(locale, each.item.verifiedOn)}
      words={words}
      today={today}
      action={action}
    />
  );
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
        <FinderResults
          key={question}
          card={card}
          found={found}
          words={finder}
          selection={selection}
          onMap={props.map && openMapAt}
          mapWords={props.map?.words}
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
        {around ? (
          <h2>{fill(finder.resultsFor, { place: around })}</h2>
        ) : services ? (
          // Each card has a heading of the level below.
          <h2 className="visually-hidden">{finder.results}</h2>
        ) : null}
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
        {props.map && now ? (
          <p>
            <button
              type="button"
              className="button"
              ref={toggle}
              aria-expanded={mapHistory.isOpen}
              onClick={mapHistory.isOpen ? closeMap : mapHistory.open}
            >
              {mapHistory.isOpen ? props.map.words.close : props.map.words.open}
            </button>
          </p>
        ) : null}
      </div>
      <div
        className="finder-body"
        data-map={MapView && mapHistory.isOpen && !problem ? '' : undefined}
      >
        {props.map && mapHistory.isOpen ? (
          <>
            <p className="map-problem" role="status">
              {problem ? props.map.words[problem] : MapView ? '' : props.map.words.opening}
            </p>
            {MapView && !problem ? (
              <MapView
                locale={locale}
                province={props.map.province}
                dataBase={dataBase}
                streets={props.map.streets}
                found={services && found}
                whole={!asked.place && !isAsking(filters)}
                question={question}
                position={asked.position}
                selection={selection}
                kindWords={words.kinds}
                demoMark={words.site.demoMark}
                today={today}
                card={(id) => {
                  const each = found.find(({ item }) => item.id === id);
                  return each && card(each);
                }}
                onReady={onMapReady}
                onFailure={fail}
                onShowInList={(id) => {
                  const link = document.querySelector<HTMLElement>(
                    `.cards [data-service="${CSS.escape(id)}"] a`,
                  );
                  link?.scrollIntoView({ block: 'center' });
                  link?.focus({ preventScroll: true });
                }}
                onLeave={() => toggle.current?.focus()}
              />
            ) : null}
          </>
        ) : null}
        {body}
      </div>
    </section>
  );
}
