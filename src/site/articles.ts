/** Articles that are shown on the day of the build, in each language. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { byNewest, isPublished } from '../domain/publishing.ts';
import type { Reader, Topic } from '../domain/campaign-vocabulary.ts';
import { publishedLocales, type PublishedLocale } from '../i18n/locales.ts';
import { directory } from './directory.ts';
import { idWithoutLocale } from './written-pages.ts';

type Entry = CollectionEntry<'articles'>;

export interface ShownArticle {
  /** The same in each language: `giup-ban`. */
  readonly id: string;
  /** The article in Vietnamese, which each has. */
  readonly original: Entry;
  readonly entries: ReadonlyMap<PublishedLocale, Entry>;
  /** What places it among others; a translation stands where its original does. */
  readonly publishedOn: string;
  readonly topic: Topic;
  readonly audiences: readonly Reader[];
  readonly campaigns: readonly string[];
  readonly related: readonly string[];
}

async function load(): Promise<readonly ShownArticle[]> {
  const { today } = await directory();
  const entries = await getCollection('articles', ({ data }) => isPublished(data, today));
  return entries
    .filter(({ id }) => id.startsWith('vi/'))
    .map((original): ShownArticle => {
      const id = idWithoutLocale(original.id);
      const { publishedOn, topic, audiences, campaigns = [], related = [] } = original.data;
      const inEach = publishedLocales.flatMap((locale) => {
        const found = entries.find((entry) => entry.id === `${locale}/${id}`);
        return found ? [[locale, found] as const] : [];
      });
      const entriesOf = new Map(inEach);
      return {
        id,
        original,
        entries: entriesOf,
        publishedOn,
        topic,
        audiences,
        campaigns,
        related,
      };
    })
    .sort(byNewest);
}

let loaded: Promise<readonly ShownArticle[]> | undefined;

/** Newest first. Read once a build; `astro dev` reads again, so that an edit shows. */
export function shownArticles(): Promise<readonly ShownArticle[]> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/** An article as a line of a list: in the reader's language where somebody translated it. */
export interface ArticleLine {
  readonly path: `/${string}`;
  readonly language: PublishedLocale;
  readonly title: string;
  readonly summary: string;
  readonly topic: Topic;
  readonly publishedOn: string;
  /** Markdown, for the time that reading takes. */
  readonly body: string;
}

export function articleLine(article: ShownArticle, locale: PublishedLocale): ArticleLine {
  const translated = article.entries.get(locale);
  const { data, body = '' } = translated ?? article.original;
  return {
    path: `/bai-viet/${article.id}/`,
    language: translated ? locale : 'vi',
    title: data.title,
    summary: data.summary,
    topic: article.topic,
    publishedOn: article.publishedOn,
    body,
  };
}
