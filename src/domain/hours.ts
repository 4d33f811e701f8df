/**
 * Opening hours as the browser needs them: small data, small code. The build compiles them (compile-hours.ts);
 * the badge on a card and the filter "open now" both ask `isOpen`, so they can never disagree.
 */

/** Minutes `[start, end)`. The end may lie on the following day. */
export type Shift = readonly [start: number, end: number];

/** An exception of one or more whole days, both included, as `YYYY-MM-DD`. No shifts means closed. */
export type ExceptionDays = readonly [from: string, to: string, shifts: readonly Shift[]];

/**
 * JSON-able. `week` counts minutes since Monday 00:00 and is sorted; a shift belongs to the day on which it begins,
 * and Sunday night may run past 10080. The shifts of `exceptions` count minutes of their own day and may run past 1440.
 */
export type CompiledHours =
  | { readonly always: true }
  | { readonly week: readonly Shift[]; readonly exceptions?: readonly ExceptionDays[] };

/** A minute on the wall clock in Asia/Ho_Chi_Minh: `day` is `YYYY-MM-DD`, `minute` is 0 to 1439. */
export interface LocalMoment {
  readonly day: string;
  readonly minute: number;
}

const minutesPerDay = 1440;
/** How far ahead `opensNext` and `closesAt` look, in days. Longer than Tết. */
const horizonDays = 14;

/** The day `count` days after `day`, both `YYYY-MM-DD`. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/**
 * The wall clock in Asia/Ho_Chi_Minh at an instant. Plain arithmetic: since 13 June 1975 the zone is UTC+7 without
 * daylight saving (IANA tz database), and `Intl` with a time zone is slow and missing on some old phones.
 */
export function localMoment(date: Date): LocalMoment {
  const shifted = new Date(date.getTime() + 7 * 3_600_000);
  return {
    day: shifted.toISOString().slice(0, 10),
    minute: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
}

/**
 * The shifts that begin on a day, in minutes of that day. An exception replaces the shifts that BEGIN on its days and
 * nothing else: whoever began a night shift on an ordinary Saturday is still there on Sunday at 02:00, even if
 * Sunday is a holiday. Where exceptions overlap, the later line wins.
 */
function beginningOn(
  hours: Exclude<CompiledHours, { always: true }>,
  day: string,
): readonly Shift[] {
  let special: readonly Shift[] | undefined;
  for (const [from, to, shifts] of hours.exceptions ?? [])
    if (from <= day && day <= to) special = shifts;
  if (special) return special;
  const midnight = ((new Date(day).getUTCDay() + 6) % 7) * minutesPerDay;
  return hours.week
    .filter(([start]) => start >= midnight && start < midnight + minutesPerDay)
    .map(([start, end]) => [start - midnight, end - midnight] as const);
}

/** Whether somebody is there. Unknown hours stay unknown (`undefined`), never "closed". */
export function isOpen(hours: CompiledHours | undefined, at: LocalMoment): boolean | undefined {
  if (!hours) return undefined;
  if ('always' in hours) return true;
  const covers = (minute: number) => (shift: Shift) => shift[0] <= minute && minute < shift[1];
  return (
    beginningOn(hours, at.day).some(covers(at.minute)) ||
    // No shift lasts longer than a day (the schema refuses it), so none that still runs began before yesterday.
    beginningOn(hours, addDays(at.day, -1)).some(covers(at.minute + minutesPerDay))
  );
}

/** Shifts in order, those that touch or overlap joined. */
export function mergeShifts(shifts: readonly Shift[]): Shift[] {
  const merged: Shift[] = [];
  // A copy and `sort`, not `toSorted`: this runs on phones whose browser is years old.
  for (const shift of [...shifts].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && shift[0] <= last[1])
      merged[merged.length - 1] = [last[0], Math.max(last[1], shift[1])];
    else merged.push(shift);
  }
  return merged;
}

/** Spells without a gap, from yesterday to the horizon, in minutes since 00:00 of `day`. */
function spells(hours: CompiledHours | undefined, day: string): Shift[] {
  if (!hours || 'always' in hours) return [];
  const all: Shift[] = [];
  for (let offset = -1; offset <= horizonDays; offset++)
    for (const [start, end] of beginningOn(hours, addDays(day, offset)))
      all.push([start + offset * minutesPerDay, end + offset * minutesPerDay]);
  return mergeShifts(all);
}

const momentAfter = (day: string, minutes: number): LocalMoment => ({
  day: addDays(day, Math.floor(minutes / minutesPerDay)),
  minute: minutes % minutesPerDay,
});

/** When a closed place opens. Undefined if it is open now, if hours are unknown, or if it stays shut for 14 days. */
export function opensNext(
  hours: CompiledHours | undefined,
  at: LocalMoment,
): LocalMoment | undefined {
  if (isOpen(hours, at) !== false) return undefined;
  const next = spells(hours, at.day).find(([start]) => start > at.minute)?.[0];
  return next === undefined || next > at.minute + horizonDays * minutesPerDay
    ? undefined
    : momentAfter(at.day, next);
}

/**
 * The first minute at which an open place is closed again (00:00 of the next day when it closes at midnight).
 * Undefined if it is closed now, if hours are unknown, or if it stays open for 14 days.
 */
export function closesAt(
  hours: CompiledHours | undefined,
  at: LocalMoment,
): LocalMoment | undefined {
  const end = spells(hours, at.day).find(
    ([start, stop]) => start <= at.minute && at.minute < stop,
  )?.[1];
  return end === undefined || end > at.minute + horizonDays * minutesPerDay
    ? undefined
    : momentAfter(at.day, end);
}
