/** The clusters that the build prepared, loaded file by file as somebody looks closer. */
import { loadJson } from '../map-data.ts';
import { decodeClusterFile, graft, type ClusterFile } from './cluster-files.ts';
import {
  isCluster,
  placesBelow,
  visibleNodes,
  type Box,
  type MapPlace,
  type TreeNode,
} from './cluster-tree.ts';

export interface Clusters {
  visible(view: Box, zoom: number): TreeNode[];
  /** Every place of a node; rejects when they cannot be had. */
  placesOf(node: TreeNode): Promise<readonly MapPlace[]>;
}

interface Options {
  readonly first: ClusterFile;
  readonly fileUrl: (file: number) => string;
  /** Called when more has come and the view should be drawn again. */
  readonly onMore: () => void;
  readonly onFailed: () => void;
}

export function preparedClusters({ first, fileUrl, onMore, onFailed }: Options): Clusters {
  let tree = decodeClusterFile(first);
  const asked = new Map<number, Promise<readonly TreeNode[]>>();

  const load = async (file: number): Promise<readonly TreeNode[]> => {
    try {
      const children = decodeClusterFile(await loadJson<ClusterFile>(fileUrl(file)));
      tree = graft(tree, file, children);
      onMore();
      return children;
    } catch (error) {
      // The next look at this place tries again.
      asked.delete(file);
      onFailed();
      throw error;
    }
  };
  const ask = (file: number): Promise<readonly TreeNode[]> => {
    const answer = asked.get(file) ?? load(file);
    asked.set(file, answer);
    return answer;
  };
  const placesOf = async (node: TreeNode): Promise<readonly MapPlace[]> => {
    if (!isCluster(node)) return [node.place];
    const children = node.children ?? (node.file === undefined ? [] : await ask(node.file));
    return (await Promise.all(children.map(placesOf))).flat();
  };
  return {
    visible: (view, zoom) =>
      visibleNodes(tree, view, zoom, (file) => void ask(file).catch(() => undefined)),
    placesOf,
  };
}

export const clustersOf = (tree: readonly TreeNode[]): Clusters => ({
  visible: (view, zoom) => visibleNodes(tree, view, zoom),
  placesOf: (node) => Promise.resolve(placesBelow(node)),
});
