/** GMT's text form of lines, and the joining of lines that it cut at the edges of its bins. */
import type { Line, Position } from './box.ts';

/** Lines of a multisegment file: `> header`, then a longitude and a latitude a row. Longitudes are made −180…180. */
export function parseSegments(text: string): Line[] {
  const lines: Position[][] = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('>')) {
      lines.push([]);
      continue;
    }
    const [lng, lat] = row.trim().split(/\s+/).map(Number);
    if (lng === undefined || lat === undefined || !Number.isFinite(lng + lat)) continue;
    if (lines.length === 0) lines.push([]);
    lines.at(-1)?.push([lng > 180 ? lng - 360 : lng, lat]);
  }
  return lines.filter(({ length }) => length > 1);
}

/** About 20 m: GSHHG rounds the two halves of a cut line apart, each to the grid of its own bin. */
const joint = 2e-4;

const isSame = (a: Position, b: Position): boolean =>
  Math.abs(a[0] - b[0]) <= joint && Math.abs(a[1] - b[1]) <= joint;

export const isRing = (line: Line): boolean => {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first !== undefined && last !== undefined && isSame(first, last);
};

export interface Stitched {
  /** Closed; the last point repeats the first. */
  readonly rings: readonly Line[];
  readonly lines: readonly Line[];
}

/**
 * Joins lines whose ends meet, whichever way each runs, into rings and the longest lines. Where more than two ends meet
 * (a river's mouth into another), the lines that go on most straight are joined.
 */
export function stitch(segments: readonly Line[]): Stitched {
  const rings: Line[] = [];
  const open = new Set<Line>();
  const ends = new Map<string, Set<Line>>();
  const cells = ([x, y]: Position) => {
    const [column, row] = [Math.round(x / joint), Math.round(y / joint)];
    return [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => `${column + i} ${row + j}`));
  };
  const endsOf = (line: Line) => [line[0], line.at(-1)].filter((end) => end !== undefined);
  const home = (end: Position) => cells(end)[4] ?? '';
  const add = (line: Line) => {
    open.add(line);
    for (const end of endsOf(line)) {
      const there = ends.get(home(end)) ?? new Set();
      ends.set(home(end), there.add(line));
    }
  };
  const remove = (line: Line) => {
    open.delete(line);
    for (const end of endsOf(line)) ends.get(home(end))?.delete(line);
  };
  for (const segment of segments) {
    if (isRing(segment)) rings.push(closed(segment));
    else add(segment);
  }

  for (const start of [...open]) {
    if (!open.has(start)) continue;
    remove(start);
    let line = start;
    // Once from each end.
    for (let side = 0; side < 2; side++) {
      for (;;) {
        if (isRing(line)) break;
        const end = line.at(-1);
        if (!end) break;
        const near = new Set(cells(end).flatMap((cell) => [...(ends.get(cell) ?? [])]));
        const next = straightest(line, near);
        if (!next) break;
        remove(next.found);
        line = [...line, ...next.onward.slice(1)];
      }
      if (isRing(line)) break;
      line = line.toReversed();
    }
    if (isRing(line)) rings.push(closed(line));
    else open.add(line);
  }
  return { rings, lines: [...open] };
}

const closed = (line: Line): Line => [...line.slice(0, -1), line[0] ?? [0, 0]];

function straightest(line: Line, near: ReadonlySet<Line>) {
  const [before, end] = [line.at(-2), line.at(-1)];
  if (!before || !end) return undefined;
  let best: { found: Line; onward: Line; turn: number } | undefined;
  for (const found of near) {
    for (const onward of [found, found.toReversed()]) {
      const [first, second] = onward;
      if (!first || !second || !isSame(end, first)) continue;
      const bend =
        Math.atan2(second[1] - first[1], second[0] - first[0]) -
        Math.atan2(end[1] - before[1], end[0] - before[0]);
      const turn = 1 - Math.cos(bend);
      if (!best || turn < best.turn) best = { found, onward, turn };
    }
  }
  return best;
}
