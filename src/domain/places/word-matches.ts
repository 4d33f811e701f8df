import { at } from './at.ts';
import type { PlaceIndex } from './place-index-types.ts';
import type { QueryToken } from './place-query.ts';
import { TYPED } from './unit-letters.ts';

/*
 * What a difference costs. The steps are far apart on purpose: no place in the ranking (at most
 * about 100, see alias-cost.ts) outweighs a mark, so that "đường" never gives "Dương" first.
 */
/** More than a former name costs: "ninh ha" is Ninh Hà of old before it is half of Ninh Hải. */
const UNFINISHED = 8;
/** The query has marks, but not this one: "Phươc" for "Phước". */
const MARK_MISSING = 120;
const MARK_DIFFERS = 200;
const TYPO = 450;
/** Above every sum of costs: the token is not this word. */
export const NO_MATCH = 0xffff;

/** A typo is forgiven on words of this many letters; shorter ones have too many neighbours. */
const TYPO_LENGTH = 5;

export interface MatchedToken extends QueryToken {
  /** Cost of meaning each word of the index, or NO_MATCH. */
  readonly costs: Uint16Array;
  /** Some word fits. */
  readonly found: boolean;
  /** The last token, when it may yet become a type word: "phước đại huy…". */
  readonly unfinishedType: boolean;
}

export interface WordMatches {
  readonly tokens: readonly MatchedToken[];
  /**
   * Bits of the tokens that a place must have: all but type words, and words that no name has. 0
   * when nothing is known.
   */
  readonly required: number;
  /** For each word of the index the bits of the tokens that may mean it. */
  readonly masks: Int32Array;
}

/** Compares each typed word with each distinct word of the index (2,320 for the whole country). */
export function matchWords(index: PlaceIndex, typed: readonly QueryToken[]): WordMatches {
  const withMarks = typed.some(({ marked, plain }) => marked !== plain);
  const tokens = typed
    .flatMap((token, i) => readings(index, token, withMarks, i === typed.length - 1))
    .map(({ token, costs, found, isLast }): MatchedToken => {
      const unfinishedType =
        isLast && typed.length > 1 && [...TYPED.keys()].some((key) => key.startsWith(token.plain));
      return { ...token, costs, found, unfinishedType };
    })
    // One bit for each token; joined words may have made more of them.
    .slice(0, 30);

  let last = 0;
  let required = 0;
  const masks = new Int32Array(index.words.length);
  tokens.forEach(({ costs, found, type, unfinishedType }, i) => {
    if (found) last = 1 << i;
    if (found && !type && !unfinishedType) required |= 1 << i;
    costs.forEach((cost, w) => {
      if (cost !== NO_MATCH) masks[w] = at(masks, w) | (1 << i);
    });
  });
  if (required === 0 && tokens.some(({ found, type }) => !found && !type)) last = 0;
  // After a type word even another one is a name: "phường Láng".
  return { tokens, required: required || last, masks };
}

interface Reading {
  readonly token: QueryToken;
  readonly costs: Uint16Array;
  /** Some word fits, perhaps with a typo. */
  readonly found: boolean;
  /** Some word fits without one. */
  readonly certain: boolean;
  readonly isLast: boolean;
}

/** A token as it stands; else with the keys of an input method taken out; else as two words. */
function readings(
  index: PlaceIndex,
  token: QueryToken,
  withMarks: boolean,
  isLast: boolean,
): Reading[] {
  const read = (plain: string, marked: string, last: boolean) =>
    reading(index, { ...token, plain, marked }, withMarks, last);
  const asTyped = read(token.plain, token.marked, isLast);
  if (asTyped.certain || token.onlyType) return [asTyped];
  const keys = withoutToneKeys(token.plain);
  const retyped = read(keys, keys, isLast);
  if (keys && retyped.certain) {
    return [
      { ...retyped, costs: retyped.costs.map((cost, w) => Math.min(cost, at(asTyped.costs, w))) },
    ];
  }
  if (asTyped.found) return [asTyped];
  const parts = joinedWords(index, token.plain);
  if (!parts) return [asTyped];
  return parts.map((part, nth) => read(part, part, isLast && nth === 1));
}

/** "nhatrang" → ["nha", "trang"], when some name has these words side by side. */
function joinedWords({ names, folded }: PlaceIndex, plain: string): string[] | undefined {
  for (const name of names) {
    for (let i = 1; i < name.length; i++) {
      const [one, two] = [at(folded, at(name, i - 1)), at(folded, at(name, i))];
      if (one + two === plain) return [one, two];
    }
  }
  return undefined;
}

function reading(
  { words, folded }: PlaceIndex,
  token: QueryToken,
  withMarks: boolean,
  isLast: boolean,
): Reading {
  const { plain, marked } = token;
  const costs = new Uint16Array(words.length).fill(NO_MATCH);
  let found = false;
  let certain = false;
  if (!token.onlyType) {
    folded.forEach((word, w) => {
      const whole = word === plain;
      if (whole || (isLast && word.startsWith(plain))) {
        const beginning = at(words, w).slice(0, plain.length);
        costs[w] = (whole ? 0 : UNFINISHED) + (withMarks ? markCost(marked, beginning) : 0);
        found = certain = true;
      } else if (!token.type && word.length >= TYPO_LENGTH && hasOneTypo(plain, word)) {
        costs[w] = TYPO;
        found = true;
      }
    });
  }
  return { token, costs, found, certain, isLast };
}

/** Compares the marks of two words with the same letters. */
function markCost(typed: string, word: string): number {
  if (typed === word) return 0;
  // In NFD a mark follows its letter, so fewer marks make a subsequence. đ has no NFD form.
  const apart = (text: string) => text.replace(/đ/g, 'd-').normalize('NFD');
  let at = -1;
  const rest = apart(word);
  for (const sign of apart(typed)) {
    at = rest.indexOf(sign, at + 1);
    if (at < 0) return MARK_DIFFERS;
  }
  return MARK_MISSING;
}

/** One letter more, less or other, or two neighbours swapped. */
function hasOneTypo(typed: string, word: string): boolean {
  const longer = word.length - typed.length;
  if (longer > 1 || longer < -1) return false;
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i++;
  if (longer === 1) return typed.slice(i) === word.slice(i + 1);
  if (longer === -1) return typed.slice(i + 1) === word.slice(i);
  return (
    typed.slice(i + 1) === word.slice(i + 1) ||
    (typed[i] === word[i + 1] &&
      typed[i + 1] === word[i] &&
      typed.slice(i + 2) === word.slice(i + 2))
  );
}

/** "phuowcs", "dd9a5i": what a phone or computer gives when its Telex or VNI input is switched off. */
function withoutToneKeys(plain: string): string {
  const [, onset = '', rest = ''] = /^([^aeiouy]*)(.*)$/.exec(plain) ?? [];
  return (
    onset.replace('dd', 'd').replace(/[w\d]/g, '') +
    rest.replace(/[wsfrxjz\d]/g, '').replace(/([aeo])\1/g, '$1')
  );
}
