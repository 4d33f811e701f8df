import { fold } from '../text/fold.ts';
import { writtenOut } from './shorthand.ts';

/** How a question goes on after its subject; these words stand on every page and find none. */
const questions = [
  'ở đâu',
  'ở chỗ nào',
  'là gì',
  'là sao',
  'là như thế nào',
  'như thế nào',
  'thế nào',
  'phải làm gì',
  'phải làm sao',
  'nên làm gì',
  'thì làm gì',
  'thì làm sao',
  'làm sao',
  'khi nào',
  'lúc nào',
  'bao nhiêu',
  'có được không',
  'được không',
  'phải không',
]
  .map((question) => fold(question).split(' '))
  .sort((a, b) => b.length - a.length);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length < words.length &&
  end.every((word, at) => words[words.length - end.length + at] === word);

function withoutQuestion(words: readonly string[]): readonly string[] {
  const end = questions.find((question) => endsWith(words.map(fold), question));
  return end ? words.slice(0, words.length - end.length) : words;
}

/**
 * The words of a search, as they are looked for: composed letters, small, shorthand written out, the tail of a
 * question left off. What has no letter or digit is no word.
 */
export const queryWords = (typed: string): readonly string[] =>
  withoutQuestion(
    writtenOut(
      typed
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    ),
  );
