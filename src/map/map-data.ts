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
  readonly part: 'far-land' | 'frame' | 'land' | 'coast' | 'river';
}

/** `du-lieu/ban-do/<province>.json` */
export type GeographyFile = FeatureCollection<
  Polygon | MultiPolygon | LineString | MultiLineString,
  GeographyProperties
>;

/** `du-lieu/ban-do/<province>/0.json`: the frame of the map and the top of its clusters. */
export interface FirstMapFile extends FirstClusterFile {
  readonly zooms: ClusterZooms;
  /** The detailed part of the geography. */
  readonly box: Box;
  /** How far the map may be moved. */
  readonly reach: Box;
  readonly attribution: string;
  /** An inner point of each commune, for labels of areas. */
  readonly communes: Readonly<Record<string, readonly [lng: number, lat: number]>>;
}

/** @throws Error when the file cannot be had. */
export async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return (await response.json()) as T;
}
