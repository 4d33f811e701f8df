/**
 * Coast, islands and rivers of a province, and of the sea off Vietnam: derived once from GSHHG (npm run map:coast),
 * committed, read at build. Maps with and without script draw the same shapes.
 */
import type { Geometry, MultiLineString, MultiPoint, MultiPolygon } from 'geojson';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { feature } from 'topojson-client';
import type { MultiPolygon as Shape, Objects, Topology } from 'topojson-specification';
import type { Point } from '../domain/distance.ts';

/** WGS 84 degrees. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Geography {
  /** Outer rings clockwise, as d3-geo takes them. Inside the box only. */
  readonly land: MultiPolygon;
  readonly rivers: MultiLineString;
  readonly box: GeoBox;
  /** To be shown on every map that draws these shapes. */
  readonly attribution: string;
}

/** Vietnam, the sea off it, and a dot for each islet of its two far archipelagos. */
export interface InsetGeography {
  readonly land: MultiPolygon;
  readonly hoangSa: MultiPoint;
  readonly truongSa: MultiPoint;
  readonly box: GeoBox;
  readonly attribution: string;
}

export const isInside = ({ west, south, east, north }: GeoBox, { lat, lng }: Point): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** From the root of the project, where every command and every build runs: a bundled module has another place. */
const folder = resolve('src/map/geography');

type Coast = Topology<Objects<object>> & { readonly attribution: string };

function read(name: string): Coast | undefined {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Coast) : undefined;
}

/** @throws Error when the file has no such geometry: then it was not written by the tool. */
function geometry<T extends MultiPolygon | MultiLineString | MultiPoint>(
  coast: Coast,
  name: string,
  type: T['type'],
): T {
  const object = coast.objects[name];
  if (object && object.type !== 'GeometryCollection') {
    const found = feature(coast, object as Shape).geometry as Geometry | { readonly type: null };
    if (found.type === type) return found as T;
    // How TopoJSON writes a geometry without any part.
    if (found.type === null) return { type, coordinates: [] } as unknown as T;
  }
  throw new Error(
    `src/map/geography: no ${type} "${name}".\n  Maps cannot be drawn. Run npm run map:coast again.`,
  );
}

function frameOf({ bbox, attribution }: Coast): Pick<Geography, 'box' | 'attribution'> {
  const [west, south, east, north] = bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    throw new Error('src/map/geography: a file has no bbox.\n  Run npm run map:coast again.');
  return { box: { west, south, east, north }, attribution };
}

const known = new Map<string, Geography | undefined>();

/** By the province's code; undefined where nobody derived a file yet: such a province has no map. */
export function geographyOf(province: string): Geography | undefined {
  if (known.has(province)) return known.get(province);
  const coast = /^\d{2}$/.test(province) ? read(province) : undefined;
  const found = coast && {
    ...frameOf(coast),
    land: geometry<MultiPolygon>(coast, 'land', 'MultiPolygon'),
    rivers: geometry<MultiLineString>(coast, 'rivers', 'MultiLineString'),
  };
  known.set(province, found);
  return found;
}

let insetRead: InsetGeography | undefined;

/** @throws Error when the committed file is missing: no map may be published without the inset. */
export function insetGeography(): InsetGeography {
  if (insetRead) return insetRead;
  const coast = read('bien-dong');
  if (!coast)
    throw new Error(
      'src/map/geography/bien-dong.json is missing.\n  Every map must show both archipelagos. Restore the file.',
    );
  insetRead = {
    ...frameOf(coast),
    land: geometry<MultiPolygon>(coast, 'land', 'MultiPolygon'),
    hoangSa: geometry<MultiPoint>(coast, 'hoang-sa', 'MultiPoint'),
    truongSa: geometry<MultiPoint>(coast, 'truong-sa', 'MultiPoint'),
  };
  return insetRead;
}
