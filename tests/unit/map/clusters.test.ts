import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceKinds, type ServiceKind } from '../../../src/domain/vocabulary.ts';
import {
  decodeClusterFile,
  encodeClusterTree,
  graft,
  type ClusterFile,
} from '../../../src/map/clusters/cluster-files.ts';
import { buildClusterTree } from '../../../src/map/clusters/build-clusters.ts';
import {
  isCluster,
  placesBelow,
  visibleNodes,
  type Box,
  type MapPlace,
  type TreeNode,
} from '../../../src/map/clusters/cluster-tree.ts';
import { mapZooms } from '../../../src/map/zooms.ts';

const world: Box = [-180, -85, 180, 85];
const kinds = Object.keys(serviceKinds) as ServiceKind[];

/** Five decimals, as records have. */
const degree = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
const province = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      demo: fc.boolean(),
      point: fc.record({ lng: degree(108, 110), lat: degree(11, 13) }),
    }),
    { maxLength: 120 },
  )
  .map((places) =>
    places.map(({ kind, demo, point }, n): MapPlace => ({
      id: `noi-${n}`,
      name: `Nơi ${n}`,
      kind,
      point,
      ...(demo ? { demo } : {}),
    })),
  );
const byId = (places: readonly MapPlace[]) => places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const everything = (nodes: readonly TreeNode[]) => byId(nodes.flatMap(placesBelow));

/** All files of a tree put together again, as a phone does that opens every cluster. */
function assemble(files: readonly ClusterFile[]): TreeNode[] {
  let tree = decodeClusterFile(files[0] ?? { nodes: [] });
  files.slice(1).forEach((file, place) => (tree = graft(tree, place + 1, decodeClusterFile(file))));
  return tree;
}

const inTown = (count: number): MapPlace[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `noi-${n}`,
    name: `Nơi ${n}`,
    kind: kinds[n % kinds.length] ?? 'health',
    point: { lng: 108.9 + (n % 60) / 400, lat: 11.5 + Math.floor(n / 60) / 400 },
  }));

describe('clusters', () => {
  it('lose no place and invent none, at any zoom', () => {
    fc.assert(
      fc.property(province, fc.integer(mapZooms), (places, zoom) => {
        const tree = buildClusterTree(places, mapZooms);
        expect(everything(tree)).toEqual(byId(places));
        const seen = visibleNodes(tree, world, zoom);
        expect(everything(seen)).toEqual(byId(places));
        for (const node of seen)
          if (isCluster(node)) expect(node.count).toBe(placesBelow(node).length);
      }),
    );
  });

  it('open into more than they were, and stay open as one looks closer', () => {
    fc.assert(
      fc.property(province, (places) => {
        const tree = buildClusterTree(places, mapZooms);
        let before = 0;
        for (let zoom = mapZooms.min; zoom <= mapZooms.max; zoom++) {
          const now = visibleNodes(tree, world, zoom).length;
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }),
    );
  });

  it('never open where all places stand on one spot', () => {
    const point = { lng: 109, lat: 11.9 };
    const [only, ...others] = buildClusterTree(
      inTown(3).map((place) => ({ ...place, point })),
      mapZooms,
    );
    expect(others).toEqual([]);
    expect(only && isCluster(only) && only.opensAt).toBe(mapZooms.max + 1);
  });

  it('show only what stands in the view', () => {
    const tree = buildClusterTree(inTown(600), mapZooms);
    const view: Box = [108.9, 11.5, 108.95, 11.51];
    const seen = visibleNodes(tree, view, mapZooms.max);
    expect(seen.length).toBeGreaterThan(0);
    for (const { at } of seen) {
      expect(at.lng >= view[0] && at.lng <= view[2]).toBe(true);
      expect(at.lat >= view[1] && at.lat <= view[3]).toBe(true);
    }
  });
});

describe('the files of clusters', () => {
  it('give back the same places, to the metre', () => {
    fc.assert(
      fc.property(province, (places) => {
        const files = encodeClusterTree(buildClusterTree(places, mapZooms));
        expect(everything(assemble(files))).toEqual(byId(places));
      }),
    );
  });

  it('stay small: many places come in many files, and the first says how many lie in the others', () => {
    const places = inTown(3000);
    const files = encodeClusterTree(buildClusterTree(places, mapZooms));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(JSON.stringify(file).length).toBeLessThan(60_000);
    const overview = decodeClusterFile(files[0] ?? { nodes: [] });
    const count = overview.reduce((sum, node) => sum + (isCluster(node) ? node.count : 1), 0);
    expect(count).toBe(places.length);
    expect(everything(assemble(files))).toHaveLength(places.length);
  });

  it('are asked for only where somebody looks closer; until they come, the cluster stands for them', () => {
    const files = encodeClusterTree(buildClusterTree(inTown(3000), mapZooms));
    const tree = decodeClusterFile(files[0] ?? { nodes: [] });
    const asked: number[] = [];
    visibleNodes(tree, world, mapZooms.min, (file) => asked.push(file));
    expect(asked).toEqual([]);
    const view: Box = [108.9, 11.5, 108.91, 11.51];
    const seen = visibleNodes(tree, view, mapZooms.max, (file) => asked.push(file));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(files.length - 1);
    const [file = 0] = asked;
    const more = graft(tree, file, decodeClusterFile(files[file] ?? { nodes: [] }));
    expect(visibleNodes(more, view, mapZooms.max).length).toBeGreaterThanOrEqual(seen.length);
  });
});
