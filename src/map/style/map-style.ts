/** The map's style as code: sea, land, coast, rivers, and streets where there are some. Points lie above, in HTML. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { GeographyProperties } from '../map-data.ts';
import type { Palette } from './palette.ts';

export const geographySource = 'geography';
export const streetsSource = 'streets';

/** Streets as a source and its layers, ready to lie between the land and the points. */
export interface Streets {
  readonly source: SourceSpecification;
  readonly layers: (palette: Palette) => readonly LayerSpecification[];
  /** To be named on the map. */
  readonly attribution: string;
}

const isPart = (...parts: readonly GeographyProperties['part'][]): ExpressionSpecification => [
  'match',
  ['get', 'part'],
  [...parts],
  true,
  false,
];

/** Few layers: each costs a slow phone its own programs. Areas lie in the order of the file. */
export const groundLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'land',
    type: 'fill',
    source: geographySource,
    filter: isPart('far-land', 'frame', 'land'),
    paint: {
      'fill-color': ['match', ['get', 'part'], 'frame', palette.sea, palette.land],
      // The coast is a line of its own, and the sides of the frame are not to be seen.
      'fill-antialias': false,
    },
  },
  {
    id: 'lines',
    type: 'line',
    source: geographySource,
    filter: isPart('far-coast', 'coast', 'river'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': ['match', ['get', 'part'], 'river', palette.river, palette.coast],
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        7,
        ['match', ['get', 'part'], 'river', 0.6, 1],
        13,
        ['match', ['get', 'part'], 'river', 2.5, 1.25],
      ],
    },
  },
];

/** @param geography the address of the shapes */
export const shapesSource = (geography: string): SourceSpecification => ({
  type: 'geojson',
  data: geography,
  tolerance: 0.2,
});

/** `geography` is the address of the shapes; without it the map is plain sea until they come. */
export function mapStyle(
  palette: Palette,
  geography: string | undefined,
  streets: Streets | undefined,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      ...(geography === undefined ? {} : { [geographySource]: shapesSource(geography) }),
      ...(streets ? { [streetsSource]: streets.source } : {}),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...(geography === undefined ? [] : groundLayers(palette)),
      ...(streets?.layers(palette) ?? []),
    ],
  };
}
