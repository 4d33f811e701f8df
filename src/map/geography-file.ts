/** The shapes of a province's interactive map as one GeoJSON file: detailed inside its box, coarse around it. */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { geographyOf, insetGeography, type GeoBox } from './geography.ts';
import type { GeographyFile, GeographyProperties } from './map-data.ts';

/** Within the grid that the shapes were rounded to. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 2e-4;

type Nested = Position | readonly Nested[];

/** Four decimals: about ten metres, finer than the coast was surveyed. */
const rounded = (value: Nested): Nested =>
  typeof value[0] === 'number'
    ? (value as Position).map((degrees) => Math.round(degrees * 1e4) / 1e4)
    : (value as readonly Nested[]).map(rounded);

const part = (
  name: GeographyProperties['part'],
  geometry: GeographyFile['features'][number]['geometry'],
): GeographyFile['features'][number] => ({
  type: 'Feature',
  properties: { part: name },
  geometry: { ...geometry, coordinates: rounded(geometry.coordinates) } as typeof geometry,
});

/** The shore alone: where the land was cut off at the box there is none. */
function coastOf(land: MultiPolygon, { west, south, east, north }: GeoBox): MultiLineString {
  const meets = (a: number | undefined, b: number | undefined, sides: readonly number[]) =>
    a !== undefined && b !== undefined && sides.some((side) => near(a, side) && near(b, side));
  const lines: Position[][] = [];
  for (const ring of land.coordinates.flat()) {
    let line: Position[] = [];
    ring.forEach((position, index) => {
      const [x, y] = position;
      const [a, b] = ring[index - 1] ?? [];
      if (meets(x, a, [west, east]) || meets(y, b, [south, north])) {
        if (line.length > 1) lines.push(line);
        line = [];
      }
      line.push(position);
    });
    if (line.length > 1) lines.push(line);
  }
  return { type: 'MultiLineString', coordinates: lines };
}

/** The parts of lines outside a box: where a detailed shore takes the place of the coarse one. */
function outside(lines: MultiLineString, { west, south, east, north }: GeoBox): MultiLineString {
  const isInside = ([x = 0, y = 0]: Position) => x > west && x < east && y > south && y < north;
  const parts = lines.coordinates.flatMap((line) => {
    const kept: Position[][] = [[]];
    for (const position of line)
      if (isInside(position)) kept.push([]);
      else kept.at(-1)?.push(position);
    return kept.filter(({ length }) => length > 1);
  });
  return { type: 'MultiLineString', coordinates: parts };
}

/** Undefined for a province whose shapes nobody derived. */
export function geographyFile(province: string): GeographyFile | undefined {
  const geography = geographyOf(province);
  if (!geography) return undefined;
  const { land: farLand, box: farBox } = insetGeography();
  const { west, south, east, north } = geography.box;
  const frame = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'FeatureCollection',
    features: [
      part('far-land', farLand),
      // Sea over the coarse land, where the detailed land follows: two coasts would contradict each other.
      part('frame', { type: 'Polygon', coordinates: [frame] }),
      part('land', geography.land),
      part('far-coast', outside(coastOf(farLand, farBox), geography.box)),
      part('coast', coastOf(geography.land, geography.box)),
      part('river', geography.rivers),
    ],
  };
}
