/** Turns the hours of a record into the small form that the browser reads. Runs in the build only. */
import type { OpeningHours } from '../schemas/opening-hours.ts';
import { mergeShifts, type CompiledHours, type Shift } from './hours.ts';
import { weekdays, type Weekday } from './vocabulary.ts';

/** One shift as an editor writes it: `HH:MM`; `overnight` when `closes` is on the following day. */
export interface WrittenShift {
  readonly opens: string;
  readonly closes: string;
  readonly overnight?: boolean | undefined;
}

/** Monday first. */
export const weekdayOrder = Object.keys(weekdays) as readonly Weekday[];

const minutesPerDay = 1440;

/** Minutes since midnight of `HH:MM`. */
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A closing time of 23:59 means midnight: the form asks editors to write it so. */
const closing = (time: string): number => (time === '23:59' ? minutesPerDay : minutes(time));

/** Minutes of the day on which the shift begins. */
const toShift = ({ opens, closes, overnight }: WrittenShift): Shift => [
  minutes(opens),
  closing(closes) + (overnight ? minutesPerDay : 0),
];

/**
 * The compiled form of a record's hours; undefined stays undefined, because unknown is not closed.
 * Shifts that touch are joined only if they begin on the same day: an exception must be able to replace one day's
 * shifts and leave the night before alone.
 */
export function compileHours(hours: OpeningHours | undefined): CompiledHours | undefined {
  if (!hours) return undefined;
  if ('always' in hours) return { always: true };
  const week = weekdayOrder.flatMap((day, index) =>
    mergeShifts(
      hours.weekly
        .filter(({ days }) => days.includes(day))
        .flatMap(({ shifts }) => shifts.map(toShift)),
    ).map(([start, end]): Shift => [start + index * minutesPerDay, end + index * minutesPerDay]),
  );
  if (!hours.exceptions?.length) return { week };
  return {
    week,
    exceptions: hours.exceptions.map(({ from, to, shifts }) => [
      from,
      to,
      mergeShifts(shifts.map(toShift)),
    ]),
  };
}
