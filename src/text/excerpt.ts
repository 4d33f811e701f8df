import { fold } from './fold.ts';

/** A piece of an excerpt; a hit is a word that was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** How many words an excerpt has, and how many of them stand before its first hit. */
const length = 28;
const before = 6;

const isStop = (word: string): boolean => /[.!?]$/.test(word);

/** The window of a text that holds the most different words of a query, and among those the earliest. */
function bestStart(hits: readonly (string | undefined)[]): number {
  let best = 0;
  let most = 0;
  for (const [at, hit] of hits.entries()) {
    if (hit === undefined) continue;
    const different = new Set(hits.slice(at, at + length - before).filter(Boolean)).size;
    if (different > most) [best, most] = [at, different];
  }
  return best;
}

/**
 * The part of a text that shows why it was found, cut at words; "…" tells where it goes on. Words are compared
 * folded, and one that begins like a word of the query counts, as it does for the engine.
 */
export function excerpt(text: string, query: string): ExcerptPiece[] {
  const words = text.split(/\s+/).filter(Boolean);
  const wanted = fold(query).split(' ').filter(Boolean);
  const hits = words.map((word) => {
    const key = fold(word);
    return wanted.find((each) => key === each || (each.length > 2 && key.startsWith(each)));
  });
  const first = bestStart(hits);
  let start = Math.max(0, first - before);
  // Rather from the start of a sentence that begins just before.
  for (let at = first; at > start; at -= 1) if (isStop(words[at - 1] ?? '')) start = at;
  const end = Math.min(words.length, start + length);

  const groups: { words: string[]; hit: boolean }[] = [];
  const say = (word: string, hit: boolean) => {
    const last = groups.at(-1);
    if (last?.hit === hit) last.words.push(word);
    else groups.push({ words: [word], hit });
  };
  if (start > 0) say('…', false);
  for (let at = start; at < end; at += 1) say(words[at] ?? '', hits[at] !== undefined);
  if (end < words.length) say('…', false);
  // Spaces belong to what is no hit, so that a mark is drawn around words only.
  return groups.map(({ words: said, hit }, place) => ({
    hit,
    text: hit
      ? said.join(' ')
      : `${place > 0 ? ' ' : ''}${said.join(' ')}${place < groups.length - 1 ? ' ' : ''}`,
  }));
}
