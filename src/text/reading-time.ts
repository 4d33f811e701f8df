/** Vietnamese writes each syllable apart; an unhurried reader takes in about this many a minute on a phone. */
const wordsPerMinute = 200;

/** What a reader does not read: where links and pictures lead, and the marks of Markdown. */
const shown = (markdown: string): string =>
  markdown.replaceAll(/\]\([^)]*\)/g, '] ').replaceAll(/^\s*\[[^\]]+\]:.*$/gm, '');

/** Words between blanks that hold a letter or a digit. */
const countWords = (markdown: string): number =>
  shown(markdown)
    .split(/[\s—–]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whole minutes that a text takes to read, 1 or more. */
export const readingMinutes = (markdown: string): number =>
  Math.max(1, Math.round(countWords(markdown) / wordsPerMinute));
