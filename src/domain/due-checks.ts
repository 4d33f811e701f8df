/** Which records somebody should check, and by when; the rules of freshness.ts seen from the office's side. */
import { ageingAfter, daysBetween, freshness, type Freshness } from './freshness.ts';

/** Why a check is due; `soon` will be due within `noticeDays`. */
export type DueState = Exclude<Freshness, 'fresh'> | 'soon';

/** Most urgent first: nobody ever asked; no longer offered to anybody; marked "call first"; still fine. */
export const dueStates = [
  'never',
  'expired',
  'ageing',
  'soon',
] as const satisfies readonly DueState[];

/** An office needs some weeks to call everybody on its list. */
export const noticeDays = 30;

export interface DueCheck {
  readonly state: DueState;
  /** Days since the last check; absent when there was none. */
  readonly age?: number;
  /** `YYYY-MM-DD`, never before today: the day for the calendar. */
  readonly day: string;
}

/** `YYYY-MM-DD` so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Undefined while a record stays fresh for more than `noticeDays`. Days are `YYYY-MM-DD`. */
export function dueCheck(verifiedOn: string | undefined, today: string): DueCheck | undefined {
  const state = freshness(verifiedOn, today);
  if (verifiedOn === undefined || state === 'never') return { state: 'never', day: today };
  const age = daysBetween(verifiedOn, today);
  if (state !== 'fresh') return { state, age, day: today };
  if (ageingAfter - age > noticeDays) return undefined;
  // The last day on which the site still calls it fresh.
  return { state: 'soon', age, day: addDays(verifiedOn, ageingAfter) };
}
