/** What the files of the interactive map say, and above all what they do not. */
import { describe, expect, it } from 'vitest';
import { decodeClusterFile, type ClusterFile } from '../../src/map/clusters/cluster-files.ts';
import { isCluster, type MapPlace, type TreeNode } from '../../src/map/clusters/cluster-tree.ts';
import type { FirstMapFile, GeographyFile } from '../../src/map/map-data.ts';
import { mapZooms } from '../../src/map/zooms.ts';
import { testSite } from '../config/paths.ts';
import { brotli, content, pathsIn, read } from './built.ts';
import { communes } from './places.ts';

const paths = pathsIn(testSite);
const clusterPaths = paths.filter((path) => /du-lieu\/ban-do\/\d\d\/\d+\.json$/.test(path));
const pictures = paths.filter((path) => /ban-do\/[^/]+\.svg$/.test(path));
const json = (path: string): unknown => JSON.parse(read(path));

const placesBelow = (node: TreeNode): MapPlace[] =>
  isCluster(node) ? (node.children ?? []).flatMap(placesBelow) : [node.place];
const placesIn = (path: string): MapPlace[] =>
  decodeClusterFile(json(path) as ClusterFile).flatMap(placesBelow);
const places = clusterPaths.flatMap(placesIn);

const hidden = content.services.filter(({ visibility }) => visibility !== 'public');

describe('the files of the map', () => {
  it('hold each public place with a position once in each language, where its record says', () => {
    for (const prefix of ['', 'en/']) {
      const own = clusterPaths.filter((path) => path.startsWith('en/') === (prefix !== ''));
      const placed = own.flatMap(placesIn);
      const expected = content.services.flatMap(({ id, visibility, data }) =>
        visibility === 'public' && 'point' in data && data.point
          ? [{ id, lat: data.point.lat, lng: data.point.lng }]
          : [],
      );
      expect(placed.length).toBeGreaterThan(15);
      for (const { id, point } of placed)
        expect(expected).toContainEqual({ id, lat: point.lat, lng: point.lng });
      expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
    }
  });

  it('say nothing of a confidential place or a home: no id, no name, no position', () => {
    expect(hidden.length).toBeGreaterThan(5);
    const ids = new Set(places.map(({ id }) => id));
    for (const { id, data } of hidden) {
      expect(ids).not.toContain(id);
      for (const path of clusterPaths) {
        const text = read(path);
        expect(text, path).not.toContain(`"${id}"`);
        expect(text, path).not.toContain(JSON.stringify(data.name));
      }
    }
  });

  it('have no other position than those of public places, of clusters among them, and of communes', () => {
    const fixed = (degrees: number) => Math.round(degrees * 1e5);
    const published = new Set(places.map(({ point }) => `${fixed(point.lng)},${fixed(point.lat)}`));
    for (const path of clusterPaths) {
      const { nodes, ...frame } = json(path) as FirstMapFile;
      const walk = (node: TreeNode): void => {
        if (!isCluster(node)) {
          expect(published).toContain(`${fixed(node.at.lng)},${fixed(node.at.lat)}`);
          return;
        }
        const [west, south, east, north] = node.box;
        expect(node.at.lng >= west && node.at.lng <= east, path).toBe(true);
        expect(node.at.lat >= south && node.at.lat <= north, path).toBe(true);
        node.children?.forEach(walk);
      };
      decodeClusterFile({ nodes }).forEach(walk);
      // The rest is the frame, and the inner points that stand in content/communes.
      for (const [code, [lng, lat]] of Object.entries(frame.communes)) {
        const commune = content.communes
          .flatMap(({ data }) => data.communes)
          .find((known) => known.code === code);
        expect({ lng, lat }).toEqual({ lng: commune?.lng, lat: commune?.lat });
      }
      expect(Object.keys(frame).toSorted()).toEqual([
        'attribution',
        'box',
        'communes',
        'reach',
        'until',
        'zooms',
      ]);
    }
  });

  it('name every commune that has a point, and come no closer than the coast was surveyed', () => {
    const {
      communes: named,
      zooms,
      attribution,
    } = json('du-lieu/ban-do/56/0.json') as FirstMapFile;
    expect(Object.keys(named)).toHaveLength(communes.length);
    for (const { code, name } of communes) expect(name).toContain(named[code]?.[2]);
    expect(zooms).toEqual(mapZooms);
    expect(attribution).toContain('GSHHG');
  });

  it('draw land, sea, coast and rivers in one small file', () => {
    const { features } = json('du-lieu/ban-do/56.json') as GeographyFile;
    expect(features.map(({ properties }) => properties.part)).toEqual([
      'far-land',
      'frame',
      'land',
      'far-coast',
      'coast',
      'river',
    ]);
    expect(brotli(read('du-lieu/ban-do/56.json'))).toBeLessThanOrEqual(25_000);
    for (const path of clusterPaths) expect(brotli(read(path)), path).toBeLessThanOrEqual(12_000);
  });
});

describe('the pictures of the map', () => {
  it('name no confidential place and no home', () => {
    expect(pictures.length).toBeGreaterThan(communes.length);
    for (const path of pictures) {
      const text = read(path);
      for (const { id, data } of hidden) {
        expect(text, path).not.toContain(id);
        expect(text, path).not.toContain(data.name);
      }
    }
  });
});
