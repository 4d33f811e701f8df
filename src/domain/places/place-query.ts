import { fold, normalizeMarked } from '../../text/fold.ts';
import { TYPED } from './unit-letters.ts';

/** Longer text is no place name. Sixteen words fit the bits that the search counts them in. */
const MAX_LENGTH = 100;
const MAX_TOKENS = 16;

export interface QueryToken {
  readonly marked: string;
  readonly plain: string;
  /** Type letter when the token is a type word such as "xã" or "tp" (see unit-letters.ts). */
  readonly type?: string;
  /** It can only be a type word, never a part of a name: "thị trấn". */
  readonly onlyType?: boolean;
}

/** What a person typed, as words. Names stay whole: "p1" and "phường 01" both give "p", "1". */
export function parseQuery(query: string): QueryToken[] {
  const words = normalizeMarked(query.slice(0, 4 * MAX_LENGTH))
    .slice(0, MAX_LENGTH)
    .split(' ')
    .flatMap((marked) => {
      const plain = fold(marked);
      const [, type, number] = /^(p|phuong|q|quan|)0*(\d+)$/.exec(plain) ?? [];
      if (number === undefined) return { marked, plain };
      const digits = { marked: number, plain: number };
      return type ? [{ marked: type, plain: type }, digits] : digits;
    })
    .filter(({ plain }) => plain);

  const tokens: QueryToken[] = [];
  for (let i = 0; i < words.length && tokens.length < MAX_TOKENS; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (!word) break;
    // A type word stands before a name: at the end, "ha tinh" or "quan hoa" are names.
    const pair =
      next && i + 2 < words.length ? TYPED.get(`${word.plain} ${next.plain}`) : undefined;
    if (pair) {
      tokens.push({ ...word, type: pair, onlyType: true });
      i++;
      continue;
    }
    const type = next ? TYPED.get(word.plain) : undefined;
    tokens.push(type ? { ...word, type } : word);
  }
  return tokens;
}
