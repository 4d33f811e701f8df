/** Articles and events in the vocabulary of schema.org. */
import { utcOf, type EventTimes } from '../domain/events.ts';

type Data = Readonly<Record<string, unknown>>;

interface ArticleData {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly publishedOn: string;
  readonly updatedOn?: string | undefined;
  readonly office: string;
  readonly publisher: string;
  /** Full addresses, widest first. */
  readonly pictures: readonly string[];
}

export const articleData = (article: ArticleData): Data => ({
  '@type': 'Article',
  headline: article.title,
  description: article.summary,
  inLanguage: article.language,
  datePublished: article.publishedOn,
  dateModified: article.updatedOn ?? article.publishedOn,
  author: { '@type': 'Organization', name: article.office },
  publisher: { '@type': 'Organization', name: article.publisher },
  mainEntityOfPage: article.url,
  ...(article.pictures.length > 0 ? { image: article.pictures } : {}),
});

interface EventData extends EventTimes {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly place: string;
  readonly organiser: string;
}

export const eventData = (event: EventData): Data => ({
  '@type': 'Event',
  name: event.title,
  description: event.summary,
  inLanguage: event.language,
  startDate: utcOf(event.starts),
  endDate: utcOf(event.ends),
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: { '@type': 'Place', name: event.place, address: event.place },
  organizer: { '@type': 'Organization', name: event.organiser },
  url: event.url,
  isAccessibleForFree: true,
});
