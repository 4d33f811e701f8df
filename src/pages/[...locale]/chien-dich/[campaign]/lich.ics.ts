import type { APIRoute } from 'astro';
import { toCalendar } from '../../../../exports/icalendar.ts';
import type { PublishedLocale } from '../../../../i18n/locales.ts';
import { campaignEntry, type ShownCampaign } from '../../../../site/campaigns.ts';
import { directory } from '../../../../site/directory.ts';
import { localePathsOf } from '../../../../site/locale-paths.ts';

export const getStaticPaths = async () =>
  localePathsOf(
    (await directory()).campaigns.map((campaign) => ({
      params: { campaign: campaign.id },
      props: { campaign },
    })),
  );

/** One action month or day, returning each year. */
export const GET: APIRoute<{ locale: PublishedLocale; campaign: ShownCampaign }> = async ({
  props: { locale, campaign },
  site,
}) => {
  const { today } = await directory();
  const entry = campaignEntry(campaign, locale, today, site);
  return new Response(toCalendar([entry], { name: entry.title, stamp: today }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
