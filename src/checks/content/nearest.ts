/** How many letters must be added, dropped, changed or swapped with the next to make one word from the other. */
export function editDistance(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.entries()) {
    const current = [i + 1];
    for (const [j, other] of b.entries()) {
      const change = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      const drop = (previous[j + 1] ?? 0) + 1;
      const add = (current[j] ?? 0) + 1;
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other;
      const swap = swapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(change, drop, add, swap));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The word most like the given one, at most `limit` letters away and never a different word of the same length. */
export function nearest(word: string, candidates: Iterable<string>, limit = 2): string | undefined {
  const near = [...candidates]
    .map((candidate) => ({
      candidate,
      distance: editDistance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, distance }) => distance <= limit && distance < candidate.length / 2)
    .toSorted((left, right) => left.distance - right.distance);
  return near[0]?.candidate;
}
