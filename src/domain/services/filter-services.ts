/** The finder's filters, one function for the page's script and the island. */
import { isOpen, type LocalMoment } from '../hours.ts';
import type { Audience, ServiceKind, SpokenLanguage } from '../vocabulary.ts';
import type { ListItem } from './list-item.ts';

/** An empty list and `false` ask for nothing. Within a list any value will do; all filters must agree. */
export interface ServiceFilters {
  readonly kinds: readonly ServiceKind[];
  readonly serves: readonly Audience[];
  readonly languages: readonly SpokenLanguage[];
  readonly openNow: boolean;
  /** Free for everybody: "free for some" would disappoint the rest at the door. */
  readonly free: boolean;
  /** Fully or partly: the card says which, and a partly accessible place may be the only one near. */
  readonly wheelchair: boolean;
}

export const noFilters: ServiceFilters = {
  kinds: [],
  serves: [],
  languages: [],
  openNow: false,
  free: false,
  wheelchair: false,
};

const anyOf = <T>(wanted: readonly T[], offered: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((value) => offered.includes(value));

const matchesTimeless = (item: ListItem, filters: ServiceFilters): boolean =>
  anyOf(filters.kinds, [item.kind]) &&
  anyOf(filters.serves, item.serves) &&
  anyOf(filters.languages, item.languages) &&
  (!filters.free || item.cost === 'free') &&
  (!filters.wheelchair || item.wheelchair === 'yes' || item.wheelchair === 'partial');

/** Whether a card stays. Unknown hours never pass "open now": the page counts them apart instead. */
export const matches = (item: ListItem, filters: ServiceFilters, at: LocalMoment): boolean =>
  matchesTimeless(item, filters) && (!filters.openNow || isOpen(item.hours, at) === true);

/**
 * How many places "open now" hides only because nobody knows their hours; 0 without that filter. The page says so,
 * because one of them may well be open.
 */
export const countUnknownHours = (items: readonly ListItem[], filters: ServiceFilters): number =>
  filters.openNow
    ? items.filter((item) => item.hours === undefined && matchesTimeless(item, filters)).length
    : 0;
