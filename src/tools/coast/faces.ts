/**
 * Which parts a set of shores cuts a box into. No side of the box is taken to be land: every part is traced, and two
 * parts with a shore between them are always one land, one water.
 */
import { contains, doubleArea, type Box, type Line, type Position } from './box.ts';

export interface Face {
  /** Counter-clockwise; the last point repeats the first. */
  readonly outer: Line;
  /** Clockwise. */
  readonly holes: readonly Line[];
  /** In square degrees, without the holes. */
  readonly area: number;
}

export interface Partition {
  readonly faces: readonly Face[];
  /** Pairs of faces, by place, that have a shore between them. */
  readonly shores: readonly (readonly [number, number])[];
}

/** How far along the edge of the box a point is, counter-clockwise from the south-west corner; undefined off the edge. */
function along([x, y]: Position, { west, south, east, north }: Box): number | undefined {
  const [width, height] = [east - west, north - south];
  if (y === south) return x - west;
  if (x === east) return width + (y - south);
  if (y === north) return width + height + (east - x);
  if (x === west) return 2 * width + height + (north - y);
  return undefined;
}

const cornersOf = ({ west, south, east, north }: Box): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

/**
 * @param chords lines inside the box, both ends on its edge, that touch nothing else
 * @param rings closed lines inside the box that touch nothing else
 * @throws Error when a chord ends inside the box: then the data has a gap, and land would flood the sea.
 */
export function partition(box: Box, chords: readonly Line[], rings: readonly Line[]): Partition {
  const ends = chords
    .flatMap((line, chord) =>
      [line, line.toReversed()].map((inward, side) => {
        const [x, y] = inward[0] ?? [NaN, NaN];
        const place = along([x, y], box);
        if (place === undefined) {
          throw new Error(
            `a coast line ends inside the box, at ${x.toFixed(4)}, ${y.toFixed(4)}.\n` +
              '  Land and sea could not be told apart. Choose another --box.',
          );
        }
        return { chord, side, inward, place };
      }),
    )
    .sort((a, b) => a.place - b.place);
  const corners = cornersOf(box).map((corner) => ({ corner, place: along(corner, box) ?? 0 }));
  const round = 2 * (box.east - box.west + box.north - box.south);

  // The edge of the box between two ends belongs to one face; a face goes on over the shore at the far end.
  const outers: Line[] = [];
  const sides = new Map<string, number>();
  const seen = new Set<number>();
  for (let first = 0; first < ends.length; first++) {
    if (seen.has(first)) continue;
    const outer: Position[] = [];
    for (let at = first; !seen.has(at);) {
      seen.add(at);
      const [from, to] = [ends[at], ends[(at + 1) % ends.length]];
      if (!from || !to) break;
      const stretch = to.place > from.place ? to.place - from.place : to.place - from.place + round;
      const passed = corners
        .map(({ corner, place }) => ({ corner, ahead: (place - from.place + round) % round }))
        .filter(({ ahead }) => ahead > 0 && ahead < stretch)
        .sort((a, b) => a.ahead - b.ahead);
      outer.push(...passed.map(({ corner }) => corner), ...to.inward);
      sides.set(`${to.chord} ${to.side}`, outers.length);
      at = ends.findIndex(({ chord, side }) => chord === to.chord && side !== to.side);
    }
    outers.push([...outer, outer[0] ?? [0, 0]]);
  }
  if (ends.length === 0) outers.push([...cornersOf(box), cornersOf(box)[0] ?? [0, 0]]);

  const shores: [number, number][] = chords.flatMap((_, chord): [number, number][] => {
    const [a, b] = [sides.get(`${chord} 0`), sides.get(`${chord} 1`)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });

  // A ring lies in the smallest of the rings, else of the faces, that hold it.
  const all = [
    ...outers,
    ...rings.map((ring) => (doubleArea(ring) > 0 ? ring : ring.toReversed())),
  ];
  const holes: Line[][] = all.map(() => []);
  for (let ring = outers.length; ring < all.length; ring++) {
    const inner = all[ring] ?? [];
    let holder: number | undefined;
    all.forEach((outer, i) => {
      if (i === ring || !holds(outer, inner)) return;
      if (holder === undefined || doubleArea(outer) < doubleArea(all[holder] ?? [])) holder = i;
    });
    if (holder === undefined) throw new Error('an island lies outside the box.');
    holes[holder]?.push(inner.toReversed());
    shores.push([holder, ring]);
  }
  const faces = all.map((outer, i): Face => {
    const within = holes[i] ?? [];
    const area = [outer, ...within].reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);
    return { outer, holes: within, area };
  });
  return { faces, shores };
}

/** Of two rings that do not cross: whether the second lies in the first. */
const holds = (outer: Line, inner: Line): boolean =>
  doubleArea(outer) > doubleArea(inner) && inner[0] !== undefined && contains(outer, inner[0]);

/** A point inside a face and away from its shores: in the middle of its widest stretch on some parallels. */
export function innerPoint({ outer, holes }: Face): Position {
  const lats = outer.map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  let best: { point: Position; width: number } | undefined;
  for (const share of [0.5, 0.31, 0.69, 0.17, 0.83, 0.41, 0.59, 0.07, 0.93]) {
    const lat = south + (north - south) * share;
    const crossings = [outer, ...holes].flatMap((ring) => crossingsOf(ring, lat));
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = [crossings[i], crossings[i + 1]];
      if (!best || to - from > best.width)
        best = { point: [(from + to) / 2, lat], width: to - from };
    }
  }
  return best?.point ?? outer[0] ?? [0, 0];
}

function crossingsOf(ring: Line, lat: number): number[] {
  const lngs: number[] = [];
  ring.forEach(([x, y], i) => {
    const [px, py] = ring[i - 1] ?? [x, y];
    if (y > lat !== py > lat) lngs.push(px + ((x - px) * (lat - py)) / (y - py));
  });
  return lngs;
}

/** Below this, about 1,200 m², a point may fall on the wrong side of a shore by rounding. */
const sure = 1e-7;

/**
 * Which faces are land. `isLand` is asked for a point of every face; one face is believed and the rest follow from
 * the shores between them, and both must agree wherever the point is sure.
 * @throws Error when they do not.
 */
export function landFaces(
  { faces, shores }: Partition,
  isLand: (points: readonly Position[]) => readonly boolean[],
): boolean[] {
  const asked = isLand(faces.map(innerPoint));
  const largest = faces.reduce(
    (best, { area }, i) => (area > (faces[best]?.area ?? 0) ? i : best),
    0,
  );
  const land: (boolean | undefined)[] = faces.map(() => undefined);
  land[largest] = asked[largest] ?? false;
  const queue = [largest];
  for (const at of queue) {
    for (const [a, b] of shores) {
      if (a !== at && b !== at) continue;
      const other = a === at ? b : a;
      if (land[other] !== undefined) continue;
      land[other] = land[at] !== true;
      queue.push(other);
    }
  }
  faces.forEach((face, i) => {
    if (face.area < sure || land[i] === asked[i]) return;
    const [lng, lat] = innerPoint(face);
    throw new Error(
      `at ${lng.toFixed(4)}, ${lat.toFixed(4)} the shores say ${land[i] ? 'land' : 'water'}, GSHHG says the other.\n` +
        '  The map would be wrong there. Choose another --box, or update the gmt-gshhg-full package.',
    );
  });
  return land.map((each) => each === true);
}
