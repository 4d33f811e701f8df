/** What part of the earth a drawing shows. Mercator: north is up everywhere. */
import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Point } from '../../domain/distance.ts';
import type { GeoBox } from '../geography.ts';
import type { Place, Spot } from './shapes.ts';

export interface View {
  readonly width: number;
  readonly height: number;
  readonly place: Place;
  readonly at: (point: Point) => Spot;
  /** In WGS 84 degrees. */
  readonly box: GeoBox;
  /** In the middle of the view; Mercator stretches by a few parts in a thousand over a province. */
  readonly unitsPerKm: number;
}

const spot = (projection: GeoProjection, lng: number, lat: number): Spot =>
  projection([lng, lat]) ?? [0, 0];

/**
 * The closest view that holds all points with `margin` units around them, moved and where necessary drawn closer until
 * it lies inside the box: beyond it nobody knows where land is.
 */
export function viewAround(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number; readonly margin: number },
  { west, south, east, north }: GeoBox,
): View {
  const { width, height, margin } = size;
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: 'MultiPoint', coordinates: points.map(({ lng, lat }) => [lng, lat]) },
  );
  const edges = () => [spot(projection, west, north), spot(projection, east, south)] as const;
  const [topLeft, bottomRight] = edges();
  const grow = Math.max(
    1,
    width / (bottomRight[0] - topLeft[0]),
    height / (bottomRight[1] - topLeft[1]),
  );
  const [x, y] = projection.translate();
  projection
    .scale(projection.scale() * grow)
    .translate([(x - width / 2) * grow + width / 2, (y - height / 2) * grow + height / 2]);
  const [[left, top], [right, bottom]] = edges();
  const shift = (low: number, high: number, room: number) =>
    low > 0 ? -low : high < room ? room - high : 0;
  const [tx, ty] = projection.translate();
  projection.translate([tx + shift(left, right, width), ty + shift(top, bottom, height)]);

  const corner = (cx: number, cy: number) => projection.invert?.([cx, cy]) ?? [0, 0];
  const [w, n] = corner(0, 0);
  const [e, s] = corner(width, height);
  const middle = ((n + s) / 2) * (Math.PI / 180);
  return {
    width,
    height,
    place: ([lng = 0, lat = 0]) => spot(projection, lng, lat),
    at: ({ lng, lat }) => spot(projection, lng, lat),
    box: { west: w, south: s, east: e, north: n },
    unitsPerKm: projection.scale() / (6371.0088 * Math.cos(middle)),
  };
}
