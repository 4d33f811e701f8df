/** The files that a map asks for, all from our own origin. Written by the pages of `du-lieu/ban-do/`. */
import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import type { Box, ClusterZooms } from './clusters/cluster-tree.ts';
import type { FirstClusterFile } from './clusters/cluster-files.ts';

/** What a feature of the geography is; the style draws each in its own way. */
export interface GeographyProperties {
  readonly part: 'far-land' | 'far-coast' | 'frame' | 'land' | 'coast' | 'river';
}

/** `du-lieu/ban-do/<province>.json` */
export type GeographyFile = FeatureCollection<
  Polygon | MultiPolygon | LineString | MultiLineString,
  GeographyProperties
>;

/** `main` where it gave a former district its name: known far around. */
export type CommuneRow = readonly [lng: number, lat: number, name: string, main?: 1];

/** `du-lieu/ban-do/<province>/0.json`: the frame of the map and the top of its clusters. */
export interface FirstMapFile extends FirstClusterFile {
  readonly zooms: ClusterZooms;
  /** The detailed part of the geography. */
  readonly box: Box;
  /** How far the map may be moved. */
  readonly reach: Box;
  readonly attribution: string;
  /** By code: an inner point, for its name and for labels of areas. */
  readonly communes: Readonly<Record<string, CommuneRow>>;
}

/** Where a file of the prepared clusters lies. */
export const clusterFileUrl = (
  { clusterBase, province }: { readonly clusterBase: string; readonly province: string },
  file: number,
): string => `${clusterBase}${province}/${file}.json`;

/** @throws Error when the file cannot be had. */
export async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return (await response.json()) as T;
}
