import type { Point } from '../../domain/distance.ts';
import { fill } from '../../i18n/fill.ts';
import type { Furniture } from './ground.ts';
import { overlaps, rectAround, type Rect } from './labels.ts';
import type { Spot } from './shapes.ts';
import { phoneText } from './sheet.ts';
import { escapeXml, textWidth } from './text.ts';
import type { View } from './view.ts';

/** Circles of round distances around the commune's point. */
export function distanceRings(view: View, point: Point, words: string) {
  const [x, y] = view.at(point);
  const room = Math.min(view.width, view.height) / 2;
  const step = [20, 10, 5, 2, 1].find((km) => km * 2 * view.unitsPerKm <= room * 1.3) ?? 1;
  const radii = [step, step * 2].map((km) => ({ km, r: Math.round(km * view.unitsPerKm) }));
  const svg = radii
    .map(({ r }) => `<circle class="ring" cx="${Math.round(x)}" cy="${Math.round(y)}" r="${r}"/>`)
    .join('');
  /** Each at the first free place on its circle. */
  const labels = ({ width, height }: View, taken: readonly Rect[]): Furniture => {
    const own: Rect[] = [];
    const texts = radii
      .map(({ km, r }) => {
        const text = fill(words, { count: km });
        const half = textWidth(text, phoneText) / 2 + 2;
        for (const turn of [-45, 45, 135, -135, -90, 90, 0, 180, -20, 20, 160, -160]) {
          const angle = (turn * Math.PI) / 180;
          const at: Spot = [x + r * Math.cos(angle), y + r * Math.sin(angle)];
          const rect = rectAround(at, half, phoneText * 0.6);
          const isWithin =
            rect.left > 4 && rect.right < width - 4 && rect.top > 4 && rect.bottom < height - 4;
          if (!isWithin || [...taken, ...own].some((other) => overlaps(rect, other))) continue;
          own.push(rect);
          return `<text class="c h t i" x="${Math.round(at[0])}" y="${Math.round(at[1] + 8)}">${escapeXml(text)}</text>`;
        }
        return '';
      })
      .join('');
    return { svg: texts, taken: own };
  };
  return { svg, labels };
}
