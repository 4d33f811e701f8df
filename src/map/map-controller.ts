/** Brings the parts of the map together. Comes with MapLibre, after the tap. */
import { clearPrewarmedResources, NavigationControl } from 'maplibre-gl';
import type { Point } from '../domain/distance.ts';
import { boxOf, type ClusterNode, type MapPlace } from './clusters/cluster-tree.ts';
import { clustersOf, preparedClusters, type Clusters } from './clusters/prepared-clusters.ts';
import { layGround } from './ground.ts';
import type { MapController, MapOptions, OnSelect } from './interactive-map.ts';
import { asBounds, createLibraryMap, wakeWorker, workerUrl } from './library-map.ts';
import { clusterFileUrl, type FirstMapFile } from './map-data.ts';
import { areaPoint, type MapItems } from './map-items.ts';
import type { AreaLabel } from './overlay/area-labels.ts';
import { placeKey } from './overlay/map-entries.ts';
import { sceneEntries } from './overlay/map-scene.ts';
import { createOverlay } from './overlay/marker-overlay.ts';
import { townNames } from './overlay/place-names.ts';
import { createSeaNames } from './overlay/sea-names.ts';
import { createSourcesLine } from './overlay/sources-line.ts';
import { requireWorker } from './support.ts';
import { nextTask } from './tasks.ts';

/** How close a place is shown that was chosen elsewhere. */
const selectZoom = 10;
/** Pixels around what is fitted, so that markers at the edge are whole. */
const fitPadding = 44;
/** Pixels of the zoom buttons in their corner, for what has to keep clear of them. */
const controlsSize = { x: 32, y: 58, width: 64, height: 116 };

/**
 * Work is done in small tasks, so that the page answers meanwhile: first the points, then what lies beneath.
 * @throws MapFailure
 */
export async function createController(
  element: HTMLElement,
  first: FirstMapFile,
  options: MapOptions,
): Promise<MapController> {
  const { words } = options;
  const worker = requireWorker(workerUrl);
  // It may fail before anybody waits for it.
  worker.catch(() => undefined);
  wakeWorker();
  await nextTask();
  const map = await createLibraryMap(element, first, words.map);
  await nextTask();

  const sources = createSourcesLine(element, words.map, first.attribution);
  const seaNames = createSeaNames(map, words.map, sources.height);
  const overlay = createOverlay(map, words.map.markers);
  const towns = townNames(first.communes);
  const prepared = preparedClusters({
    first,
    fileUrl: (file) => clusterFileUrl(options, file),
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

  /** How often something was shown: only the last time counts. */
  let shows = 0;
  async function gather(all: readonly MapPlace[]): Promise<Clusters> {
    try {
      const { buildClusterTree } = await import('./clusters/build-clusters.ts');
      return clustersOf(buildClusterTree(all, first.zooms));
    } catch {
      // Better crowded than missing.
      return clustersOf(all.map((place) => ({ at: place.point, place })));
    }
  }

  const opens = ({ opensAt }: ClusterNode): boolean => opensAt <= first.zooms.max;

  function choose(chosen: readonly MapPlace[]): void {
    for (const place of chosen) places.set(place.id, place);
    tell(
      chosen.map(({ id }) => id),
      chosen,
    );
  }

  function open(node: ClusterNode): void {
    if (!opens(node)) {
      // Whoever could not load them has said so.
      clusters.placesOf(node).then(choose, () => undefined);
      return;
    }
    if (document.activeElement?.matches(':focus-visible')) focusAt = node.at;
    map.easeTo({ center: node.at, zoom: node.opensAt + 0.01 });
  }

  function draw(): void {
    const entries = sceneEntries(
      map,
      { clusters, areas, towns, position, selected },
      [controlsSize, ...seaNames.things()],
      words,
      { opens, open, choose, chooseArea: (ids) => tell(ids, []) },
    );
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

  let isGroundLaid = false;
  map.on('movestart', () => (element.dataset['mapState'] = 'moving'));
  map.on('idle', () => {
    if (isGroundLaid) element.dataset['mapState'] = 'ready';
  });

  let stopGround = (): void => undefined;
  let removed = false;
  const isRemoved = () => removed;
  async function finish(): Promise<void> {
    await nextTask();
    if (isRemoved()) return;
    map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
    await nextTask();
    if (isRemoved()) return;
    stopGround = layGround(map, {
      worker,
      geographyUrl: new URL(`${options.geographyBase}${options.province}.json`, location.href).href,
      streets: options.streets,
      onStreets: ({ attribution }) => sources.add(attribution),
      onLaid: () => {
        isGroundLaid = true;
        map.triggerRepaint();
      },
      onNotice: options.onNotice,
      onFailure: options.onFailure,
    });
  }
  let finished = false;

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
      const shown = ++shows;
      if (whole && believable) clusters = prepared;
      else
        void gather(items?.places ?? []).then((gathered) => {
          // Another filter may have been set meanwhile.
          if (shown !== shows || removed) return;
          clusters = gathered;
          draw();
        });
      places = new Map(items?.places.map((place) => [place.id, place]));
      areas = (items?.areas ?? []).map((area) => ({
        ...area,
        at: areaPoint(area, first.communes, middle),
      }));
      if (selected && !places.has(selected.id)) selected = undefined;
      draw();
      if (fitting) fit(items);
      if (!finished) void finish();
      finished = true;
    },
    select(id, covered = 0) {
      if (id === selected?.id) return;
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
      if (point === position) return;
      position = point;
      draw();
    },
    focus: (id) => overlay.element(placeKey(id))?.focus({ preventScroll: true }),
    remove() {
      removed = true;
      stopGround();
      seaNames.remove();
      overlay.remove();
      map.remove();
      clearPrewarmedResources();
    },
  };
}
