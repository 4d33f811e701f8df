/** One stop of the Tab key for all markers; arrow keys go to the next one in that direction. */

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The index of the place to go to from `from`: the nearest within 60° of the direction, sideways steps counted
 * double. Undefined when nothing lies there.
 */
export function nextInDirection(
  from: Place,
  places: readonly Place[],
  key: string,
): number | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  let best: { index: number; cost: number } | undefined;
  places.forEach(({ x, y }, index) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) return;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { index, cost };
  });
  return best?.index;
}

export const isArrow = (key: string): boolean => key in directions;
