/** Services as the cards of a page: words, links, distances and days in the page's language. */
import { toListItem } from '../domain/services/list-item.ts';
import type { PublishedService } from '../domain/services/published-service.ts';
import type { RankedService } from '../domain/services/rank-services.ts';
import { costs, phonePurposes, serviceKinds } from '../domain/vocabulary.ts';
import { fill } from '../i18n/fill.ts';
import { formatDay, formatDistance } from '../i18n/format.ts';
import { weekInWords } from '../i18n/hours-words.ts';
import { localePath, type PublishedLocale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { CardItem, CardWords } from '../islands/ServiceCard.tsx';

/** The words of each key of a vocabulary, in one language. */
export const wordsOf = <K extends string>(
  terms: Readonly<Record<K, Readonly<Record<PublishedLocale, string>>>>,
  locale: PublishedLocale,
): Record<K, string> =>
  Object.fromEntries(
    Object.entries(terms).map(([key, words]) => [
      key,
      (words as Readonly<Record<PublishedLocale, string>>)[locale],
    ]),
  ) as Record<K, string>;

export function cardWords(locale: PublishedLocale): CardWords {
  const { site, service } = stringsFor(locale);
  return {
    site: { demoMark: site.demoMark },
    service,
    kinds: wordsOf(serviceKinds, locale),
    purposes: wordsOf(phonePurposes, locale),
    free: costs.free[locale],
  };
}

const servicePath = (locale: PublishedLocale, id: string): string =>
  localePath(locale, `/tim-ho-tro/dich-vu/${id}/`);

/** A card without a place in mind. */
export function cardOf(service: PublishedService, locale: PublishedLocale): CardItem {
  return {
    item: toListItem(service, locale),
    href: servicePath(locale, service.id),
    hoursText:
      service.hours && weekInWords(service.hours.table, locale, stringsFor(locale).service),
    verifiedText: service.verified && formatDay(locale, service.verified.on),
  };
}

/** A card as somebody in `communeCode` sees it. */
export function rankedCard(
  { service, serves, meters, approximate }: RankedService,
  communeCode: string,
  locale: PublishedLocale,
): CardItem {
  const { service: words, units } = stringsFor(locale);
  const here = service.visibility !== 'confidential' && service.commune.code === communeCode;
  const away =
    meters === undefined
      ? undefined
      : fill(approximate ? words.awayAbout : words.away, {
          distance: formatDistance(locale, units, meters),
        });
  return {
    ...cardOf(service, locale),
    distance: here ? words.here : away,
    serves: serves !== 'no',
  };
}
