/** The feed of one language: what somebody translated into it, newest first. */
import { topics } from '../domain/campaign-vocabulary.ts';
import type { FeedArticle, FeedFrame } from '../exports/article-feed.ts';
import { campaignWords } from '../i18n/campaign-words.ts';
import { localePath, type PublishedLocale } from '../i18n/locales.ts';
import { shownArticles } from './articles.ts';
import { directory } from './directory.ts';

/** Enough for a reader who comes back after months. */
const longest = 50;

export async function feedIn(
  locale: PublishedLocale,
  site: URL | undefined,
): Promise<{ articles: FeedArticle[]; frame: FeedFrame }> {
  const { settings, today } = await directory();
  const { articles: words } = campaignWords(locale);
  const full = (path: `/${string}`) => new URL(localePath(locale, path), site).href;
  const articles = (await shownArticles()).flatMap(({ id, entries }): FeedArticle[] => {
    const data = entries.get(locale)?.data;
    if (!data) return [];
    const { title, summary, publishedOn, updatedOn, topic, office } = data;
    const url = full(`/bai-viet/${id}/`);
    return [{ title, summary, url, publishedOn, updatedOn, topic: topics[topic][locale], office }];
  });
  return {
    articles: articles.slice(0, longest),
    frame: {
      title: `${words.title} – ${settings.name}`,
      description: words.description,
      language: locale,
      page: full('/bai-viet/'),
      rss: full('/bai-viet/rss.xml'),
      atom: full('/bai-viet/atom.xml'),
      today,
    },
  };
}
