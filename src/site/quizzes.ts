import { getCollection } from 'astro:content';
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
    .filter(({ data }) => data.publishedOn <= today)
    .map(({ id, data }) => ({ id, data }))
    .sort(
      (a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn) || a.id.localeCompare(b.id),
    );
}
