/** Coasts are put together from pieces; none of this needs GMT. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAround,
  contains,
  parseBox,
  widened,
  type Box,
  type Line,
  type Position,
} from '../../../src/tools/coast/box.ts';
import { clipLine, clipRing } from '../../../src/tools/coast/clip.ts';
import { fitted, landOf, riversOf, toTopology } from '../../../src/tools/coast/derive.ts';
import { innerPoint, landFaces, partition } from '../../../src/tools/coast/faces.ts';
import { isRing, parseSegments, stitch } from '../../../src/tools/coast/segments.ts';

const box: Box = { west: 0, south: 0, east: 10, north: 10 };
const square = (x: number, y: number, half: number): Line => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
  [x - half, y - half],
];

describe('the text of GMT', () => {
  it('is read as lines, with longitudes of the eastern and western half', () => {
    const text =
      '> Shore Bin # 1, Level 1\n109.1\t12\n109.2\t12.1\n> lone\n5\t5\n> west\n359\t1\n358\t1\n';
    expect(parseSegments(text)).toEqual([
      [
        [109.1, 12],
        [109.2, 12.1],
      ],
      [
        [-1, 1],
        [-2, 1],
      ],
    ]);
  });
});

describe('stitching', () => {
  it('joins the pieces of a coast in any order and direction', () => {
    const coast: Position[] = Array.from({ length: 40 }, (_, i) => [i / 4, Math.sin(i / 3)]);
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 38 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.boolean()), fc.nat(), (places, turned, order) => {
        const ends = [0, ...places.toSorted((a, b) => a - b), 39];
        const pieces = ends.slice(1).map((end, i) => {
          const piece = coast.slice(ends[i], end + 1);
          return turned.next().value ? piece.toReversed() : piece;
        });
        const shift = order % pieces.length;
        const { lines, rings } = stitch([...pieces.slice(shift), ...pieces.slice(0, shift)]);
        expect(rings).toEqual([]);
        expect(lines).toHaveLength(1);
        const [whole = []] = lines;
        expect(whole[0]?.[0] === 0 ? whole : whole.toReversed()).toEqual(coast);
      }),
    );
  });

  it('closes an island that a bin cut in two, though its halves were rounded apart', () => {
    const { rings, lines } = stitch([
      [
        [1, 1],
        [2, 1],
        [2, 2],
      ],
      [
        [2.00001, 2],
        [1, 2],
        [1, 1.00001],
      ],
    ]);
    expect(lines).toEqual([]);
    expect(rings).toHaveLength(1);
    expect(isRing(rings[0]!)).toBe(true);
  });

  it('follows a river straight on where another joins it', () => {
    const { lines } = stitch([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 1],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ]);
    expect(lines).toContainEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  });
});

describe('clipping', () => {
  it('cuts a line that leaves the box and comes back', () => {
    const pieces = clipLine(
      [
        [5, 5],
        [15, 5],
        [15, 6],
        [5, 6],
      ],
      box,
    );
    expect(pieces).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 6],
        [5, 6],
      ],
    ]);
  });

  it('keeps an island whole that lies inside, and in one piece one that touches the edge once', () => {
    expect(clipRing(square(5, 5, 1), box).ring).toEqual(square(5, 5, 1));
    const { ring, pieces } = clipRing(square(10, 5, 1), box);
    expect(ring).toBeUndefined();
    expect(pieces).toHaveLength(1);
    expect(clipRing(square(20, 20, 1), box)).toEqual({ pieces: [] });
  });
});

/** Coasts from south to north that never meet, with islands between them. */
const seascapes = fc
  .record({
    bends: fc.array(
      fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 5, maxLength: 5 }),
      {
        maxLength: 6,
      },
    ),
    islands: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    atolls: fc.boolean(),
    firstIsLand: fc.boolean(),
  })
  .map(({ bends, islands, atolls, firstIsLand }) => {
    const columns = bends.length + 1;
    const width = 10 / columns;
    const coasts = bends.map((bend, i): Line => {
      const x = width * (i + 1);
      const inner = bend.map((shift, j): Position => [x + shift * width, (10 * (j + 1)) / 6]);
      return [[x, 0], ...inner, [x, 10]];
    });
    const rings = Array.from({ length: columns }, (_, i) => i).flatMap((i) =>
      islands[i % islands.length]
        ? [
            square(width * (i + 0.5), 5, width * 0.15),
            ...(atolls ? [square(width * (i + 0.5), 5, width * 0.05)] : []),
          ]
        : [],
    );
    const isLand = (points: readonly Position[]) =>
      points.map((point) => {
        const [x, y] = point;
        const passed = coasts.filter((coast) => {
          const i = coast.findIndex(([, lat]) => lat >= y);
          const [a, b] = [coast[Math.max(i - 1, 0)]!, coast[i]!];
          const t = b[1] === a[1] ? 0 : (y - a[1]) / (b[1] - a[1]);
          return x > a[0] + (b[0] - a[0]) * t;
        }).length;
        const within = rings.filter((ring) => contains(ring, point)).length;
        return ((passed + within) % 2 === 0) === firstIsLand;
      });
    return { coasts, rings, isLand };
  });

const area = (ring: readonly (readonly number[])[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [px = 0, py = 0] = ring.at(i - 1) ?? [];
      return sum + px * y - x * py;
    }, 0) / 2,
  );

describe('land and sea', () => {
  it('fill the box, and every part is one of them', () => {
    fc.assert(
      fc.property(seascapes, ({ coasts, rings, isLand }) => {
        const cut = partition(box, coasts, rings);
        expect(cut.faces).toHaveLength(coasts.length + 1 + rings.length);
        expect(cut.faces.reduce((sum, face) => sum + face.area, 0)).toBeCloseTo(100, 6);
        for (const face of cut.faces) {
          const point = innerPoint(face);
          expect(contains(face.outer, point)).toBe(true);
          expect(face.holes.some((hole) => contains(hole, point))).toBe(false);
        }
        expect(landFaces(cut, isLand)).toEqual(isLand(cut.faces.map(innerPoint)));
      }),
    );
  });

  it('become polygons whose area is the land', () => {
    fc.assert(
      fc.property(seascapes, ({ coasts, rings, isLand }) => {
        const cut = partition(box, coasts, rings);
        const land = landFaces(cut, isLand);
        const expected = cut.faces.reduce((sum, face, i) => sum + (land[i] ? face.area : 0), 0);
        // The pieces run on beyond the box, as those of GSHHG do.
        const beyond = coasts.map((coast): Line => {
          const [first, last] = [coast[0]!, coast.at(-1)!];
          return [[first[0], -5], ...coast, [last[0], 15]];
        });
        const { coordinates } = landOf(box, [...beyond, ...rings], isLand);
        const found = coordinates.reduce(
          (sum, [outer = [], ...holes]) =>
            sum + area(outer) - holes.reduce((water, hole) => water + area(hole), 0),
          0,
        );
        expect(found).toBeCloseTo(expected, 6);
      }),
    );
  });

  it('is not guessed where a coast ends in the middle of the box', () => {
    const broken: Line = [
      [5, 0],
      [5, 4],
    ];
    expect(() => partition(box, [broken], [])).toThrow(/ends inside the box, at 5\.0000, 4\.0000/);
  });

  it('is refused when the shores and the classification disagree', () => {
    const cut = partition(box, [], [square(5, 5, 1)]);
    expect(() => landFaces(cut, (points) => points.map(() => true))).toThrow(
      /the shores say water/,
    );
  });

  it('knows a box without any coast', () => {
    expect(landOf(box, [], (points) => points.map(() => true)).coordinates).toHaveLength(1);
    expect(landOf(box, [], (points) => points.map(() => false)).coordinates).toEqual([]);
  });
});

describe('the file', () => {
  const land = landOf(box, [square(5, 5, 2), square(1, 1, 0.001)], (points) =>
    points.map((point) => contains(square(5, 5, 2), point) || contains(square(1, 1, 0.001), point)),
  );
  const rivers = riversOf(box, [
    [
      [-5, 5],
      [5, 5],
    ],
  ]);

  it('carries its box and its attribution, and leaves out what is too small to see', () => {
    const coast = toTopology(box, { land, rivers }, { weight: 1e-9, smallest: 1e-3, grid: 1e4 });
    expect(coast.bbox).toEqual([0, 0, 10, 10]);
    expect(coast.attribution).toMatch(/GSHHG.*LGPL/);
    const { land: kept } = coast.objects;
    expect(kept).toMatchObject({ type: 'MultiPolygon' });
    expect(kept && 'arcs' in kept && kept.arcs).toHaveLength(1);
  });

  it('gets coarser until it fits', () => {
    const wave: Line = Array.from({ length: 2000 }, (_, i) => [i / 200, 5 + Math.sin(i / 9) / 5]);
    const make = (weight: number) =>
      toTopology(box, { rivers: riversOf(box, [wave]) }, { weight, smallest: 0, grid: 1e4 });
    expect(fitted(3000, make).length).toBeLessThanOrEqual(3000);
    expect(() => fitted(10, make)).toThrow(/coarse enough/);
  });
});

describe('the box', () => {
  it('is drawn around points, and is refused when it is none', () => {
    const points = [
      { lat: 11.3, lng: 108.7 },
      { lat: 12.8, lng: 109.34 },
    ];
    const around = boxAround(points, 0.15);
    expect(around.west).toBeLessThanOrEqual(108.55);
    expect(around.north).toBeGreaterThanOrEqual(12.95);
    expect(parseBox('1,2,3,4')).toEqual({ west: 1, south: 2, east: 3, north: 4 });
    for (const wrong of ['', '1,2,3', '3,2,1,4', 'a,b,c,d', '1,2,3,4,5']) {
      expect(() => parseBox(wrong)).toThrow(/not a rectangle/);
    }
  });

  it('that is too narrow is widened over the sea', () => {
    const narrow: Box = { west: 0, south: 0, east: 1, north: 4 };
    const seaInTheEast = (points: readonly Position[]) => points.map(([lng]) => lng < 0.5);
    const wide = widened(narrow, 0.75, seaInTheEast);
    expect(wide.west).toBe(0);
    expect(wide.east).toBeGreaterThan(2.9);
    const inland = widened(narrow, 0.75, (points) => points.map(() => true));
    expect(inland.west).toBeCloseTo(-(inland.east - 1), 1);
    expect(widened(narrow, 0.1, seaInTheEast)).toBe(narrow);
  });
});
