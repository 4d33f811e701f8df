/** The inset with both archipelagos, which the law asks of every map that shows the sea off Vietnam. */
import type { MultiPoint } from 'geojson';
import { insetGeography, type GeoBox } from '../geography.ts';
import { landPath, placedPolygons } from './shapes.ts';
import { phoneText } from './sheet.ts';
import { escapeXml } from './text.ts';
import { viewAround, type View } from './view.ts';

/** Names as the law has them, in every language. */
const archipelagos = {
  hoangSa: ['Quần đảo', 'Hoàng Sa', '(Việt Nam)'],
  truongSa: ['Quần đảo', 'Trường Sa', '(Việt Nam)'],
} as const;
type Archipelago = keyof typeof archipelagos;
/** What the sea is called on maps of Vietnam. */
export const seaName = 'Biển Đông';

/** All of Vietnam; Palawan's coast, at the far edge of the data, is left out. */
const shown: GeoBox = { west: 102, south: 6, east: 117.5, north: 24 };

export const insetWidth = 280;

const cornersOf = ({ west, south, east, north }: GeoBox) => [
  { lat: north, lng: west },
  { lat: south, lng: east },
];

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

export const insetHeight = Math.round(
  (insetWidth * (mercator(shown.north) - mercator(shown.south))) /
    (((shown.east - shown.west) * Math.PI) / 180),
);

/** One text, so that it reads as one name; its lines are set apart by place. */
export function archipelagoLabel(
  which: Archipelago,
  [x, y]: readonly [number, number],
  size = phoneText,
): string {
  const lines = archipelagos[which]
    .map((line, i) => {
      const last = i === archipelagos[which].length - 1;
      return `<tspan x="${Math.round(x)}" y="${Math.round(y + i * size * 1.04)}">${escapeXml(line)}${last ? '' : ' '}</tspan>`;
    })
    .join('');
  return `<text class="c h o t${size > phoneText ? ' b' : ' s'}">${lines}</text>`;
}

export function islets(dots: MultiPoint, view: View, radius: number): string {
  const circles = dots.coordinates.map((position) => {
    const [x, y] = view.place(position);
    return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${radius}"/>`;
  });
  return `<g class="isle">${circles.join('')}</g>`;
}

let drawn: string | undefined;

/** The same for every map, so drawn once a build. */
function picture(): string {
  if (drawn !== undefined) return drawn;
  const { land, hoangSa, truongSa, box } = insetGeography();
  const size = { width: insetWidth, height: insetHeight, margin: 0 };
  const view = viewAround(cornersOf(shown), size, box);
  const [hx] = view.at({ lat: 16, lng: 113.7 });
  const [, hy] = view.at({ lat: 17.5, lng: 114 });
  const [, ty] = view.at({ lat: 11.75, lng: 114 });
  const [vx, vy] = view.at({ lat: 21.6, lng: 105.3 });
  drawn =
    `<rect class="sea" width="${insetWidth}" height="${insetHeight}"/>` +
    `<path class="land" fill-rule="evenodd" d="${landPath(placedPolygons(land, view.place), insetWidth, insetHeight)}"/>` +
    islets(hoangSa, view, 1.8) +
    islets(truongSa, view, 1.8) +
    archipelagoLabel('hoangSa', [hx, hy - phoneText * 2.2]) +
    archipelagoLabel('truongSa', [hx, ty - phoneText * 2.3]) +
    `<text class="c h t" x="${Math.round(vx)}" y="${Math.round(vy)}">Việt Nam</text>`;
  return drawn;
}

/**
 * @param caption lines below it, such as which special zone belongs to the province
 */
export function inset(
  left: number,
  top: number,
  caption: readonly string[],
): { svg: string; height: number } {
  const height = insetHeight + (caption.length > 0 ? caption.length * 26 + 12 : 0);
  const lines = caption.map(
    (line, i) =>
      `<text class="c t" x="${left + insetWidth / 2}" y="${top + insetHeight + 26 + i * 26}">${escapeXml(line)}</text>`,
  );
  const svg =
    `<rect x="${left}" y="${top}" width="${insetWidth}" height="${height}" fill="var(--ground)"/>` +
    `<svg x="${left}" y="${top}" width="${insetWidth}" height="${insetHeight}">${picture()}</svg>` +
    `${lines.join('')}<rect class="frame" x="${left + 1}" y="${top + 1}" width="${insetWidth - 2}" height="${height - 2}"/>`;
  return { svg, height };
}
