/** The finder's data files: one a commune, so that nobody loads a whole directory to see one place. */
import type { ListItem } from './list-item.ts';
import type { Serving } from './rank-services.ts';

/** `du-lieu/xa/<code>.json`: the services for one commune, best first. */
export interface CommuneShard {
  readonly services: readonly {
    readonly item: ListItem;
    readonly serves: Serving;
    /** Metres from the commune's point; missing when unknown or secret. */
    readonly meters?: number;
    /** The distance ends at the middle of the service's commune. */
    readonly approximate?: true;
  }[];
}

/** `du-lieu/tinh/<code>.json`: every service of one province, by name; for filters without a commune. */
export interface ProvinceShard {
  readonly services: readonly ListItem[];
}

/** How many services the file of a commune holds. More than anybody scrolls through, and still a small file. */
export const communeShardSize = 40;
