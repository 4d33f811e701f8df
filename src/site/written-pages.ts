import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { publishedLocales, type PublishedLocale } from '../i18n/locales.ts';

export interface WrittenPageIn {
  /** The page in the language asked for; missing when nobody translated it yet. */
  readonly entry: CollectionEntry<'pages'> | undefined;
  /** The page in Vietnamese, which every page has. */
  readonly original: CollectionEntry<'pages'>;
  /** Languages in which it is written. */
  readonly available: readonly PublishedLocale[];
}

/** @throws when there is no Vietnamese page of that name: a route would lead nowhere. */
export async function writtenPage(locale: PublishedLocale, id: string): Promise<WrittenPageIn> {
  const inEach = await Promise.all(
    publishedLocales.map(async (code) => [code, await getEntry('pages', `${code}/${id}`)] as const),
  );
  const found = new Map(inEach.filter(([, entry]) => entry !== undefined));
  const original = found.get('vi');
  if (!original)
    throw new Error(`content/pages/vi/${id}.md is missing: /${id}/ has nothing to show.`);
  return { entry: found.get(locale), original, available: [...found.keys()] };
}

/** Vietnamese pages below a folder, in their order: `quyen-cua-ban`. */
export async function writtenPagesBelow(folder: string): Promise<CollectionEntry<'pages'>[]> {
  const pages = await getCollection('pages', ({ id }) => id.startsWith(`vi/${folder}/`));
  return pages.sort((a, b) => a.data.order - b.data.order);
}

/** `vi/quyen-cua-ban/bao-tin` → `quyen-cua-ban/bao-tin` */
export const idWithoutLocale = (id: string): string => id.slice(id.indexOf('/') + 1);
