import type { Box, Line, Position } from './box.ts';

/** The part of p→q inside the box as two fractions of it, or undefined (Liang and Barsky). */
function inside(p: Position, q: Position, box: Box): readonly [number, number] | undefined {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, p[0] - box.west],
    [dx, box.east - p[0]],
    [-dy, p[1] - box.south],
    [dy, box.north - p[1]],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return undefined;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to ? [from, to] : undefined;
}

const between = (p: Position, q: Position, t: number, box: Box): Position => {
  if (t === 0) return p;
  if (t === 1) return q;
  // Rounding must not leave the end of a line beside the edge that it meets.
  const snap = (value: number, low: number, high: number) =>
    Math.abs(value - low) < 1e-9 ? low : Math.abs(value - high) < 1e-9 ? high : value;
  return [
    snap(p[0] + (q[0] - p[0]) * t, box.west, box.east),
    snap(p[1] + (q[1] - p[1]) * t, box.south, box.north),
  ];
};

/** The pieces of a line inside a box, each ending where the line ends or on the box's edge. */
export function clipLine(line: Line, box: Box): Line[] {
  const pieces: Position[][] = [];
  let piece: Position[] | undefined;
  line.forEach((q, i) => {
    const p = line[i - 1];
    if (!p) return;
    const part = inside(p, q, box);
    if (!part) {
      piece = undefined;
      return;
    }
    const [from, to] = part;
    if (!piece || from > 0) pieces.push((piece = [between(p, q, from, box)]));
    piece.push(between(p, q, to, box));
    if (to < 1) piece = undefined;
  });
  return pieces;
}

/** As `clipLine` for a closed line: a piece that runs through its first point stays whole. */
export function clipRing(ring: Line, box: Box): { ring?: Line; pieces: Line[] } {
  const pieces = clipLine(ring, box);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return { pieces };
  const whole = pieces.length === 1 && first.length === ring.length;
  if (whole && same(first[0], first.at(-1))) return { ring, pieces: [] };
  if (pieces.length > 1 && same(first[0], last.at(-1))) {
    return { pieces: [[...last, ...first.slice(1)], ...pieces.slice(1, -1)] };
  }
  return { pieces };
}

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];
