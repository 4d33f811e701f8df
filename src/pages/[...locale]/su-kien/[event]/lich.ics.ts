import type { APIRoute } from 'astro';
import { toCalendar } from '../../../../exports/icalendar.ts';
import type { PublishedLocale } from '../../../../i18n/locales.ts';
import { directory } from '../../../../site/directory.ts';
import { eventEntry, shownEvents, type ShownEvent } from '../../../../site/events.ts';
import { localePathsOf } from '../../../../site/locale-paths.ts';

export const getStaticPaths = async () =>
  localePathsOf(
    (await shownEvents()).map((event) => ({ params: { event: event.id }, props: { event } })),
  );

/** One event for the phone's calendar. */
export const GET: APIRoute<{ locale: PublishedLocale; event: ShownEvent }> = async ({
  props: { locale, event },
  site,
}) => {
  const { today } = await directory();
  const entry = eventEntry(event, locale, site);
  return new Response(toCalendar([entry], { name: entry.title, stamp: today }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
