/** What belongs to an action month or day, ready for its page and its calendar file. */
import { getCollection } from 'astro:content';
import { standing } from '../domain/calendar.ts';
import { isPublished } from '../domain/publishing.ts';
import type { YearlyEntry } from '../exports/icalendar.ts';
import { localePath, type PublishedLocale } from '../i18n/locales.ts';
import { directory, type Directory } from './directory.ts';

export type ShownCampaign = Directory['campaigns'][number];

export const campaignName = ({ name, en }: ShownCampaign, locale: PublishedLocale): string =>
  locale === 'en' ? en.name : name;

export const campaignPath = (id: string): `/${string}` => `/chien-dich/${id}/`;

/** A record that is shown under a title of its own, with its page. */
export interface TitledLink {
  readonly path: `/${string}`;
  readonly title: string;
  readonly language: PublishedLocale;
}

interface Titled {
  readonly title: string;
  readonly en?: { readonly title: string } | undefined;
}

const titledLink = (path: `/${string}`, data: Titled, locale: PublishedLocale): TitledLink =>
  locale === 'en' && data.en
    ? { path, title: data.en.title, language: 'en' }
    : { path, title: data.title, language: 'vi' };

/** Materials that are shown today, as links; `wanted` by their names or by what they serve. */
export async function materialLinks(
  locale: PublishedLocale,
  wanted: (material: { readonly id: string; readonly campaigns: readonly string[] }) => boolean,
): Promise<TitledLink[]> {
  const { today } = await directory();
  const materials = await getCollection(
    'materials',
    ({ id, data }) => isPublished(data, today) && wanted({ id, campaigns: data.campaigns ?? [] }),
  );
  return materials
    .map(({ id, data }) => titledLink(`/tai-lieu/${id}/`, data, locale))
    .sort((a, b) => a.path.localeCompare(b.path));
}

export async function quizLinks(locale: PublishedLocale, campaign: string): Promise<TitledLink[]> {
  const { today } = await directory();
  const quizzes = await getCollection(
    'quizzes',
    ({ data }) => isPublished(data, today) && data.campaigns?.includes(campaign) === true,
  );
  return quizzes
    .map(({ id, data }) => titledLink(`/tai-lieu/trac-nghiem/${id}/`, data, locale))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** @param site the site's full address */
export function campaignEntry(
  campaign: ShownCampaign,
  locale: PublishedLocale,
  today: string,
  site: URL | undefined,
): YearlyEntry {
  const { id, from, to, note, en } = campaign;
  const description = locale === 'en' ? en.note : note;
  return {
    id,
    from,
    to,
    // The occurrence that runs or comes next, so that nobody's calendar fills with years gone by.
    year: standing(campaign, today).occurrence.year,
    title: campaignName(campaign, locale),
    ...(description === undefined ? {} : { description }),
    url: new URL(localePath(locale, campaignPath(id)), site).href,
  };
}
