/** Puts names where they hide nothing and are not hidden. Greedy, in order of importance; what finds no room is left out. */
import type { Spot } from './shapes.ts';
import { textWidth } from './text.ts';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const rectAround = ([x, y]: Spot, halfWidth: number, halfHeight = halfWidth): Rect => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

export interface Name {
  readonly lines: readonly string[];
  readonly at: Spot;
  readonly size: number;
  readonly isBold?: boolean;
  readonly className: string;
  /** The last line says how many places are not drawn there. */
  readonly lastIsCount?: boolean;
  /** Where the name stands beside a dot, how far from it; without a dot it stands on its spot. */
  readonly dot?: number;
  /** How far it may step aside, in units. */
  readonly reach?: number;
  /** A map without it would be pointless: where nothing is free it covers what is there. */
  readonly isNeeded?: boolean;
}

export interface PlacedName {
  readonly name: Name;
  /** Middle of the block of lines. */
  readonly middle: Spot;
  readonly rect: Rect;
}

/** Line height in ems. */
export const leading = 1.18;

interface Block {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Where the middle of a block may be as seen from its spot, the nearest first. */
function waysAside({ halfWidth, halfHeight }: Block, { dot, reach = 30 }: Name): Spot[] {
  const ways: { step: Spot; cost: number }[] = [];
  if (dot === undefined) {
    for (const i of [0, -0.35, 0.35, -0.7, 0.7, -1.05, 1.05])
      for (const j of [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -2.6, 2.6]) {
        const step: Spot = [i * halfWidth, j * halfHeight];
        // Sideways a name still stands beside its spot; above it, it may seem to belong to another.
        const cost = Math.hypot(step[0] * 0.6, step[1]);
        if (cost <= reach) ways.push({ step, cost });
      }
  } else {
    for (const more of [0, 12, 24, 36]) {
      const [dx, dy] = [halfWidth + dot + more, halfHeight + dot + more];
      const aside = halfWidth * 0.6;
      for (const [order, step] of (
        [
          [0, -dy],
          [0, dy],
          [dx, 0],
          [-dx, 0],
          [aside, -dy],
          [-aside, -dy],
          [aside, dy],
          [-aside, dy],
        ] as const
      ).entries())
        if (more <= reach) ways.push({ step, cost: more * 10 + order });
    }
  }
  return ways.sort((a, b) => a.cost - b.cost).map(({ step }) => step);
}

/** @param taken rectangles that no name may touch: marks, the inset, the scale */
export function placeNames(
  names: readonly Name[],
  frame: Rect,
  taken: readonly Rect[],
): PlacedName[] {
  const full = [...taken];
  return names.flatMap((name) => {
    const { lines, at, size, isBold = false } = name;
    const halfWidth = Math.max(...lines.map((line) => textWidth(line, size, isBold))) / 2 + 3;
    const halfHeight = (lines.length * size * leading) / 2;
    const blocks = waysAside({ halfWidth, halfHeight }, name).map(([dx, dy]) => {
      const middle: Spot = [at[0] + dx, at[1] + dy];
      return { name, middle, rect: rectAround(middle, halfWidth, halfHeight) };
    });
    const within = blocks.filter(
      ({ rect }) =>
        rect.left >= frame.left &&
        rect.right <= frame.right &&
        rect.top >= frame.top &&
        rect.bottom <= frame.bottom,
    );
    const best =
      within.find(({ rect }) => !full.some((other) => overlaps(rect, other))) ??
      (name.isNeeded === true ? within[0] : undefined);
    if (best) full.push(best.rect);
    return best ?? [];
  });
}
