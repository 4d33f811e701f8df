/** Opening hours in words, for cards and tables. */
import type { HoursRow, TableShift } from '../domain/hours-table.ts';
import { weekdays, type Weekday } from '../domain/vocabulary.ts';
import { fill } from './fill.ts';
import type { PublishedLocale } from './locales.ts';
import type { Strings } from './strings.ts';

/** "Thứ Hai – Thứ Sáu", or one day. The days of a row follow each other. */
export function daysInWords(days: readonly Weekday[], locale: PublishedLocale): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? weekdays[first][locale]
    : `${weekdays[first][locale]} – ${weekdays[last][locale]}`;
}

export const shiftsInWords = (
  shifts: readonly TableShift[],
  { closedDay, overnight, shift }: Strings['service'],
): string =>
  shifts.length === 0
    ? closedDay
    : shifts
        .map(({ opens, closes, overnight: late }) =>
          fill(late ? overnight : shift, { opens, closes }),
        )
        .join(', ');

/** The week on one line, days off left out. */
export const weekInWords = (
  table: readonly HoursRow[],
  locale: PublishedLocale,
  strings: Strings['service'],
): string =>
  table
    .filter(({ shifts }) => shifts.length > 0)
    .map(({ days, shifts }) => `${daysInWords(days, locale)}: ${shiftsInWords(shifts, strings)}`)
    .join('; ');
