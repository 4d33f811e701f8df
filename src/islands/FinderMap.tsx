/** The finder's map. Comes with everything that it needs when somebody opens it. */
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Point } from '../domain/distance.ts';
import type { Found } from '../domain/services/found-services.ts';
import type { ServiceKind } from '../domain/vocabulary.ts';
import { fill } from '../i18n/fill.ts';
import { interactiveMapWords } from '../i18n/interactive-map-words.ts';
import type { PublishedLocale } from '../i18n/locales.ts';
import { openMap, type MapController, type MapNotice } from '../map/interactive-map.ts';
import { mapItems } from '../map/map-items.ts';
import { MapFailure, type MapProblem } from '../map/support.ts';
import { MapCard } from './MapCard.tsx';
import { MapLegend } from './MapLegend.tsx';
import type { Selection } from './use-selection.ts';

export interface FinderMapProps {
  readonly locale: PublishedLocale;
  readonly province: string;
  /** `/du-lieu/` or `/en/du-lieu/` */
  readonly dataBase: string;
  readonly streets: string | undefined;
  /** Missing until a list has come; the whole province can be shown without. */
  readonly found: readonly Found[] | undefined;
  /** Nobody chose a place or a filter. */
  readonly whole: boolean;
  /** The map moves to its results when this changes. */
  readonly question: string;
  readonly position: Point | undefined;
  readonly selection: Selection;
  /** The mark of fictional records. */
  readonly demoMark: string;
  readonly kindWords: Readonly<Record<ServiceKind, string>>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly card: (id: string) => ReactNode;
  readonly onReady: () => void;
  readonly onFailure: (problem: MapProblem) => void;
  readonly onShowInList: (id: string) => void;
  /** The keyboard leaves the map. */
  readonly onLeave: () => void;
}

export function FinderMap(props: FinderMapProps) {
  const { locale, province, dataBase, streets, found, whole, question, position, selection } =
    props;
  const { kindWords, demoMark, today, card, onShowInList, onLeave } = props;
  const words = interactiveMapWords(locale);
  const region = useRef<HTMLElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapController>();
  const [notices, setNotices] = useState<readonly MapNotice[]>([]);

  const items = useMemo(
    () =>
      found &&
      mapItems(
        found.map(({ item }) => item),
        today,
      ),
    [found, today],
  );
  const byId = useMemo(
    () => new Map((found ?? []).map(({ item }) => [item.id, item] as const)),
    [found],
  );
  const kinds = useMemo(
    () => [...new Set((items?.places ?? []).map(({ kind }) => kind))].sort(),
    [items],
  );

  const onReady = useEffectEvent(props.onReady);
  const onFailure = useEffectEvent(props.onFailure);
  const onChosen = useEffectEvent(selection.choose);
  const start = useEffectEvent((element: HTMLElement) =>
    openMap(element, {
      words: { map: words, kinds: kindWords, demo: demoMark },
      clusterBase: `${dataBase}ban-do/`,
      geographyBase: '/du-lieu/ban-do/',
      province,
      today,
      streets,
      onNotice: (notice) => setNotices((before) => [...new Set([...before, notice])]),
      onFailure: (problem) => onFailure(problem),
    }),
  );

  useEffect(() => {
    if (!ground.current) return;
    // MapLibre wants an element of its own, and leaves traces in it.
    const element = document.createElement('div');
    element.className = 'map-ground';
    ground.current.append(element);
    let controller: MapController | undefined;
    let wanted = true;
    start(element).then(
      (made) => {
        if (!wanted) return made.remove();
        controller = made;
        made.onSelect((ids) => onChosen(ids));
        setMap(made);
      },
      (error: unknown) => {
        if (wanted) onFailure(error instanceof MapFailure ? error.problem : 'blocked');
      },
    );
    return () => {
      wanted = false;
      setMap(undefined);
      controller?.remove();
      element.remove();
    };
  }, [province]);

  // Before what fits the view around it.
  useEffect(() => map?.showPosition(position), [map, position]);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (!map) return;
    const fit = shown.current !== question && !(whole && shown.current === undefined);
    map.show(items, { whole, fit: fit && (whole || items !== undefined) });
    if (whole || items) shown.current = question;
    onReady();
  }, [map, items, whole, question]);
  useEffect(() => {
    // On a wide screen the card lies over the map.
    const card = region.current?.querySelector<HTMLElement>('.map-card');
    const covers = card && getComputedStyle(card).position === 'absolute';
    map?.select(selection.selected, covers ? card.offsetWidth : 0);
  }, [map, selection.selected]);
  // Chosen in the list below: the map has to be seen to answer. Not before it has its height.
  useEffect(() => {
    if (map && selection.selected !== undefined)
      ground.current?.scrollIntoView({ block: 'nearest' });
  }, [map, selection.selected]);

  const close = () => {
    const { selected } = selection;
    selection.choose([]);
    if (selected === undefined || !map) region.current?.querySelector('canvas')?.focus();
    else requestAnimationFrame(() => map.focus(selected));
  };

  return (
    <section
      className="map-region"
      aria-label={words.region}
      ref={region}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (selection.selected !== undefined || selection.choices.length > 0) close();
        else onLeave();
      }}
    >
      <div className="map-frame" ref={ground}>
        {map ? null : (
          <p className="map-opening" role="status">
            {words.opening}
          </p>
        )}
      </div>
      <MapCard
        words={words}
        selection={selection}
        items={byId}
        card={card}
        onClose={close}
        onShowInList={onShowInList}
      />
      <div className="map-notes" role="status">
        {notices.map((notice) => (
          <p key={notice}>{words[notice]}</p>
        ))}
        {items && items.unplaced > 0 ? (
          <p>{fill(words.unplaced, { count: items.unplaced })}</p>
        ) : null}
      </div>
      <MapLegend words={words} kinds={kinds} kindWords={kindWords} />
    </section>
  );
}
