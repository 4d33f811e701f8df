import type { ClusterZooms } from './clusters/cluster-tree.ts';

/**
 * From the whole coast of Vietnam to about 10 metres a pixel. The coast was surveyed to some 50 to 200 metres: closer
 * up, a house by the shore would stand in the sea.
 */
export const mapZooms: ClusterZooms = { min: 4, max: 13 };

/** With streets beneath, a place stands where its record says, to about a metre. */
export const streetZooms: ClusterZooms = { min: mapZooms.min, max: 17 };
