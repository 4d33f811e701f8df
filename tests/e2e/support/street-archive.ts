/** Writes a tiny archive of streets, as `pmtiles extract` would: PMTiles v3 with vector tiles in Protomaps' schema. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';

export interface StreetArchive {
  /** By the name of the layer: `roads`, `places`, `landuse`, … */
  readonly layers: Readonly<Record<string, FeatureCollection>>;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** The place of a tile on the curve that PMTiles counts along (Hilbert), after all tiles of lower zooms. */
function tileId(zoom: number, column: number, row: number): number {
  let id = (4 ** zoom - 1) / 3;
  let [x, y] = [column, row];
  for (let size = 2 ** (zoom - 1); size >= 1; size /= 2) {
    const [right, down] = [(x & size) > 0 ? 1 : 0, (y & size) > 0 ? 1 : 0];
    id += size * size * ((3 * right) ^ down);
    if (down === 0) {
      if (right === 1) [x, y] = [size - 1 - x, size - 1 - y];
      [x, y] = [y, x];
    }
  }
  return id;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

function tilesOf({ layers, bounds, minZoom, maxZoom }: StreetArchive) {
  const indexes = Object.entries(layers).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom, indexMaxZoom: maxZoom })] as const,
  );
  const [west, south, east, north] = bounds;
  const tiles: { id: number; data: Uint8Array }[] = [];
  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    const column = (lng: number) => Math.floor(((lng + 180) / 360) * 2 ** zoom);
    const row = (lat: number) =>
      Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom);
    for (let x = column(west); x <= column(east); x++)
      for (let y = row(north); y <= row(south); y++) {
        const found: Record<string, GeoJSONVTTile> = {};
        for (const [name, index] of indexes) {
          const tile = index.getTile(zoom, x, y);
          if (tile) found[name] = tile;
        }
        if (Object.keys(found).length > 0)
          tiles.push({
            id: tileId(zoom, x, y),
            data: fromGeojsonVt(found, { version: 2, extent: 4096 }),
          });
      }
  }
  return tiles.sort((a, b) => a.id - b.id);
}

const headerLength = 127;
const none = 1;
const vectorTiles = 1;

export function streetArchive(archive: StreetArchive): Buffer {
  const tiles = tilesOf(archive);
  const directory = Buffer.from(
    [
      tiles.length,
      ...tiles.map(({ id }, place) => id - (tiles[place - 1]?.id ?? 0)),
      ...tiles.map(() => 1),
      ...tiles.map(({ data }) => data.length),
      // The first at offset 0, written with one added; each other right behind the one before.
      ...tiles.map((_, place) => (place === 0 ? 1 : 0)),
    ].flatMap(varint),
  );
  const metadata = Buffer.from(JSON.stringify({ attribution: '© OpenStreetMap' }));
  const data = Buffer.concat(tiles.map((tile) => tile.data));

  const header = Buffer.alloc(headerLength);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const metadataStart = headerLength + directory.length;
  const dataStart = metadataStart + metadata.length;
  const places = [
    headerLength, directory.length,
    metadataStart, metadata.length,
    dataStart, 0,
    dataStart, data.length,
    tiles.length, tiles.length, tiles.length,
  ]; // prettier-ignore
  places.forEach((value, place) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * place));
  const settings = [1, none, none, vectorTiles, archive.minZoom, archive.maxZoom];
  settings.forEach((value, place) => header.writeUInt8(value, 96 + place));
  archive.bounds.forEach((degrees, place) =>
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * place),
  );
  header.writeUInt8(archive.minZoom, 118);
  const [west, south, east, north] = archive.bounds;
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return Buffer.concat([header, directory, metadata, data]);
}
