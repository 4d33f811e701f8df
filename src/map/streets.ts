/** Roads, buildings and names of places from a PMTiles archive of our own origin, in the schema of Protomaps. */
import { addProtocol, type ExpressionSpecification, type LayerSpecification } from 'maplibre-gl';
import { layers, namedFlavor } from '@protomaps/basemaps';
import { PMTiles, TileType } from 'pmtiles';
import { streetsSource, type Streets } from './style/map-style.ts';

/**
 * Which of Protomaps' layers are drawn. Not its borders: a map published in Vietnam shows none but the official ones.
 * Not its points of interest and shields: they need drawings from a server.
 */
const wanted =
  /^(?:landuse_(?:park|urban_green|hospital|school|beach|pedestrian|pier)|water|water_river|water_stream|buildings|roads_(?!oneway|shields).*|places_(?:subplace|locality))$/;

/** Names as people here write them. */
const name: ExpressionSpecification = ['coalesce', ['get', 'name:vi'], ['get', 'name']];

/** The family of the page's text, which the browser has at hand; MapLibre draws letters with it, without a server. */
const pageFont = (): string[] => {
  const [family = 'sans-serif'] = getComputedStyle(document.body).fontFamily.split(',');
  return [family.trim().replaceAll(/["']/g, ''), 'sans-serif'];
};

function inOurWords(layer: LayerSpecification, font: readonly string[]): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  const { 'icon-image': _image, 'icon-size': _size, ...layout } = layer.layout ?? {};
  return {
    ...layer,
    layout: { ...layout, 'text-field': name, 'text-font': [...font] },
  };
}

/** Tiles are read from the archive on the page's side; the worker gets them whole. */
function serve(archive: PMTiles): void {
  addProtocol('pmtiles', async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
    const tile = await archive.getZxy(z, x, y, signal);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
}

/**
 * Opens the archive at a path of our own origin.
 * @throws Error when it is missing, broken, holds no vector tiles, or the host cannot serve parts of it.
 */
export async function loadStreets(path: string): Promise<Streets> {
  const url = new URL(path, location.href);
  if (url.origin !== location.origin) throw new Error(`${path} lies on another origin.`);
  const archive = new PMTiles(url.href);
  const { tileType, maxZoom, minZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  if (tileType !== TileType.Mvt) throw new Error(`${path} holds no vector tiles.`);

  serve(archive);
  const font = pageFont();
  return {
    source: {
      type: 'vector',
      tiles: ['pmtiles://streets/{z}/{x}/{y}'],
      minzoom: minZoom,
      maxzoom: maxZoom,
      bounds: [minLon, minLat, maxLon, maxLat],
    },
    attribution: '© OpenStreetMap',
    layers: ({ scheme }) =>
      layers(streetsSource, namedFlavor(scheme), { lang: 'vi' })
        .filter(({ id }) => wanted.test(id))
        .map((layer) => inOurWords(layer, font)),
  };
}
