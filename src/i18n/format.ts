import { fill } from './fill.ts';
import type { PublishedLocale } from './locales.ts';
import type { Strings } from './strings.ts';

/** `2026-11-05` as people write it: 05/11/2026, or 5 November 2026. */
export function formatDay(locale: PublishedLocale, isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  if (locale === 'vi') return `${day}/${month}/${year}`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  );
}

/** A straight-line distance, rounded so that it does not promise more than a commune's centre can give. */
export function formatDistance(
  locale: PublishedLocale,
  units: Strings['units'],
  meters: number,
): string {
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  if (meters < 950)
    return fill(units.meters, { value: Math.max(100, Math.round(meters / 100) * 100) });
  const kilometers = meters / 1000;
  return fill(units.kilometers, { value: number(kilometers, kilometers < 10 ? 1 : 0) });
}
