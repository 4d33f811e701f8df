/** The clusters that the build prepared, loaded file by file as somebody looks closer. */
import { loadJson } from '../map-data.ts';
import { decodeClusterFile, graft, type ClusterFile } from './cluster-files.ts';
import { visibleNodes, type Box, type TreeNode } from './cluster-tree.ts';

export interface Clusters {
  visible(view: Box, zoom: number): TreeNode[];
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
  const asked = new Set<number>();

  const ask = (file: number) => {
    if (asked.has(file)) return;
    asked.add(file);
    loadJson<ClusterFile>(fileUrl(file)).then(
      (content) => {
        tree = graft(tree, file, decodeClusterFile(content));
        onMore();
      },
      () => {
        // The next look at this place tries again.
        asked.delete(file);
        onFailed();
      },
    );
  };
  return { visible: (view, zoom) => visibleNodes(tree, view, zoom, ask) };
}

export const clustersOf = (tree: readonly TreeNode[]): Clusters => ({
  visible: (view, zoom) => visibleNodes(tree, view, zoom),
});
