/** Counting pieces by what they have in common. */
import type { Period } from './period.ts';
import { within } from './period.ts';
import { pieceKinds, type Piece, type PieceKind } from './pieces.ts';

export type KindCounts = Readonly<Record<PieceKind, number>>;

const nothing = (): Record<PieceKind, number> => ({
  articles: 0,
  materials: 0,
  quizzes: 0,
  events: 0,
});

export function countKinds(pieces: readonly Piece[]): KindCounts {
  const counts = nothing();
  for (const { kind } of pieces) counts[kind] += 1;
  return counts;
}

/**
 * Counts pieces under each key. A piece with several keys (two audiences) counts under each of them once, so that
 * the lines of such a table add up to more than there are pieces.
 */
export function tally<K extends string>(
  pieces: readonly Piece[],
  keysOf: (piece: Piece) => readonly K[],
): ReadonlyMap<K, KindCounts> {
  const groups = new Map<K, Piece[]>();
  for (const piece of pieces)
    for (const key of new Set(keysOf(piece))) groups.set(key, [...(groups.get(key) ?? []), piece]);
  return new Map([...groups].map(([key, group]) => [key, countKinds(group)]));
}

export interface PieceGroups {
  /** Published, or taking place, within the period and not later than today. */
  readonly published: readonly Piece[];
  /** On the site since before the period, and changed within it. */
  readonly revised: readonly Piece[];
  /** On the site at the end: all that was ever published and is still there. */
  readonly standing: readonly Piece[];
  /** Prepared; their day is still to come. */
  readonly ahead: readonly Piece[];
}

/** @param today nothing later counts; the period may not have ended yet */
export function groupPieces(pieces: readonly Piece[], period: Period, today: string): PieceGroups {
  const end = today < period.to ? today : period.to;
  const span = { from: period.from, to: end };
  return {
    published: pieces.filter(({ day }) => within(span, day)),
    revised: pieces.filter(
      ({ day, edited }) => day < period.from && edited.some((when) => within(span, when)),
    ),
    standing: pieces.filter(({ day }) => day <= end),
    ahead: pieces.filter(({ day }) => day > end),
  };
}

export const sumOf = (counts: KindCounts): number =>
  pieceKinds.reduce((sum, kind) => sum + counts[kind], 0);
