/** Articles as a feed, RSS 2.0 or Atom: title, summary and address; the text itself stays on the site. */
import { Feed } from 'feed';

export interface FeedArticle {
  readonly title: string;
  readonly summary: string;
  /** Full address of its page. */
  readonly url: string;
  readonly publishedOn: string;
  readonly updatedOn?: string | undefined;
  readonly topic: string;
  readonly office: string;
}

export interface FeedFrame {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Full addresses of the list of articles and of the feed itself. */
  readonly page: string;
  readonly rss: string;
  readonly atom: string;
  /** The day of the build, for a feed without articles. */
  readonly today: string;
}

/** A day begins in Vietnam, seven hours before UTC. */
const instant = (isoDay: string): Date => new Date(`${isoDay}T00:00:00+07:00`);

const newest = (articles: readonly FeedArticle[]): string | undefined =>
  articles
    .map(({ publishedOn, updatedOn = publishedOn }) => updatedOn)
    .toSorted()
    .at(-1);

/** Readers of feeds take summaries, and titles of Atom, for HTML. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function feedOf(format: 'rss' | 'atom', articles: readonly FeedArticle[], frame: FeedFrame): Feed {
  const feed = new Feed({
    id: frame.page,
    title: frame.title,
    description: frame.description,
    language: frame.language,
    link: frame.page,
    feedLinks: { rss: frame.rss, atom: frame.atom },
    // What was last written decides, not when the site was built: the same articles give the same feed.
    updated: instant(newest(articles) ?? frame.today),
    generator: false,
    copyright: '',
  });
  for (const article of articles) {
    const { title, summary, url, publishedOn, updatedOn = publishedOn, topic, office } = article;
    feed.addItem({
      id: url,
      title: format === 'atom' ? escapeHtml(title) : title,
      link: url,
      description: escapeHtml(summary),
      published: instant(publishedOn),
      date: instant(updatedOn),
      category: [{ name: topic, term: topic }],
      // RSS takes nothing but an email address there, and an office has none here.
      ...(format === 'atom' ? { author: [{ name: office }] } : {}),
    });
  }
  return feed;
}

export const toRss = (articles: readonly FeedArticle[], frame: FeedFrame): string =>
  feedOf('rss', articles, frame).rss2();

export const toAtom = (articles: readonly FeedArticle[], frame: FeedFrame): string =>
  feedOf('atom', articles, frame).atom1();
