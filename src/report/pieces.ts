/** What the site published, in one shape: articles, materials, quizzes and events that a report can count. */
import type { Content } from '../checks/content/content.ts';
import type {
  EventKind,
  MaterialKind,
  PlaceOfUse,
  Reader,
  Topic,
} from '../domain/campaign-vocabulary.ts';
import type { Article } from '../schemas/articles.ts';
import type { FileLife, History } from './history/file-lives.ts';

export const pieceKinds = ['articles', 'materials', 'quizzes', 'events'] as const;
export type PieceKind = (typeof pieceKinds)[number];

export interface Piece {
  readonly kind: PieceKind;
  readonly id: string;
  /** The day on which it came onto the site; of an event, the day on which it takes place. */
  readonly day: string;
  /** Days on which its text was changed later. */
  readonly edited: readonly string[];
  readonly english: boolean;
  readonly audiences: readonly Reader[];
  readonly campaigns: readonly string[];
  readonly topic?: Topic;
  readonly settings?: readonly PlaceOfUse[];
  readonly form?: MaterialKind | EventKind;
  readonly commune?: string | undefined;
}

export interface PieceList {
  readonly pieces: readonly Piece[];
  /** Invented for demonstration: never counted. */
  readonly demo: number;
  /** In the folder but in no commit: not on the site yet. */
  readonly unsaved: number;
}

/** The life of a record's file, by its path as problems show it (`content/…`). */
export const lifeOf = ({ files }: History, file: string): FileLife | undefined =>
  files.get(file.replace(/^content\//, ''));

/**
 * The later of the day that a piece bears and the day on which its file appeared: a piece approved after its day, even
 * after the end of its year, is then counted once, in the report of the year that saw it. What was there when the
 * history begins appeared nobody knows when, so there its own day stands.
 */
export const publishedDay = (
  publishedOn: string,
  { appeared }: FileLife,
  start: string | undefined,
): string => (appeared === start || appeared < publishedOn ? publishedOn : appeared);

/** Every piece that is saved in Git, also those that have their day ahead. */
export function listPieces(content: Content, history: History): PieceList {
  const english = new Set(
    content.articles.filter(({ locale }) => locale === 'en').map(({ id }) => id),
  );
  const real = content.events.filter(({ data }) => data.demo !== true);
  let unsaved = 0;
  const listed = <R extends { readonly file: string }>(
    records: readonly R[],
    piece: (record: R, life: FileLife) => Omit<Piece, 'edited'>,
  ): Piece[] =>
    records.flatMap((record) => {
      const life = lifeOf(history, record.file);
      if (life !== undefined) return [{ ...piece(record, life), edited: life.edited }];
      unsaved += 1;
      return [];
    });
  const common = ({ audiences, campaigns = [] }: Pick<Article, 'audiences' | 'campaigns'>) => ({
    audiences,
    campaigns,
  });
  const dayOf = ({ publishedOn }: Pick<Article, 'publishedOn'>, life: FileLife): string =>
    publishedDay(publishedOn, life, history.start);

  const pieces = [
    // An article and its translation are one article.
    ...listed(
      content.articles.filter(({ locale }) => locale === 'vi'),
      ({ id, data }, life) => ({
        ...common(data),
        kind: 'articles',
        id,
        day: dayOf(data, life),
        english: english.has(id),
        topic: data.topic,
      }),
    ),
    ...listed(content.materials, ({ id, data }, life) => ({
      ...common(data),
      kind: 'materials',
      id,
      day: dayOf(data, life),
      english: data.en !== undefined,
      topic: data.topic,
      settings: data.settings,
      form: data.kind,
    })),
    ...listed(content.quizzes, ({ id, data }, life) => ({
      ...common(data),
      kind: 'quizzes',
      id,
      day: dayOf(data, life),
      english: data.en !== undefined,
      topic: data.topic,
    })),
    ...listed(real, ({ id, data }) => ({
      ...common(data),
      kind: 'events',
      id,
      day: data.starts.slice(0, 10),
      english: data.en !== undefined,
      form: data.kind,
      commune: data.commune,
    })),
  ];
  return { pieces, demo: content.events.length - real.length, unsaved };
}
