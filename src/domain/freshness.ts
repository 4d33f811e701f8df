/** How long ago somebody made sure that a record is true, and what follows from it (see the safety page). */

export type Freshness = 'never' | 'fresh' | 'ageing' | 'expired';

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Days after which a visitor is told to call before going. */
export const ageingAfter = 180;
/** Days after which a place is no longer offered as one to go to. */
export const expiredAfter = 365;

/**
 * `verifiedOn` is the day of the last check, never a file's timestamp. Up to 180 days: fresh; 181 to 365: ageing;
 * more: expired. A day in the future counts as fresh: the clock of the reader's phone may be behind.
 */
export function freshness(verifiedOn: string | undefined, today: string): Freshness {
  if (verifiedOn === undefined) return 'never';
  const age = daysBetween(verifiedOn, today);
  if (age > expiredAfter) return 'expired';
  return age > ageingAfter ? 'ageing' : 'fresh';
}

/**
 * Whether a place may be offered as one to go to. A record that nobody ever checked is treated like one checked too
 * long ago: its phone stays, marked unchecked, because a call costs less than a journey to a closed door.
 */
export const worthTheJourney = (state: Freshness): boolean =>
  state === 'fresh' || state === 'ageing';
