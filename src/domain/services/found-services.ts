/** What the finder holds of a service while somebody searches: where it stands to the place asked for. */
import { distanceMeters, type Point } from '../distance.ts';
import type { ListItem } from './list-item.ts';
import type { Serving } from './rank-services.ts';

export interface Found {
  readonly item: ListItem;
  /** Missing while no commune is chosen. */
  readonly serves?: Serving;
  /** Metres from the place asked for; missing when unknown or secret. */
  readonly meters?: number;
  /** The distance ends at the middle of the service's commune. */
  readonly approximate?: true;
  /** It stands in the commune asked for. */
  readonly here?: boolean;
}

/** Marks what stands in the commune itself: "0,9 km away" would be the distance to its middle. */
export const addAsked = (
  found: readonly Found[],
  place: { readonly code: string } | undefined,
): Found[] =>
  found.map((each) => ({
    ...each,
    here:
      place !== undefined &&
      each.item.visibility !== 'confidential' &&
      each.item.commune === place.code,
  }));

/** Distances from the visitor's own position. Only a place with a published point has one. */
export const withDistances = (found: readonly Found[], position: Point): Found[] =>
  found.map(({ item, serves }) => ({
    item,
    ...(serves ? { serves } : {}),
    ...(item.visibility === 'public' && item.point
      ? { meters: distanceMeters(position, item.point) }
      : {}),
  }));

/** Nearest first; those whose distance is unknown or secret keep their order after the rest. */
export const sortByDistance = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => (a.meters ?? Infinity) - (b.meters ?? Infinity) || 0);
