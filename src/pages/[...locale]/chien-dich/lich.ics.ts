import type { APIRoute } from 'astro';
import { toCalendar } from '../../../exports/icalendar.ts';
import { campaignWords } from '../../../i18n/campaign-words.ts';
import type { PublishedLocale } from '../../../i18n/locales.ts';
import { campaignEntry } from '../../../site/campaigns.ts';
import { directory } from '../../../site/directory.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = localePaths;

/** All action months and days, to subscribe to or to import once. */
export const GET: APIRoute<{ locale: PublishedLocale }> = async ({ props: { locale }, site }) => {
  const { campaigns, today } = await directory();
  const entries = campaigns
    .map((campaign) => campaignEntry(campaign, locale, today, site))
    .sort((a, b) => a.id.localeCompare(b.id));
  const name = campaignWords(locale).campaigns.calendarName;
  return new Response(toCalendar(entries, { name, stamp: today }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
