import { distanceMeters } from '../distance.ts';
import type { Commune } from './types.ts';

export interface Neighbour {
  readonly commune: Commune;
  /** Between the approximate inner points of the two, as the crow flies. */
  readonly meters: number;
}

/** The `k` nearest other communes, the nearest first. Communes without a point have no distance. */
export function neighbours(
  communes: readonly Commune[],
  { code, point }: Commune,
  k: number,
): Neighbour[] {
  if (!point) return [];
  return communes
    .flatMap((commune) =>
      commune.point && commune.code !== code
        ? [{ commune, meters: distanceMeters(point, commune.point) }]
        : [],
    )
    .sort((a, b) => a.meters - b.meters)
    .slice(0, k);
}
