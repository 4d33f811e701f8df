/** Materials as the cards of a list, in the page's language. */
import type { Facets } from '../domain/materials/facets.ts';
import { fill } from '../i18n/fill.ts';
import { localePath, type PublishedLocale } from '../i18n/locales.ts';
import { materialWords } from '../i18n/material-words.ts';
import { withoutKind } from '../text/without-kind.ts';
import { durationText } from './material-duration.ts';
import { kindWord } from './material-facets.ts';
import { materialFiles, type Preview } from './material-files.ts';
import { namedIn, type MaterialEntry } from './materials.ts';

export interface MaterialCardItem {
  readonly href: string;
  readonly kind: string;
  readonly name: string;
  readonly summary: string;
  /** The language of name and summary, where it is not the page's. */
  readonly lang?: PublishedLocale;
  /** How long it takes or how many pages it has. */
  readonly extent?: string;
  readonly preview?: Preview;
  readonly facets: Facets;
}

async function materialCard(
  entry: MaterialEntry,
  locale: PublishedLocale,
): Promise<MaterialCardItem> {
  const { data, facets } = entry;
  const { title, summary, lang } = namedIn(data, locale);
  const { files, preview } = await materialFiles(entry);
  const pages = files.find((file) => file.pages !== undefined)?.pages;
  const extent =
    durationText(data, locale) ??
    (pages === undefined || pages === 1
      ? undefined
      : fill(materialWords(locale).pages, { count: pages }));
  return {
    href: localePath(locale, `/tai-lieu/${entry.id}/`),
    kind: kindWord(data.kind, locale),
    name: withoutKind(title, kindWord(data.kind, lang)),
    summary,
    ...(lang === locale ? {} : { lang }),
    ...(extent === undefined ? {} : { extent }),
    ...(preview === undefined ? {} : { preview }),
    facets,
  };
}

export const materialCards = (
  entries: readonly MaterialEntry[],
  locale: PublishedLocale,
): Promise<MaterialCardItem[]> => Promise.all(entries.map((entry) => materialCard(entry, locale)));
