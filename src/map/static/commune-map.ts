/** The map of one commune: a close-up of it with its neighbours; of a special zone far out at sea, the whole sea. */
import { isInside } from '../geography.ts';
import type { CommuneMapInput, DrawnMap } from './map-input.ts';
import { nearMap } from './near-map.ts';
import { seaMap } from './sea-map.ts';

/** Undefined for a commune without a point: nobody knows where it is. */
export function communeMap(input: CommuneMapInput): DrawnMap | undefined {
  const { point } = input.commune;
  if (!point) return undefined;
  return isInside(input.geography.box, point) ? nearMap(input, point) : seaMap(input, point);
}
