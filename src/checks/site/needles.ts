import { fold } from '../../text/fold.ts';

/** A text to look for, and what it means when it is found. */
export interface Needle<T> {
  /** As written; it is found without regard to case, marks and punctuation. */
  readonly text: string;
  readonly means: T;
}

/** Pages repeat most of their pieces (menus, styles), so each is folded once; the memory is emptied now and then. */
const known = new Map<string, string>();
const mostLetters = 1_000_000;
let letters = 0;

function folded(piece: string): string {
  const before = known.get(piece);
  if (before !== undefined) return before;
  if (letters > mostLetters) {
    known.clear();
    letters = 0;
  }
  const now = fold(piece);
  known.set(piece, now);
  letters += piece.length;
  return now;
}

/**
 * Looks for thousands of texts at once: each waits under its rarest word, so that a page costs as much as it has
 * words, however many texts are looked for.
 */
export class Needles<T> {
  readonly #waiting = new Map<string, { readonly phrase: string; readonly needle: Needle<T> }[]>();

  constructor(needles: readonly Needle<T>[]) {
    const split = needles.map((needle) => ({ needle, parts: fold(needle.text).split(' ') }));
    const counts = new Map<string, number>();
    for (const { parts } of split)
      for (const word of new Set(parts)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const { needle, parts } of split) {
      const [rarest = ''] = parts.toSorted(
        (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || b.length - a.length,
      );
      if (rarest === '') continue;
      const list = this.#waiting.get(rarest) ?? [];
      list.push({ phrase: ` ${parts.join(' ')} `, needle });
      this.#waiting.set(rarest, list);
    }
  }

  /** The needles that stand in the pieces of a text, also where one runs from a piece into the next. */
  *in(pieces: readonly string[]): Generator<T> {
    if (this.#waiting.size === 0) return;
    const texts = pieces.map(folded);
    const words = new Set(texts.flatMap((text) => text.split(' ')));
    let whole: string | undefined;
    const told = new Set<Needle<T>>();
    for (const word of words)
      for (const { phrase, needle } of this.#waiting.get(word) ?? []) {
        whole ??= ` ${texts.join(' ')} `;
        if (told.has(needle) || !whole.includes(phrase)) continue;
        told.add(needle);
        yield needle.means;
      }
  }
}
