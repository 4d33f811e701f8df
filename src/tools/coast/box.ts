/** A rectangle of longitudes and latitudes in WGS 84 degrees that does not cross the date line. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Longitude, latitude. */
export type Position = readonly [number, number];
export type Line = readonly Position[];

/**
 * "108.4,11.1,109.7,13.0" → a box.
 * @throws Error when it is not four numbers, or they are in another order.
 */
export function parseBox(text: string): Box {
  const [west, south, east, north, ...more] = text.split(',').map(Number);
  const fits =
    more.length === 0 &&
    [west, south, east, north].every(Number.isFinite) &&
    west !== undefined &&
    south !== undefined &&
    east !== undefined &&
    north !== undefined;
  if (fits && west < east && south < north && Math.abs(south) < 85 && Math.abs(north) < 85) {
    return { west, south, east, north };
  }
  throw new Error(
    `--box "${text}": not a rectangle.\n` +
      '  Write west,south,east,north in degrees, for example 108.4,11.1,109.7,13.0.',
  );
}

/** The box of some points with a border around it, rounded outwards to hundredths of a degree. */
export function boxAround(points: readonly { lat: number; lng: number }[], border: number): Box {
  const lngs = points.map(({ lng }) => lng);
  const lats = points.map(({ lat }) => lat);
  const down = (value: number) => Math.floor((value - border) * 100) / 100;
  const up = (value: number) => Math.ceil((value + border) * 100) / 100;
  return {
    west: down(Math.min(...lngs)),
    south: down(Math.min(...lats)),
    east: up(Math.max(...lngs)),
    north: up(Math.max(...lats)),
  };
}

/**
 * A box that is too narrow for a page made wide enough, over the sea where one side has more of it: there is room for
 * an inset, and what a reader looks for lies on both sides of the shore.
 *
 * @param least the least width as a part of the height, both as a map shows them
 * @param isLand whether there is land at each of some points
 */
export function widened(
  box: Box,
  least: number,
  isLand: (points: readonly Position[]) => readonly boolean[],
): Box {
  const { west, south, east, north } = box;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const lack = (least * (north - south)) / shrink - (east - west);
  if (lack <= 0) return box;
  const steps = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);
  const sea = (from: number) =>
    isLand(
      steps.flatMap((i) =>
        steps.map((j): Position => [from + lack * i, south + (north - south) * j]),
      ),
    ).filter((land) => !land).length;
  const [atWest, atEast] = [sea(west - lack), sea(east)];
  const share = atWest === atEast ? 0.5 : atWest > atEast ? 1 : 0;
  const round = (value: number) => Math.round(value * 100) / 100;
  return { ...box, west: round(west - lack * share), east: round(east + lack * (1 - share)) };
}

/** Twice the area of a ring in square degrees; positive when it runs counter-clockwise. */
export function doubleArea(ring: Line): number {
  let sum = 0;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return sum;
}

/** Whether a point lies inside a ring, by the even-odd rule. */
export function contains(ring: Line, [x, y]: Position): boolean {
  let inside = false;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [qx, qy] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}
