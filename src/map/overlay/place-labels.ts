/** Finds room for labels beside the markers. A label belongs to an area, so it may stand a little aside. Pure. */

/** Pixels: the middle of a thing and its size. */
export interface Thing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** Shared pixels of two rectangles. */
export const overlap = (a: Thing, b: Thing): number => {
  const across = Math.min(a.width, b.width, (a.width + b.width) / 2 - Math.abs(a.x - b.x));
  const down = Math.min(a.height, b.height, (a.height + b.height) / 2 - Math.abs(a.y - b.y));
  return across > 0 && down > 0 ? across * down : 0;
};

/** How far aside, in sizes of the label: its own place first, then around it, ever farther. */
const steps: readonly Offset[] = [
  { dx: 0, dy: 0 },
  ...[0.75, 1.25].flatMap((far) => [
    { dx: 0, dy: -far },
    { dx: 0, dy: far },
    { dx: -far * 0.6, dy: -far },
    { dx: -far * 0.6, dy: far },
    { dx: -far, dy: 0 },
    { dx: far, dy: 0 },
    { dx: far * 0.6, dy: -far },
    { dx: far * 0.6, dy: far },
  ]),
];

/** The first free place of each label, or the one that covers least. Later labels keep clear of earlier ones. */
export function placeLabels(
  labels: readonly Thing[],
  obstacles: readonly Thing[],
  view: { readonly width: number; readonly height: number },
): Offset[] {
  const taken = [...obstacles];
  return labels.map((label) => {
    let best: { offset: Offset; thing: Thing; cost: number } | undefined;
    for (const step of steps) {
      const offset = { dx: step.dx * label.width, dy: step.dy * label.height };
      const thing = { ...label, x: label.x + offset.dx, y: label.y + offset.dy };
      const inside = overlap(thing, {
        x: view.width / 2,
        y: view.height / 2,
        width: view.width,
        height: view.height,
      });
      const outside = label.width * label.height - inside;
      const cost = taken.reduce((sum, other) => sum + overlap(thing, other), outside);
      if (!best || cost < best.cost - 1) best = { offset, thing, cost };
      if (best.cost === 0) break;
    }
    if (!best) return { dx: 0, dy: 0 };
    taken.push(best.thing);
    return best.offset;
  });
}
