/**
 * Points gathered into clusters, as a tree: a cluster opens into its children at one zoom and stays open. Pure.
 */
import type { Point } from '../../domain/distance.ts';
import type { ServiceKind } from '../../domain/vocabulary.ts';

/** West, south, east, north in WGS 84 degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A place with a published point. Nothing else may become one: see `mapPlaces`. */
export interface MapPlace {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly name: string;
  readonly point: Point;
  /** Fictional: its marker says so. */
  readonly demo?: true;
}

export interface PlaceNode {
  readonly at: Point;
  readonly place: MapPlace;
}

export interface ClusterNode {
  readonly at: Point;
  readonly count: number;
  /** Zoom from which its children stand in its place. */
  readonly opensAt: number;
  /** Around all its places. */
  readonly box: Box;
  /** Missing while they lie in a file that nobody asked for yet. */
  readonly children?: readonly TreeNode[];
  /** That file. */
  readonly file?: number;
}

export type TreeNode = PlaceNode | ClusterNode;

export const isCluster = (node: TreeNode): node is ClusterNode => 'count' in node;

export interface ClusterZooms {
  /** The zoom of the top of the tree. */
  readonly min: number;
  /** The last zoom at which places that are close are still gathered: the closest that the map comes. */
  readonly max: number;
}

export const boxOf = (points: Iterable<Point>): Box | undefined => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { lng, lat } of points) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return west > east ? undefined : [west, south, east, north];
};

export const boxAround = (boxes: readonly Box[]): Box | undefined =>
  boxOf(
    boxes.flatMap(([west, south, east, north]) => [
      { lng: west, lat: south },
      { lng: east, lat: north },
    ]),
  );

export const boxOfNode = (node: TreeNode): Box =>
  isCluster(node) ? node.box : [node.at.lng, node.at.lat, node.at.lng, node.at.lat];

const meet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/**
 * What stands in `view` at a zoom. A cluster whose children have not come yet stands for them, and its file is handed
 * to `ask`.
 */
export function visibleNodes(
  tree: readonly TreeNode[],
  view: Box,
  zoom: number,
  ask: (file: number) => void = () => undefined,
): TreeNode[] {
  const level = Math.floor(zoom);
  const seen: TreeNode[] = [];
  const walk = (nodes: readonly TreeNode[]) => {
    for (const node of nodes) {
      if (!meet(boxOfNode(node), view)) continue;
      if (isCluster(node) && level >= node.opensAt) {
        if (node.children) {
          walk(node.children);
          continue;
        }
        if (node.file !== undefined) ask(node.file);
      }
      const { lng, lat } = node.at;
      if (meet([lng, lat, lng, lat], view)) seen.push(node);
    }
  };
  walk(tree);
  return seen;
}

/** Every place below a node whose children are all at hand. */
export const placesBelow = (node: TreeNode): MapPlace[] =>
  isCluster(node) ? (node.children ?? []).flatMap(placesBelow) : [node.place];
