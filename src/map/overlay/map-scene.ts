/** Everything that lies over the map at one moment, as entries of the overlay: markers, labels of areas, names. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Point } from '../../domain/distance.ts';
import { isCluster, type Box, type ClusterNode, type MapPlace } from '../clusters/cluster-tree.ts';
import type { Clusters } from '../clusters/prepared-clusters.ts';
import { gatherLabels, labelSize, type AreaLabel } from './area-labels.ts';
import { areaEntry, clusterEntry, placeEntry, positionEntry, townEntry } from './map-entries.ts';
import type { MarkerWords } from './marker-elements.ts';
import type { OverlayEntry } from './marker-overlay.ts';
import { placeLabels, type Thing } from './place-labels.ts';
import { placeNames, type TownName } from './place-names.ts';

export interface Scene {
  readonly clusters: Clusters;
  readonly areas: readonly AreaLabel[];
  readonly towns: readonly TownName[];
  readonly position: Point | undefined;
  readonly selected: MapPlace | undefined;
}

interface SceneActs {
  readonly opens: (node: ClusterNode) => boolean;
  readonly open: (node: ClusterNode) => void;
  readonly choose: (places: readonly MapPlace[]) => void;
  readonly chooseArea: (ids: readonly string[]) => void;
}

/** Pixels of a marker, for what has to keep clear of it. */
const markerSize = { width: 52, height: 56 };
/** Pixels beyond the edge in which markers are kept ready. */
const viewMargin = 24;

const pagePixels = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

function viewBox(map: MapLibre): Box {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const southWest = map.unproject([-viewMargin, height + viewMargin]);
  const northEast = map.unproject([width + viewMargin, -viewMargin]);
  return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
}

/** @param fixed what stands over the map and does not move: controls, names of the sea */
export function sceneEntries(
  map: MapLibre,
  { clusters, areas, towns, position, selected }: Scene,
  fixed: readonly Thing[],
  words: MarkerWords,
  acts: SceneActs,
): OverlayEntry[] {
  const zoom = map.getZoom();
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const view = { width, height };
  const textPixels = pagePixels();
  const marker = (place: MapPlace) => placeEntry(place, words, () => acts.choose([place]));

  const markers = clusters.visible(viewBox(map), zoom).flatMap((node) => {
    if (isCluster(node))
      return [clusterEntry(node, acts.opens(node), words, () => acts.open(node))];
    return node.place.id === selected?.id ? [] : [marker(node.place)];
  });
  // The marked place stands by itself even where its neighbours are gathered.
  if (selected) markers.push(marker(selected));

  const thing = (at: Point, size = markerSize): Thing => {
    const { x, y } = map.project(at);
    return { x, y, ...size };
  };
  const taken = [...markers.map(({ at }) => thing(at)), ...fixed];
  const size = labelSize(textPixels);
  const labels = gatherLabels(areas, Math.floor(zoom), size);
  const places = labels.map(({ at }) => thing(at, size));
  const offsets = placeLabels(places, taken, view);
  const covered = places.map((place, index) => ({
    ...place,
    x: place.x + (offsets[index]?.dx ?? 0),
    y: place.y + (offsets[index]?.dy ?? 0),
  }));
  const names = placeNames(
    towns,
    zoom,
    textPixels,
    (at) => map.project(at),
    [...taken, ...covered],
    view,
  );
  return [
    ...names.map(({ name, offset }) => townEntry(name, offset)),
    ...markers,
    ...labels.map((label, index) =>
      areaEntry(label, offsets[index], words, () => acts.chooseArea(label.ids)),
    ),
    ...(position ? [positionEntry(position, words)] : []),
  ];
}
