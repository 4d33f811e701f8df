/**
 * The tree of a province as small JSON files. The first holds what an overview shows; each cluster that is too rich to
 * lie in it names the file of its children, so a phone loads only what somebody opens. Pure.
 */
import { serviceKinds, type ServiceKind } from '../../domain/vocabulary.ts';
import {
  boxAround,
  boxOfNode,
  isCluster,
  type Box,
  type ClusterNode,
  type TreeNode,
} from './cluster-tree.ts';

/** Hundred-thousandths of a degree: about one metre, the precision of a record. */
type Fixed = number;
type PlaceRow = readonly [x: Fixed, y: Fixed, id: string, kind: number, name: string];
type DemoRow = readonly [...PlaceRow, demo: 1];
type OpenRow = readonly [x: Fixed, y: Fixed, opensAt: number, children: readonly Row[]];
type ClosedRow = readonly [
  x: Fixed,
  y: Fixed,
  opensAt: number,
  count: number,
  file: number,
  west: Fixed,
  south: Fixed,
  east: Fixed,
  north: Fixed,
];
type Row = PlaceRow | DemoRow | OpenRow | ClosedRow;

export interface ClusterFile {
  readonly nodes: readonly Row[];
}

/** The first file also says how long it may be believed. */
export interface FirstClusterFile extends ClusterFile {
  /** The last day, `YYYY-MM-DD`, on which every place in it is fresh enough to be offered. Missing without places. */
  readonly until?: string;
}

/** Rows a file: about 20 kB before compression. */
const rowsPerFile = 400;

const kinds = Object.keys(serviceKinds) as ServiceKind[];
const fixed = (degrees: number): Fixed => Math.round(degrees * 1e5);
const degrees = (value: Fixed): number => value / 1e5;

const sizeOf = (node: TreeNode): number =>
  isCluster(node) ? (node.children ?? []).reduce((sum, child) => sum + sizeOf(child), 1) : 1;

/** Cuts a tree into files; the first is the top. Linear in the number of nodes times the depth of the tree. */
export function encodeClusterTree(tree: readonly TreeNode[]): ClusterFile[] {
  const files: ClusterFile[] = [];
  const sizes = new Map<TreeNode, number>();
  const size = (node: TreeNode): number => {
    const known = sizes.get(node) ?? sizeOf(node);
    sizes.set(node, known);
    return known;
  };

  const write = (nodes: readonly TreeNode[]): number => {
    const number = files.length;
    files.push({ nodes: [] });
    // Breadth first: what shows at one zoom belongs together. Small branches come whole.
    const open = new Set<TreeNode>();
    let left = rowsPerFile - nodes.length;
    for (let level = [...nodes]; level.length > 0;) {
      const next: TreeNode[] = [];
      for (const node of level) {
        const children = isCluster(node) ? (node.children ?? []) : [];
        if (children.length === 0 || children.length > left) continue;
        left -= children.length;
        open.add(node);
        next.push(...children);
      }
      level = next.sort((a, b) => size(a) - size(b));
    }
    files[number] = { nodes: nodes.map((node) => row(node, open)) };
    return number;
  };

  const row = (node: TreeNode, open: ReadonlySet<TreeNode>): Row => {
    const [x, y] = [fixed(node.at.lng), fixed(node.at.lat)];
    if (!isCluster(node)) {
      const { id, kind, name, demo } = node.place;
      const place = [x, y, id, kinds.indexOf(kind), name] as const;
      return demo ? [...place, 1] : place;
    }
    const children = node.children ?? [];
    if (open.has(node)) return [x, y, node.opensAt, children.map((child) => row(child, open))];
    const [west, south, east, north] = node.box;
    return [
      x,
      y,
      node.opensAt,
      node.count,
      write(children),
      fixed(west),
      fixed(south),
      fixed(east),
      fixed(north),
    ];
  };

  write(tree);
  return files;
}

function decodeRow(row: Row): TreeNode {
  const at = { lng: degrees(row[0]), lat: degrees(row[1]) };
  if (row.length === 5 || row.length === 6) {
    const [, , id, kind, name] = row;
    const place = { id, kind: kinds[kind] ?? 'social-work', name, point: at };
    return { at, place: row.length === 6 ? { ...place, demo: true } : place };
  }
  if (row.length === 4) {
    const children = row[3].map(decodeRow);
    return {
      at,
      count: children.reduce((sum, child) => sum + (isCluster(child) ? child.count : 1), 0),
      opensAt: row[2],
      box: boxAround(children.map(boxOfNode)) ?? boxOfNode({ at } as TreeNode),
      children,
    };
  }
  const [, , opensAt, count, file, west, south, east, north] = row;
  const box: Box = [degrees(west), degrees(south), degrees(east), degrees(north)];
  return { at, count, opensAt, box, file };
}

export const decodeClusterFile = ({ nodes }: ClusterFile): TreeNode[] => nodes.map(decodeRow);

/** The tree with the children that came in `file`. Shares all other branches with the old one. */
export function graft(
  tree: readonly TreeNode[],
  file: number,
  children: readonly TreeNode[],
): TreeNode[] {
  const into = (node: TreeNode): TreeNode => {
    if (!isCluster(node)) return node;
    if (node.file === file && !node.children) {
      const { file: _file, ...cluster } = node;
      return { ...cluster, children };
    }
    if (!node.children) return node;
    const grafted = node.children.map(into);
    return grafted.every((child, index) => child === node.children?.[index])
      ? node
      : ({ ...node, children: grafted } satisfies ClusterNode);
  };
  return tree.map(into);
}
