/** When an event is, in words. */
import type { EventTimes } from '../domain/events.ts';
import { campaignWords } from './campaign-words.ts';
import { fill } from './fill.ts';
import { formatDay } from './format.ts';
import type { PublishedLocale } from './locales.ts';

const weekday = (locale: PublishedLocale, isoDay: string): string =>
  new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(`${isoDay}T00:00:00Z`));

const parts = (localTime: string) => ({
  day: localTime.slice(0, 10),
  time: localTime.slice(11, 16),
});

/** "08:00 – 10:00, Thứ Bảy, 28/11/2026"; with both days where it ends on another. */
export function eventTime({ starts, ends }: EventTimes, locale: PublishedLocale): string {
  const { events } = campaignWords(locale);
  const [first, last] = [parts(starts), parts(ends)];
  const values = { from: first.time, to: last.time, day: formatDay(locale, first.day) };
  return first.day === last.day
    ? fill(events.sameDay, { ...values, weekday: weekday(locale, first.day) })
    : fill(events.moreDays, { ...values, lastDay: formatDay(locale, last.day) });
}
