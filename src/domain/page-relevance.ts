import { fold, normalizeMarked } from '../text/fold.ts';
import type { PageType } from './page-types.ts';

/** What is known of a page that a search found. */
export interface FoundText {
  readonly title: string;
  /** The last part of its address, as words: "ke hoach an toan". Titles are discreet; an address names the subject. */
  readonly slug: string;
  readonly text: string;
  /** What the engine makes of it, 0 to 1. */
  readonly score: number;
  /** A key of `pageTypes`. */
  readonly type: string;
}

/**
 * A page that says whom to call, what is safe and what the law gives comes before what is written about it. A poster or
 * a quiz with the same words is for who campaigns, and is found by its kind or by the filter.
 */
const worthOfType: ReadonlyMap<string, number> = new Map<PageType, number>([
  ['page', 0.3],
  ['rights', 0.3],
  ['campaign', -0.3],
  ['material', -0.6],
  ['quiz', -0.6],
]);

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** How much of a query stands in a text word beside word, 0 to 1. */
function coverage(query: readonly string[], text: string): number {
  if (query.length === 1) return text.includes(spaced(query)) ? 1 : 0;
  let found = 0;
  for (let at = 1; at < query.length; at += 1)
    if (text.includes(spaced(query.slice(at - 1, at + 1)))) found += 1;
  return found / (query.length - 1);
}

/**
 * How well a page answers a query; comparable for one query only. A Vietnamese word is often two syllables, each of
 * which means something else alone ("báo tin", "bảo an"), and the engine knows single syllables: so what counts is
 * whether they stand beside each other, in the title above all, and whether the marks agree where there are any.
 */
export function relevance(query: string, { title, slug, text, score, type }: FoundText): number {
  const words = fold(query).split(' ');
  const heading = spaced([fold(title)]);
  const marked = normalizeMarked(query).split(' ');
  const hasMarks = marked.join(' ') !== words.join(' ');
  return (
    score +
    (worthOfType.get(type) ?? 0) +
    2 * Math.max(coverage(words, heading), 0.9 * coverage(words, spaced([slug]))) +
    coverage(words, spaced([fold(text)])) +
    (hasMarks ? coverage(marked, spaced([normalizeMarked(title)])) : 0) +
    (hasMarks ? coverage(marked, spaced([normalizeMarked(text)])) / 2 : 0) +
    // A kind of help comes before the places that are of this kind and bear a name of their own.
    (heading.startsWith(spaced(words)) ? 0.5 : 0) +
    // "Phan Rang" is rather the commune than an office with that name behind others.
    (words.length * 0.5) / Math.max(words.length, heading.trim().split(' ').length)
  );
}
