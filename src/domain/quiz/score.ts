/** What has been answered so far; undefined is a question without an answer. */
export type Answers = readonly (number | undefined)[];

export interface Score {
  readonly right: number;
  readonly all: number;
  /** How well somebody knows the matter; the words for it never blame. */
  readonly level: 'sure' | 'fair' | 'again';
}

/** Four fifths is sure, half is fair: whole questions, rounded in favour of who answers. */
export function score(answers: Answers, solution: readonly number[]): Score {
  const all = solution.length;
  const right = solution.filter((wanted, index) => answers[index] === wanted).length;
  const level =
    right >= Math.floor(all * 0.8) ? 'sure' : right >= Math.floor(all / 2) ? 'fair' : 'again';
  return { right, all, level };
}

/** 1-based numbers of the questions that have no answer yet. */
export const unanswered = (answers: Answers): number[] =>
  answers.flatMap((answer, index) => (answer === undefined ? [index + 1] : []));
