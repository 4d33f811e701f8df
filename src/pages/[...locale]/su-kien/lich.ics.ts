import type { APIRoute } from 'astro';
import { toCalendar } from '../../../exports/icalendar.ts';
import { campaignWords } from '../../../i18n/campaign-words.ts';
import type { PublishedLocale } from '../../../i18n/locales.ts';
import { directory } from '../../../site/directory.ts';
import { eventEntry, shownEvents } from '../../../site/events.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = localePaths;

/** All events, to subscribe to or to import once. */
export const GET: APIRoute<{ locale: PublishedLocale }> = async ({ props: { locale }, site }) => {
  const { today } = await directory();
  const entries = (await shownEvents()).map((event) => eventEntry(event, locale, site));
  const name = campaignWords(locale).events.calendarName;
  return new Response(toCalendar(entries, { name, stamp: today }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
