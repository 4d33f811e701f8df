/** Land, water and what stands on every map: scale, north, the name of the sea. */
import type { MapWords } from '../../i18n/map-words.ts';
import type { PublishedLocale } from '../../i18n/locales.ts';
import type { Geography } from '../geography.ts';
import { seaName } from './inset.ts';
import { overlaps, rectAround, type Rect } from './labels.ts';
import { landPath, landTest, placedPolygons, riverPath, seaShare, type Spot } from './shapes.ts';
import { phoneText, scaleBar } from './sheet.ts';
import { escapeXml, textWidth } from './text.ts';
import type { View } from './view.ts';

export interface Ground {
  readonly svg: string;
  readonly isLand: (spot: Spot) => boolean;
  /** Part of the view that is sea, 0 to 1. */
  readonly sea: number;
}

export function ground(view: View, { land, rivers }: Pick<Geography, 'land' | 'rivers'>): Ground {
  const { width, height, place } = view;
  const placed = placedPolygons(land, place);
  return {
    svg:
      `<rect class="sea" width="${width}" height="${height}"/>` +
      `<path class="land" fill-rule="evenodd" d="${landPath(placed, width, height)}"/>` +
      `<path class="river" d="${riverPath(rivers, place, width, height)}"/>`,
    isLand: landTest(placed, width, height),
    sea: seaShare(placed, width, height),
  };
}

export interface Furniture {
  readonly svg: string;
  readonly taken: readonly Rect[];
}

/** Scale below on the left, north above on the right. */
export function scaleAndNorth(view: View, words: MapWords, locale: PublishedLocale): Furniture {
  const scale = scaleBar([20, view.height - 20], view.unitsPerKm, view.width / 4, words.distance);
  const x = view.width - 30;
  const letter = locale === 'vi' ? 'B' : 'N';
  return {
    svg:
      `${scale.svg}<path fill="var(--soft)" d="m${x} 14 9 24-9-6-9 6z"/>` +
      `<text class="c h t" x="${x}" y="62">${letter}</text>`,
    taken: [scale.rect, { left: x - 18, top: 6, right: x + 18, bottom: 68 }],
  };
}

/** The name of the sea, where there is room for it between shores and names; else nothing. */
export function seaLabel(view: View, { isLand, sea }: Ground, taken: readonly Rect[]): string {
  if (sea < 0.1) return '';
  const halfWidth = textWidth(seaName, phoneText) / 2 + 10;
  const halfHeight = phoneText * 0.8;
  /** Away from what is around it, and rather at mid height than in a corner. */
  const roomAt = ([x, y]: Spot) =>
    Math.min(
      160,
      ...taken.map(({ left, top, right, bottom }) =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
      ),
    ) -
    Math.abs(y - view.height / 2) / 8;
  let best: { middle: Spot; room: number } | undefined;
  for (let x = halfWidth; x <= view.width - halfWidth; x += 32) {
    for (let y = halfHeight; y <= view.height - halfHeight; y += 32) {
      const rect = rectAround([x, y], halfWidth, halfHeight);
      if (taken.some((other) => overlaps(rect, other))) continue;
      const room = roomAt([x, y]);
      if (best && room <= best.room) continue;
      const spots = [0, -1, 1, -0.5, 0.5].flatMap((i) =>
        [0, -1.4, 1.4].map((j): Spot => [x + i * halfWidth, y + j * halfHeight]),
      );
      if (spots.some(isLand)) continue;
      best = { middle: [x, y], room };
    }
  }
  if (!best) return '';
  const [x, y] = best.middle;
  return `<text class="c h o t i" x="${Math.round(x)}" y="${Math.round(y + 8)}">${escapeXml(seaName)}</text>`;
}
