/** The map's style as code: sea, land, coast, rivers, and streets where there are some. Points lie above, in HTML. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { GeographyProperties } from '../map-data.ts';
import type { Palette } from './palette.ts';

export const geographySource = 'geography';
export const streetsSource = 'streets';

/** Streets as a source and its layers, ready to lie between the land and the points. */
export interface Streets {
  readonly source: SourceSpecification;
  readonly layers: readonly LayerSpecification[];
}

const only = (part: GeographyProperties['part']): ['==', ['get', 'part'], string] => [
  '==',
  ['get', 'part'],
  part,
];

const shapes = (palette: Palette): LayerSpecification[] => [
  {
    id: 'far-land',
    type: 'fill',
    source: geographySource,
    filter: only('far-land'),
    paint: { 'fill-color': palette.land },
  },
  {
    id: 'frame',
    type: 'fill',
    source: geographySource,
    filter: only('frame'),
    paint: { 'fill-color': palette.sea, 'fill-antialias': false },
  },
  {
    id: 'land',
    type: 'fill',
    source: geographySource,
    filter: only('land'),
    paint: { 'fill-color': palette.land },
  },
  {
    id: 'coast',
    type: 'line',
    source: geographySource,
    filter: only('coast'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.coast, 'line-width': 1 },
  },
  {
    id: 'rivers',
    type: 'line',
    source: geographySource,
    filter: only('river'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.river,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 13, 2.5],
    },
  },
];

/** `geography` is the address of the shapes; without it the map is plain ground until they come. */
export function mapStyle(
  palette: Palette,
  geography: string | undefined,
  streets: Streets | undefined,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      ...(geography === undefined
        ? {}
        : { [geographySource]: { type: 'geojson', data: geography, tolerance: 0.2 } }),
      ...(streets ? { [streetsSource]: streets.source } : {}),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...(geography === undefined ? [] : shapes(palette)),
      ...(streets?.layers ?? []),
    ],
  };
}
