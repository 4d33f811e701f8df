/** From shores and rivers to one small TopoJSON. */
import type { MultiLineString, MultiPoint, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { quantize } from 'topojson-client';
import type { Box, Line, Position } from './box.ts';
import { clipLine, clipRing } from './clip.ts';
import { landFaces, partition } from './faces.ts';
import { stitch } from './segments.ts';

export const attribution = 'GSHHG (Wessel & Smith), LGPL';

type IsLand = (points: readonly Position[]) => readonly boolean[];

const mutable = (line: Line): number[][] => line.map(([x, y]) => [x, y]);

/** Land polygons of a box, their outer rings clockwise as d3-geo wants them. */
export function landOf(box: Box, shores: readonly Line[], isLand: IsLand): MultiPolygon {
  const { rings, lines } = stitch(shores);
  const parts = rings.map((ring) => clipRing(ring, box));
  const chords = [
    ...parts.flatMap(({ pieces }) => pieces),
    ...lines.flatMap((line) => clipLine(line, box)),
  ];
  const cut = partition(
    box,
    chords,
    parts.flatMap(({ ring }) => (ring ? [ring] : [])),
  );
  const land = landFaces(cut, isLand);
  return {
    type: 'MultiPolygon',
    coordinates: cut.faces
      .filter((_, i) => land[i])
      .map(({ outer, holes }) => [outer, ...holes].map((ring) => mutable(ring.toReversed()))),
  };
}

export function riversOf(box: Box, rivers: readonly Line[]): MultiLineString {
  const { rings, lines } = stitch(rivers.flatMap((line) => clipLine(line, box)));
  return { type: 'MultiLineString', coordinates: [...lines, ...rings].map(mutable) };
}

export interface Detail {
  /** Triangles smaller than this many square degrees are ironed out. */
  readonly weight: number;
  /** Islands and lakes smaller than this many square degrees go. */
  readonly smallest: number;
  /** Steps of the grid that the longer side of the box is divided into. */
  readonly grid: number;
}

export type Coast = Topology & { readonly attribution: string };

/** One TopoJSON of the named geometries, with its box and its attribution. */
export function toTopology(
  { west, south, east, north }: Box,
  objects: Readonly<Record<string, MultiPolygon | MultiLineString | MultiPoint>>,
  { weight, smallest, grid }: Detail,
): Coast {
  const weighed = presimplify(topology(objects) as Topology<Objects<object>>);
  const large = filter(weighed, filterWeight(weighed, smallest));
  const smooth = simplify(large, weight);
  // What is left of a ring may be too little to be drawn.
  const sound = filter(smooth, filterWeight(smooth, weight));
  const { objects: kept, arcs, transform } = quantize(sound, grid);
  return {
    type: 'Topology',
    attribution,
    bbox: [west, south, east, north],
    ...(transform ? { transform } : {}),
    objects: kept,
    arcs,
  };
}

/** The finest detail that fits into so many bytes: begins fine, and irons out more and more. */
export function fitted(limit: number, make: (weight: number) => Coast): string {
  for (let weight = 1e-8; weight < 1; weight *= 1.25) {
    const text = `${JSON.stringify(make(weight))}\n`;
    if (Buffer.byteLength(text) <= limit) return text;
  }
  throw new Error(`no detail is coarse enough for ${limit} bytes.\n  Choose a smaller --box.`);
}
