/**
 * Action months and events as a calendar (RFC 5545). Times are in UTC, so that no time zone has to be described; days
 * are days of whatever calendar they are read in. One build, one text: `stamp` is given and identifiers are names.
 */
import type { YearlySpan } from '../domain/calendar.ts';
import { utcOf, type EventTimes } from '../domain/events.ts';
import { escapeText, foldLine, newline } from './content-line.ts';
import { stableUuid } from './stable-uuid.ts';

interface Entry {
  /** Names the entry among all of its kind: its file's name. */
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Full address of its page. */
  readonly url: string;
}

/** Returns each year, for whole days. */
export interface YearlyEntry extends Entry, YearlySpan {
  /** The year of the first occurrence in the calendar. */
  readonly year: number;
}

export interface TimedEntry extends Entry, EventTimes {
  readonly place: string;
}

interface CalendarOptions {
  readonly name: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly stamp: string;
}

const basic = (isoText: string): string => isoText.replaceAll(/[-:]/g, '');

const text = (name: string, value: string): string => foldLine(`${name}:${escapeText(value)}`);
const raw = (name: string, value: string): string => foldLine(`${name}:${value}`);

/** The day after, since the end of whole days is the first day that is no longer part. */
const dayAfter = (isoDay: string): string =>
  new Date(Date.parse(`${isoDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function yearlyLines({ from, to, year }: YearlyEntry): string[] {
  // RFC 5545 skips a yearly 29 February in other years; no action day lies there.
  const last = `${to < from ? year + 1 : year}-${to}`;
  return [
    `DTSTART;VALUE=DATE:${basic(`${year}-${from}`)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(last))}`,
    'RRULE:FREQ=YEARLY',
    // Does not show somebody as busy for a month.
    'TRANSP:TRANSPARENT',
  ];
}

const timedLines = ({ starts, ends, place }: TimedEntry): string[] => [
  `DTSTART:${basic(utcOf(starts))}`,
  `DTEND:${basic(utcOf(ends))}`,
  text('LOCATION', place),
];

function entryLines(entry: YearlyEntry | TimedEntry, stamp: string): string[] {
  const yearly = 'from' in entry;
  return [
    'BEGIN:VEVENT',
    `UID:${stableUuid(yearly ? 'campaign' : 'event', entry.id)}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    ...(yearly ? yearlyLines(entry) : timedLines(entry)),
    text('SUMMARY', entry.title),
    ...(entry.description === undefined ? [] : [text('DESCRIPTION', entry.description)]),
    raw('URL', entry.url),
    'END:VEVENT',
  ];
}

/** One calendar, lines ended by CRLF, UTF-8. */
export function toCalendar(
  entries: readonly (YearlyEntry | TimedEntry)[],
  { name, stamp }: CalendarOptions,
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Diem Tua//Diem Tua//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 and what older programs read.
    text('NAME', name),
    text('X-WR-CALNAME', name),
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
    '',
  ].join(newline);
}
