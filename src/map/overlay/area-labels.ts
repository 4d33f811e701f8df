/** Labels of areas, gathered where they would cover each other. Pure. */
import type { Point } from '../../domain/distance.ts';
import { worldPixel } from '../mercator.ts';

export interface AreaLabel {
  readonly at: Point;
  readonly ids: readonly string[];
  readonly phone?: string;
  readonly demo?: true;
}

/** Of a label with its border, in the size of the page's text; a larger text wants more room. */
const [wide, high] = [10.5, 4.25];

export const labelSize = (
  textPixels: number,
): { readonly width: number; readonly height: number } => ({
  width: wide * textPixels,
  height: high * textPixels,
});

/** Labels that fit beside each other at a zoom: a later one joins the first that it would crowd. */
export function gatherLabels(
  labels: readonly AreaLabel[],
  zoom: number,
  { width, height }: ReturnType<typeof labelSize>,
): AreaLabel[] {
  const kept: { label: AreaLabel; x: number; y: number }[] = [];
  for (const label of labels) {
    const [x, y] = worldPixel(label.at, zoom);
    const near = kept.find(
      (other) => Math.abs(other.x - x) < width * 1.2 && Math.abs(other.y - y) < height * 2,
    );
    if (!near) kept.push({ label, x, y });
    else {
      const phone = near.label.phone ?? label.phone;
      near.label = {
        at: near.label.at,
        ids: [...near.label.ids, ...label.ids],
        ...(phone === undefined ? {} : { phone }),
        ...((near.label.demo ?? label.demo) ? { demo: true } : {}),
      };
    }
  }
  return kept.map(({ label }) => label);
}
