/** The one map object. What uses it knows neither MapLibre nor the files behind it. */
import {
  AttributionControl,
  Map as MapLibre,
  NavigationControl,
  setWorkerCount,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Point } from '../domain/distance.ts';
import {
  boxOf,
  buildClusterTree,
  isCluster,
  placesBelow,
  type Box,
  type ClusterNode,
  type MapPlace,
} from './clusters/cluster-tree.ts';
import { clustersOf, preparedClusters } from './clusters/prepared-clusters.ts';
import { layGround, type MapNotice } from './ground.ts';
import { controlWords } from './locale.ts';
import { loadJson, type FirstMapFile } from './map-data.ts';
import { areaPoint, type MapItems } from './map-items.ts';
import { gatherLabels, labelSize, type AreaLabel } from './overlay/area-labels.ts';
import {
  areaEntry,
  clusterEntry,
  placeEntry,
  placeKey,
  positionEntry,
} from './overlay/map-entries.ts';
import type { MarkerWords } from './overlay/marker-elements.ts';
import { createOverlay, type OverlayEntry } from './overlay/marker-overlay.ts';
import { placeLabels } from './overlay/place-labels.ts';
import { createSeaNames } from './overlay/sea-names.ts';
import { attachStyles } from './style/attach-styles.ts';
import { MapFailure, requireGraphics, requireWorker, type MapProblem } from './support.ts';

export interface MapOptions {
  readonly words: MarkerWords;
  /** Where the prepared clusters lie in the language of the page, e.g. `/en/du-lieu/ban-do/`. */
  readonly clusterBase: string;
  /** Where the shapes lie, the same in every language. */
  readonly geographyBase: string;
  readonly province: string;
  /** `YYYY-MM-DD`. Prepared clusters name the day until which they may be believed. */
  readonly today: string;
  /** A PMTiles archive on our own origin. */
  readonly streets?: string | undefined;
  readonly onNotice: (notice: MapNotice) => void;
  /** The map turned out not to work; whoever made it takes it away. */
  readonly onFailure: (problem: MapProblem) => void;
}

export interface ShowOptions {
  /** The items are the whole province: its clusters were prepared by the build. */
  readonly whole?: boolean;
  /** Moves the map so that all of it is seen. */
  readonly fit?: boolean;
}

/** One service, or several that share a place or an area. `places` names those of them that have a marker. */
export type OnSelect = (ids: readonly string[], places: readonly MapPlace[]) => void;

export interface MapController {
  /** Shows these and no others. Items may still be missing while the whole province is shown. */
  show(items: MapItems | undefined, options?: ShowOptions): void;
  /** Marks a place and brings it into view, clear of `covered` pixels at the right; undefined marks none. */
  select(id: string | undefined, covered?: number): void;
  onSelect(callback: OnSelect): void;
  /** A dot where the visitor is. Only drawn: it goes nowhere. */
  showPosition(point: Point | undefined): void;
  /** Puts the keyboard on the marker of a service, if it stands by itself. */
  focus(id: string): void;
  remove(): void;
}

/** How close a place is shown that was chosen elsewhere. */
const selectZoom = 10;
/** Pixels around what is fitted, so that markers at the edge are whole. */
const fitPadding = 44;
/** Pixels of a marker, for what has to keep clear of it. */
const markerSize = { width: 52, height: 56 };
/** Pixels beyond the edge in which markers are kept ready. */
const viewMargin = 24;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const asBounds = ([west, south, east, north]: Box): [number, number, number, number] => [
  west,
  south,
  east,
  north,
];

function createMapLibre(container: HTMLElement, first: FirstMapFile, words: MarkerWords): MapLibre {
  setWorkerUrl(workerUrl);
  // One is enough for one small file, and cheap phones have few cores.
  setWorkerCount(1);
  const map = new MapLibre({
    container,
    bounds: asBounds(first.box),
    fitBoundsOptions: { padding: 8 },
    minZoom: first.zooms.min,
    maxZoom: first.zooms.max,
    maxBounds: asBounds(first.reach),
    renderWorldCopies: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    cooperativeGestures: true,
    attributionControl: false,
    fadeDuration: 0,
    validateStyle: false,
    locale: controlWords(words.map),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The element around it is the region; a second one of the same name would be heard twice.
  map.getCanvas().setAttribute('role', 'application');
  return map;
}

/**
 * Makes a map in an empty element. Work is done in small tasks, so that the page answers meanwhile.
 * @throws MapFailure when this browser cannot draw one, or its first file cannot be had.
 */
export async function createMap(element: HTMLElement, options: MapOptions): Promise<MapController> {
  requireGraphics();
  const { words } = options;
  const fileUrl = (file: number) => `${options.clusterBase}${options.province}/${file}.json`;
  const worker = requireWorker(workerUrl);
  // It may fail before anybody waits for it.
  worker.catch(() => undefined);
  const [first] = await Promise.all([
    loadJson<FirstMapFile>(fileUrl(0)).catch(() => {
      throw new MapFailure('blocked', `${fileUrl(0)} could not be had.`);
    }),
    attachStyles(),
  ]);
  await nextTask();
  const map = createMapLibre(element, first, words);
  await nextTask();

  const seaNames = createSeaNames(map, words.map);
  const overlay = createOverlay(map, words.map.markers);
  const prepared = preparedClusters({
    first,
    fileUrl,
    onMore: draw,
    onFailed: () => options.onNotice('clustersFailed'),
  });
  const believable = first.until !== undefined && options.today <= first.until;

  let tell: OnSelect = () => undefined;
  let clusters = clustersOf([]);
  let places = new Map<string, MapPlace>();
  let areas: readonly AreaLabel[] = [];
  let position: Point | undefined;
  let selected: MapPlace | undefined;
  /** Where the keyboard goes on once a cluster has opened under it. */
  let focusAt: Point | undefined;

  const opens = ({ opensAt }: ClusterNode): boolean => opensAt <= first.zooms.max;

  function openCluster(node: ClusterNode): void {
    if (!opens(node)) {
      choose(placesBelow(node));
      return;
    }
    if (document.activeElement?.matches(':focus-visible')) focusAt = node.at;
    map.easeTo({ center: node.at, zoom: node.opensAt + 0.01 });
  }

  function choose(chosen: readonly MapPlace[]): void {
    for (const place of chosen) places.set(place.id, place);
    tell(
      chosen.map(({ id }) => id),
      chosen,
    );
  }

  const markerOf = (place: MapPlace): OverlayEntry =>
    placeEntry(place, words, () => choose([place]));

  function viewBox(): Box {
    const { clientWidth: width, clientHeight: height } = element;
    const southWest = map.unproject([-viewMargin, height + viewMargin]);
    const northEast = map.unproject([width + viewMargin, -viewMargin]);
    return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
  }

  function labelEntries(markers: readonly OverlayEntry[], zoom: number): OverlayEntry[] {
    const size = labelSize(parseFloat(getComputedStyle(document.documentElement).fontSize));
    const labels = gatherLabels(areas, Math.floor(zoom), size);
    const thing = (at: Point, { width, height } = markerSize) => {
      const { x, y } = map.project(at);
      return { x, y, width, height };
    };
    const offsets = placeLabels(
      labels.map(({ at }) => thing(at, size)),
      [...markers.map(({ at }) => thing(at)), ...seaNames.things()],
      { width: element.clientWidth, height: element.clientHeight },
    );
    return labels.map((label, index) =>
      areaEntry(label, offsets[index], words, () => tell(label.ids, [])),
    );
  }

  function draw(): void {
    const zoom = map.getZoom();
    const entries = clusters.visible(viewBox(), zoom).flatMap((node) => {
      if (isCluster(node)) return [clusterEntry(node, opens(node), words, () => openCluster(node))];
      return node.place.id === selected?.id ? [] : [markerOf(node.place)];
    });
    // The marked place stands by itself even where its neighbours are gathered.
    if (selected) entries.push(markerOf(selected));
    entries.push(...labelEntries(entries, zoom));
    if (position) entries.push(positionEntry(position, words));
    overlay.draw(entries, selected && placeKey(selected.id));
    if (focusAt && !map.isMoving()) {
      overlay.focusNearest(focusAt);
      focusAt = undefined;
    }
  }

  let level = Math.floor(map.getZoom());
  map.on('zoom', () => {
    const now = Math.floor(map.getZoom());
    if (now !== level) draw();
    level = now;
  });
  map.on('moveend', draw);
  map.on('resize', draw);

  map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
  map.addControl(new AttributionControl({ compact: false, customAttribution: first.attribution }));
  const stopGround = layGround(map, {
    worker,
    geographyUrl: new URL(`${options.geographyBase}${options.province}.json`, location.href).href,
    streets: options.streets,
    onNotice: options.onNotice,
    onFailure: options.onFailure,
  });

  const middle = { lng: (first.box[0] + first.box[2]) / 2, lat: (first.box[1] + first.box[3]) / 2 };

  function fit(items: MapItems | undefined): void {
    const points = items?.places.map(({ point }) => point) ?? [];
    const around = boxOf([
      ...points,
      ...areas.map(({ at }) => at),
      ...(position ? [position] : []),
    ]);
    map.fitBounds(asBounds(around ?? first.box), { padding: fitPadding, maxZoom: selectZoom });
  }

  return {
    show(items, { whole = false, fit: fitting = false } = {}) {
      clusters =
        whole && believable
          ? prepared
          : clustersOf(buildClusterTree(items?.places ?? [], first.zooms));
      places = new Map(items?.places.map((place) => [place.id, place]));
      areas = (items?.areas ?? []).map((area) => ({
        ...area,
        at: areaPoint(area, first.communes, middle),
      }));
      if (selected && !places.has(selected.id)) selected = undefined;
      draw();
      if (fitting) fit(items);
    },
    select(id, covered = 0) {
      const alone = id !== undefined && overlay.element(placeKey(id)) !== undefined;
      selected = id === undefined ? undefined : places.get(id);
      draw();
      if (!selected) return;
      const { point } = selected;
      const { x, y } = map.project(point);
      const seen =
        alone &&
        x > fitPadding &&
        y > fitPadding &&
        x < element.clientWidth - fitPadding - covered &&
        y < element.clientHeight - fitPadding;
      if (!seen)
        map.easeTo({
          center: point,
          zoom: Math.max(map.getZoom(), selectZoom),
          offset: [-covered / 2, 0],
        });
    },
    onSelect(callback) {
      tell = callback;
    },
    showPosition(point) {
      position = point;
      draw();
    },
    focus: (id) => overlay.element(placeKey(id))?.focus({ preventScroll: true }),
    remove() {
      stopGround();
      seaNames.remove();
      overlay.remove();
      map.remove();
    },
  };
}
