import { getCollection } from 'astro:content';
import { byNewest, isPublished } from '../domain/publishing.ts';
import type { Quiz } from '../schemas/quizzes.ts';
import { directory } from './directory.ts';

export interface QuizEntry {
  readonly id: string;
  readonly data: Quiz;
}

/** The quizzes that are out, the newest first. */
export async function publishedQuizzes(): Promise<QuizEntry[]> {
  const { today } = await directory();
  return (await getCollection('quizzes'))
    .filter(({ data }) => isPublished(data, today))
    .map(({ id, data }) => ({ id, data }))
    .sort((a, b) => byNewest({ id: a.id, ...a.data }, { id: b.id, ...b.data }));
}
