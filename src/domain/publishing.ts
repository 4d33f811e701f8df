/** When a piece is shown, and what stands beside it. */

/** From the day that it names, that day included. Days are `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
export const isPublished = (
  { publishedOn }: { readonly publishedOn: string },
  today: string,
): boolean => publishedOn <= today;

/** A piece as its neighbours are found: by what it is about, whom it speaks to and when it came. */
export interface Piece {
  readonly id: string;
  readonly publishedOn: string;
  readonly topic: string;
  readonly audiences: readonly string[];
  readonly campaigns?: readonly string[] | undefined;
  /** Chosen by the editor: they come first, in the order given. */
  readonly related?: readonly string[] | undefined;
}

/** Newest first; what came on one day stands by its id, so that every build has one order. */
export const byNewest = (
  a: Pick<Piece, 'id' | 'publishedOn'>,
  b: Pick<Piece, 'id' | 'publishedOn'>,
): number => b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id);

const shared = (a: readonly string[] = [], b: readonly string[] = []): number =>
  a.filter((one) => b.includes(one)).length;

/** A topic in common weighs more than any number of readers: who reads about work wants more about work. */
const kinship = (a: Piece, b: Piece): number =>
  (a.topic === b.topic ? 100 : 0) +
  shared(a.audiences, b.audiences) * 2 +
  shared(a.campaigns, b.campaigns);

/**
 * What to read next: what the editor chose, then what is most alike; never the piece itself, never one twice.
 * @param all every piece that is shown, whether it is like this one or not
 */
export function relatedTo<P extends Piece>(piece: Piece, all: readonly P[], limit: number): P[] {
  const others = all.filter(({ id }) => id !== piece.id);
  const chosen = (piece.related ?? []).flatMap(
    (id) => others.find((other) => other.id === id) ?? [],
  );
  const alike = others
    .filter((other) => !chosen.includes(other) && kinship(piece, other) > 0)
    .toSorted((a, b) => kinship(piece, b) - kinship(piece, a) || byNewest(a, b));
  return [...new Set([...chosen, ...alike])].slice(0, limit);
}

/** The pieces that came just before and just after this one. */
export function neighboursOf<P extends Pick<Piece, 'id' | 'publishedOn'>>(
  id: string,
  all: readonly P[],
): { readonly newer?: P | undefined; readonly older?: P | undefined } {
  const sorted = all.toSorted(byNewest);
  const at = sorted.findIndex((piece) => piece.id === id);
  return at < 0 ? {} : { newer: sorted[at - 1], older: sorted[at + 1] };
}
