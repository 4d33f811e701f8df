/**
 * Gathers points into clusters. The build does so for a whole province; the device for a filtered list, and loads this
 * only then. Pure.
 */
import Supercluster from 'supercluster';
import {
  boxAround,
  boxOfNode,
  type ClusterZooms,
  type MapPlace,
  type TreeNode,
} from './cluster-tree.ts';

/** Pixels within which places are gathered: two thumbs, so that each marker can be hit. */
const clusterRadius = 56;

/** The clusters that `supercluster` finds, top down. Cost grows with n log n. */
export function buildClusterTree(places: readonly MapPlace[], zooms: ClusterZooms): TreeNode[] {
  const index = new Supercluster<MapPlace>({
    minZoom: zooms.min,
    maxZoom: zooms.max,
    radius: clusterRadius,
    extent: 512,
  }).load(
    places.map((place) => ({
      type: 'Feature',
      properties: place,
      geometry: { type: 'Point', coordinates: [place.point.lng, place.point.lat] },
    })),
  );

  type Feature = ReturnType<typeof index.getClusters>[number];
  const grow = ({ properties, geometry }: Feature): TreeNode => {
    if (!('cluster_id' in properties)) return { at: properties.point, place: properties };
    const [lng = 0, lat = 0] = geometry.coordinates;
    const children = index.getChildren(properties.cluster_id).map(grow);
    return {
      at: { lng, lat },
      count: properties.point_count,
      opensAt: index.getClusterExpansionZoom(properties.cluster_id),
      box: boxAround(children.map(boxOfNode)) ?? [lng, lat, lng, lat],
      children,
    };
  };
  return index.getClusters([-180, -85, 180, 85], zooms.min).map(grow);
}
