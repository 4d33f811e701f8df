/** A coarse grid over WGS 84 degrees that finds the nearest few of many points without measuring them all. */
import { distanceMeters, type Point } from '../distance.ts';

export interface Located<T> {
  readonly value: T;
  readonly at: Point;
}

export interface NearestGrid<T> {
  /**
   * Every accepted value that is no farther than the `count`-th nearest accepted one: equal distances are all in,
   * so a caller can break ties by any rule. Unordered.
   */
  nearest(from: Point, count: number, accept: (value: T) => boolean): T[];
}

/**
 * A lower bound for the metres that one degree spans, in latitude or longitude, between latitudes 24°S and 24°N
 * (Vietnam ends at 23.4°N): cos 24° × 111,195 m, less what a great circle saves over such a distance.
 */
const metersPerDegree = 100_000;
const pointsPerCell = 8;
/** Degrees; about 1 km. Keeps the grid small when all points share one place. */
const smallestCell = 0.01;

export function buildNearestGrid<T>(items: readonly Located<T>[]): NearestGrid<T> {
  let [south, north, west, east] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { at } of items) {
    south = Math.min(south, at.lat);
    north = Math.max(north, at.lat);
    west = Math.min(west, at.lng);
    east = Math.max(east, at.lng);
  }
  const height = Math.max(north - south, smallestCell);
  const width = Math.max(east - west, smallestCell);
  const cell = Math.max(Math.sqrt((height * width * pointsPerCell) / items.length), smallestCell);
  const column = (lng: number) => Math.floor((lng - west) / cell);
  const row = (lat: number) => Math.floor((lat - south) / cell);
  const columns = column(east) + 1;
  const rows = row(north) + 1;
  const cells = new Map<number, Located<T>[]>();
  for (const item of items) {
    const key = row(item.at.lat) * columns + column(item.at.lng);
    const members = cells.get(key);
    if (members) members.push(item);
    else cells.set(key, [item]);
  }

  /** The cells of the square ring at distance `radius` around a cell, as far as they lie in the grid. */
  function* ring(x: number, y: number, radius: number): Generator<Located<T>[]> {
    for (let r = Math.max(y - radius, 0); r <= Math.min(y + radius, rows - 1); r++) {
      const wholeRow = Math.abs(r - y) === radius;
      const from = wholeRow ? Math.max(x - radius, 0) : x - radius;
      for (let c = from; c <= Math.min(x + radius, columns - 1); c += wholeRow ? 1 : 2 * radius) {
        const members = c < 0 ? undefined : cells.get(r * columns + c);
        if (members) yield members;
      }
    }
  }

  return {
    nearest(from, count, accept) {
      if (items.length === 0 || count <= 0) return [];
      const x = column(from.lng);
      const y = row(from.lat);
      const first = Math.max(0, -x, x - columns + 1, -y, y - rows + 1);
      const last = Math.max(
        Math.abs(x),
        Math.abs(x - columns + 1),
        Math.abs(y),
        Math.abs(y - rows + 1),
      );
      const found: { value: T; meters: number }[] = [];
      for (let radius = first; radius <= last; radius++) {
        for (const members of ring(x, y, radius))
          for (const { value, at } of members)
            if (accept(value)) found.push({ value, meters: distanceMeters(from, at) });
        if (found.length < count) continue;
        found.sort((a, b) => a.meters - b.meters);
        // Whatever is not seen yet lies beyond `radius` whole cells.
        if ((found[count - 1]?.meters ?? Infinity) < radius * cell * metersPerDegree) break;
      }
      found.sort((a, b) => a.meters - b.meters);
      const farthest = found[count - 1]?.meters ?? Infinity;
      return found.filter(({ meters }) => meters <= farthest).map(({ value }) => value);
    },
  };
}
