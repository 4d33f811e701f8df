/** Which names of communes find room on the map, and where. The known ones first; the others when one looks closer. Pure. */
import type { CommuneRow } from '../map-data.ts';
import type { Offset, Thing } from './place-labels.ts';
import { overlap } from './place-labels.ts';

export interface TownName {
  readonly code: string;
  readonly name: string;
  readonly at: { readonly lng: number; readonly lat: number };
  readonly main: boolean;
}

/** From here on every commune may be named. */
const closer = 9;

/** An upper bound of a letter's width, and the height of the line, in the size of the page's text. */
const [wide, high] = [0.52, 1.15];

/** In the order of importance. */
export const townNames = (communes: Readonly<Record<string, CommuneRow>>): TownName[] =>
  Object.entries(communes)
    .map(([code, [lng, lat, name, main]]) => ({ code, name, at: { lng, lat }, main: main === 1 }))
    .sort((a, b) => Number(b.main) - Number(a.main));

/** Beside a marker that stands on the very spot: below it, above, right, left. */
const steps = (width: number, height: number): readonly Offset[] => [
  { dx: 0, dy: 0 },
  { dx: 0, dy: height + 16 },
  { dx: 0, dy: -height - 16 },
  { dx: width / 2 + 30, dy: 0 },
  { dx: -width / 2 - 30, dy: 0 },
];

/** Names that hide nothing. One without room is left out; it comes when one looks closer. */
export function placeNames<T extends TownName>(
  names: readonly T[],
  zoom: number,
  textPixels: number,
  project: (at: TownName['at']) => { readonly x: number; readonly y: number },
  taken: readonly Thing[],
  view: { readonly width: number; readonly height: number },
): { readonly name: T; readonly offset: Offset }[] {
  const full = [...taken];
  return names.flatMap((name) => {
    if (!name.main && zoom < closer) return [];
    const { x, y } = project(name.at);
    const [width, height] = [(name.name.length * wide + 0.5) * textPixels, high * textPixels];
    for (const offset of steps(width, height)) {
      const thing = { x: x + offset.dx, y: y + offset.dy, width, height };
      const isInside =
        thing.x > width / 2 &&
        thing.x < view.width - width / 2 &&
        thing.y > height / 2 &&
        thing.y < view.height - height / 2;
      if (!isInside || full.some((other) => overlap(thing, other) > 0)) continue;
      full.push(thing);
      return [{ name, offset }];
    }
    return [];
  });
}
