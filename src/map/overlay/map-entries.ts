/** What the overlay holds for each thing on the map. */
import type { Point } from '../../domain/distance.ts';
import type { ClusterNode, MapPlace } from '../clusters/cluster-tree.ts';
import type { AreaLabel } from './area-labels.ts';
import { areaButton, clusterButton, placeButton, type MarkerWords } from './marker-elements.ts';
import type { Offset } from './place-labels.ts';
import type { OverlayEntry } from './marker-overlay.ts';
import type { TownName } from './place-names.ts';

const onClick = (button: HTMLButtonElement, act: () => void): HTMLButtonElement => {
  button.addEventListener('click', act);
  return button;
};

export const placeKey = (id: string): string => `place:${id}`;

export const placeEntry = (place: MapPlace, words: MarkerWords, act: () => void): OverlayEntry => ({
  key: placeKey(place.id),
  at: place.point,
  create: () => onClick(placeButton(place, words), act),
});

/** `opens` is false where no closer look would part its places. */
export const clusterEntry = (
  node: ClusterNode,
  opens: boolean,
  words: MarkerWords,
  act: () => void,
): OverlayEntry => ({
  key: `cluster:${node.at.lng},${node.at.lat},${node.count},${opens}`,
  at: node.at,
  create: () => onClick(clusterButton(node, opens, words), act),
});

export const areaEntry = (
  label: AreaLabel,
  offset: Offset | undefined,
  words: MarkerWords,
  act: () => void,
): OverlayEntry => ({
  key: `area:${label.ids.join()}`,
  at: label.at,
  offset,
  create: () => onClick(areaButton(label, words), act),
});

/** Where the visitor is: seen, not chosen. */
export const positionEntry = (at: Point, { map }: MarkerWords): OverlayEntry => ({
  key: `you:${at.lng},${at.lat}`,
  at,
  create: () => {
    const dot = document.createElement('div');
    dot.className = 'map-you';
    dot.setAttribute('role', 'img');
    dot.setAttribute('aria-label', map.you);
    return dot;
  },
});

/** Seen only: whoever listens hears the names in the list. */
export const townEntry = ({ code, name, at, main }: TownName, offset: Offset): OverlayEntry => ({
  key: `town:${code}`,
  at,
  offset,
  create: () => {
    const town = document.createElement('div');
    town.className = 'map-town';
    if (main) town.dataset['main'] = '';
    town.setAttribute('aria-hidden', 'true');
    town.textContent = name;
    return town;
  },
});
