/** Opening hours as a table to read: grouped days for pages, print and exports. */
import type { OpeningHours } from '../schemas/opening-hours.ts';
import { weekdayOrder, type WrittenShift } from './compile-hours.ts';
import type { Weekday } from './vocabulary.ts';

/** `opens` is 00:00 to 23:59, `closes` 00:01 to 24:00; `overnight` when `closes` is on the following day. */
export interface TableShift {
  readonly opens: string;
  readonly closes: string;
  readonly overnight: boolean;
}

/** Days that follow each other and have the same shifts. No shifts means closed. */
export interface HoursRow {
  readonly days: readonly Weekday[];
  readonly shifts: readonly TableShift[];
}

/** Days, both included as `YYYY-MM-DD`, that are unlike the week. No shifts means closed. */
export interface HoursException {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly shifts: readonly TableShift[];
}

const allDay: TableShift = { opens: '00:00', closes: '24:00', overnight: false };

const readable = ({ opens, closes, overnight }: WrittenShift): TableShift => ({
  opens,
  // The form asks for 23:59 where people say midnight.
  closes: closes === '23:59' ? '24:00' : closes,
  overnight: overnight ?? false,
});

const inOrder = (shifts: readonly WrittenShift[]): TableShift[] =>
  shifts.map(readable).toSorted((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));

/** Monday to Sunday; each of the seven days occurs once. */
export function hoursTable(hours: OpeningHours): HoursRow[] {
  if ('always' in hours) return [{ days: weekdayOrder, shifts: [allDay] }];
  const rows: { days: Weekday[]; shifts: TableShift[] }[] = [];
  for (const day of weekdayOrder) {
    const shifts = inOrder(
      hours.weekly.filter(({ days }) => days.includes(day)).flatMap((line) => line.shifts),
    );
    const last = rows.at(-1);
    if (last && JSON.stringify(last.shifts) === JSON.stringify(shifts)) last.days.push(day);
    else rows.push({ days: [day], shifts });
  }
  return rows;
}

/** The days unlike the week, as written; where they overlap, the later one holds. */
export function hoursExceptions(hours: OpeningHours): HoursException[] {
  if ('always' in hours) return [];
  return (hours.exceptions ?? []).map(({ from, to, name, shifts }) => ({
    from,
    to,
    name,
    shifts: inOrder(shifts),
  }));
}
