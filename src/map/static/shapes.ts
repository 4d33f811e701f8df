/** Geometry on its way into a path: flattened to what the eye can see, and written as short as SVG allows. */
import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';

/** In units of the drawing, y downwards. */
export type Spot = readonly [number, number];

/** How far a line may be moved. The drawing is shown at half its size on phones, at about its size on desks. */
const tolerance = 0.45;
/** Islands with less are not drawn, in square units. */
const smallestRing = 1.2;

/** Douglas and Peucker, without recursion: a coast may have thousands of points. */
function flatten(line: readonly Spot[]): Spot[] {
  const keep = new Set([0, line.length - 1]);
  const spans: (readonly [number, number])[] = [[0, line.length - 1]];
  for (const [from, to] of spans) {
    const [a, b] = [line[from], line[to]];
    if (!a || !b) continue;
    let far = from;
    let most = tolerance ** 2;
    for (let i = from + 1; i < to; i++) {
      const each = line[i];
      const away = each ? squareDistance(each, a, b) : 0;
      if (away > most) [most, far] = [away, i];
    }
    if (far === from) continue;
    keep.add(far);
    spans.push([from, far], [far, to]);
  }
  return line.filter((_, i) => keep.has(i));
}

function squareDistance([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

function ringArea(ring: readonly Spot[]): number {
  let sum = 0;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return Math.abs(sum / 2);
}

/** A closed line keeps its first point and the one farthest from it, or it would fold flat. */
function flattenRing(ring: readonly Spot[]): Spot[] {
  const [first] = ring;
  if (!first) return [];
  const away = ring.map(([x, y]) => (x - first[0]) ** 2 + (y - first[1]) ** 2);
  const far = away.indexOf(Math.max(...away));
  const flat = [...flatten(ring.slice(0, far + 1)), ...flatten(ring.slice(far)).slice(1)];
  return flat.length > 3 ? flat : [...ring];
}

export type Place = (position: readonly number[]) => Spot;

export function placedPolygons({ coordinates }: MultiPolygon, place: Place): Spot[][][] {
  return coordinates.map((polygon) => polygon.map((ring) => ring.map(place)));
}

/** Numbers to one decimal, without what SVG can do without: "-0.5" → "-.5". */
const short = (value: number): string =>
  String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');

/**
 * Writes a path with relative steps between points already rounded, so that errors do not add up. After `m` all further
 * pairs are lines, so no other letter is needed.
 */
class ShortPath {
  #text = '';
  #at: Spot = [0, 0];
  #start: Spot = [0, 0];

  #step(lead: string, x: number, y: number): void {
    const to: Spot = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    const [dx, dy] = [short(to[0] - this.#at[0]), short(to[1] - this.#at[1])];
    this.#at = to;
    if (lead === ' ' && dx === '0' && dy === '0') return;
    this.#text += `${dx.startsWith('-') ? lead.trim() : lead}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
  }
  moveTo(x: number, y: number): void {
    this.#step('m', x, y);
    this.#start = this.#at;
  }
  lineTo(x: number, y: number): void {
    this.#step(' ', x, y);
  }
  closePath(): void {
    this.#text += 'z';
    this.#at = this.#start;
  }
  beginPath(): void {
    this.#text = '';
  }
  arc(): void {
    // Only single points are drawn as arcs, and none comes here.
  }
  toString(): string {
    return this.#text;
  }
}

/** A little beyond the frame, so that an edge made by clipping is not seen as a coast. */
const beyond = 3;

const pathOf = (shape: MultiPolygon | MultiLineString, width: number, height: number): string => {
  const path = new ShortPath();
  const clip = geoIdentity().clipExtent([
    [-beyond, -beyond],
    [width + beyond, height + beyond],
  ]);
  geoPath(clip).context(path)(shape);
  return path.toString();
};

const meets = (line: readonly Spot[], width: number, height: number): boolean => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left < width && right > 0 && top < height && bottom > 0;
};

const mutable = (line: readonly Spot[]): number[][] => line.map(([x, y]) => [x, y]);

export function landPath(land: readonly Spot[][][], width: number, height: number): string {
  const coordinates = land
    .filter(([outer = []]) => meets(outer, width, height) && ringArea(outer) >= smallestRing)
    .map((polygon) =>
      polygon
        .filter((ring) => ringArea(ring) >= smallestRing)
        .map((ring) => mutable(flattenRing(ring))),
    );
  return pathOf({ type: 'MultiPolygon', coordinates }, width, height);
}

export function riverPath(
  { coordinates }: MultiLineString,
  place: Place,
  width: number,
  height: number,
): string {
  const lines = coordinates
    .map((line) => line.map(place))
    .filter((line) => meets(line, width, height))
    .map((line) => mutable(flatten(line)));
  return pathOf({ type: 'MultiLineString', coordinates: lines }, width, height);
}

/** The part of the frame that is neither land nor lake, 0 to 1. */
export function seaShare(land: readonly Spot[][][], width: number, height: number): number {
  const clip = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ]);
  const outers = land.flatMap(([outer]) =>
    outer && meets(outer, width, height) ? [[mutable(outer)]] : [],
  );
  return 1 - geoPath(clip).area({ type: 'MultiPolygon', coordinates: outers }) / (width * height);
}

/** Tells whether a spot of the frame is on land, by the even-odd rule over outer rings. */
export function landTest(
  land: readonly Spot[][][],
  width: number,
  height: number,
): (spot: Spot) => boolean {
  // A line from a spot to the right meets few of the thousands of edges: only those are kept.
  const edges: (readonly [number, number, number, number])[] = [];
  for (const [outer = []] of land) {
    if (!meets(outer, width, height)) continue;
    let [px, py] = outer.at(-1) ?? [0, 0];
    for (const [x, y] of outer) {
      const isInReach = Math.max(px, x) >= 0 && Math.max(py, y) >= 0 && Math.min(py, y) <= height;
      if (isInReach && y !== py) edges.push([px, py, x, y]);
      [px, py] = [x, y];
    }
  }
  return ([x, y]) => {
    let inside = false;
    for (const [px, py, qx, qy] of edges) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    }
    return inside;
  };
}
