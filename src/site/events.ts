/** Events, soonest first, ready for their pages and calendar files. */
import { getCollection } from 'astro:content';
import type { TimedEntry } from '../exports/icalendar.ts';
import { campaignWords } from '../i18n/campaign-words.ts';
import { localePath, type PublishedLocale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Event } from '../schemas/events.ts';
import { directory } from './directory.ts';

export interface ShownEvent extends Event {
  readonly id: string;
  /** Name of the commune, where the event names one. */
  readonly communeName: string | undefined;
}

export async function shownEvents(): Promise<ShownEvent[]> {
  const { gazetteer } = await directory();
  return (await getCollection('events'))
    .map(({ id, data }) => ({
      ...data,
      id,
      communeName:
        data.commune === undefined ? undefined : gazetteer.byCode.get(data.commune)?.name,
    }))
    .sort((a, b) => a.starts.localeCompare(b.starts) || a.id.localeCompare(b.id));
}

export const eventPath = (id: string): `/${string}` => `/su-kien/${id}/`;

/** What the event is called and about. A made-up one says so in its very name, wherever the name travels. */
export function eventWords(
  event: ShownEvent,
  locale: PublishedLocale,
): { language: PublishedLocale; title: string; summary: string } {
  const translated = locale === 'en' ? event.en : undefined;
  const language = translated ? locale : 'vi';
  const { title, summary } = translated ?? event;
  const { demoMark } = stringsFor(language).site;
  return { language, title: event.demo === true ? `${demoMark}: ${title}` : title, summary };
}

export const eventPlace = ({ place, communeName }: ShownEvent): string =>
  communeName === undefined ? place : `${place}, ${communeName}`;

/** @param site the site's full address */
export function eventEntry(
  event: ShownEvent,
  locale: PublishedLocale,
  site: URL | undefined,
): TimedEntry {
  const { title, summary } = eventWords(event, locale);
  const { events } = campaignWords(locale);
  return {
    id: event.id,
    starts: event.starts,
    ends: event.ends,
    place: eventPlace(event),
    title,
    description: event.demo === true ? `${events.demo} ${summary}` : summary,
    url: new URL(localePath(locale, eventPath(event.id)), site).href,
  };
}
