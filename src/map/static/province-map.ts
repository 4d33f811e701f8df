/** The map of a province for the finder: coast, names of communes, places anyone may visit. */
import { namesADistrict } from '../../domain/places/main-towns.ts';
import type { Commune } from '../../domain/places/types.ts';
import { fill } from '../../i18n/fill.ts';
import { mapWords, provinceInSentence } from '../../i18n/map-words.ts';
import { isInside } from '../geography.ts';
import { ground, scaleAndNorth, seaLabel } from './ground.ts';
import { hiddenInProvince, homesByCommune } from './hidden.ts';
import { inset, insetHeight, insetWidth } from './inset.ts';
import { overlaps, placeNames, rectAround, type Name, type Rect } from './labels.ts';
import type { DrawnMap, MapInput } from './map-input.ts';
import { marksKey } from './marks-key.ts';
import { marksIn, visitable, type Mark } from './marks.ts';
import type { Spot } from './shapes.ts';
import {
  deskMark,
  deskText,
  drawMark,
  drawName,
  markSize,
  phoneText,
  sheet,
  sheetWidth,
} from './sheet.ts';
import { wrap } from './text.ts';
import { viewAround } from './view.ts';

export interface ProvinceMapInput extends MapInput {
  readonly province: { readonly code: string; readonly name: string };
}

/** A flat province needs less, a long one is shown from top to bottom. */
const heights = { least: 480, most: 900 };

/** Which special zones are one of the archipelagos, so that the inset says whose they are. */
export function zoneCaption({ communes, locale }: MapInput, width: number): string[] {
  const words = mapWords(locale);
  return communes
    .filter(({ type, bareName }) => type === 'dac-khu' && /^(Hoàng|Trường) Sa$/.test(bareName))
    .flatMap(({ name, provinceName }) => {
      const province = provinceInSentence(locale, provinceName);
      return wrap(fill(words.belongs, { commune: name, province }), width - 20, phoneText);
    });
}

/** Towns that gave a former district its name, then land with a count to show, then wards. */
function rank(commune: Commune, homes: ReadonlyMap<string, number>): number {
  if (namesADistrict(commune)) return 0;
  if (homes.has(commune.code)) return 1;
  return commune.type === 'phuong' ? 2 : 3;
}

export function provinceMap(input: ProvinceMapInput): DrawnMap {
  const { locale, province, communes, services, today, geography } = input;
  const words = mapWords(locale);
  const place = provinceInSentence(locale, province.name);
  const { box } = geography;
  const corners = [
    { lat: box.north, lng: box.west },
    { lat: box.south, lng: box.east },
  ];
  const whole = viewAround(corners, { width: sheetWidth, height: 1e4, margin: 0 }, box);
  // A long province is drawn as wide as the sheet; its box was made for that.
  const full = Math.round((whole.unitsPerKm * 6371.0088 * Math.PI * (box.north - box.south)) / 180);
  const height = Math.min(Math.max(full, heights.least), heights.most);
  const view = viewAround(corners, { width: sheetWidth, height, margin: 0 }, box);
  const base = ground(view, geography);
  const furniture = scaleAndNorth(view, words, locale);

  const open = visitable(services, today);
  const phoneMarks = marksIn(view, open, markSize, markSize / 2);
  const deskMarks = marksIn(view, open, markSize * deskMark, markSize / 2);
  const homes = homesByCommune(services);
  const inView = communes.filter(({ point }) => point && isInside(view.box, point));
  const spots = inView.map((commune): Spot => (commune.point ? view.at(commune.point) : [0, 0]));

  const caption = zoneCaption(input, insetWidth);
  const insetTall = insetHeight + (caption.length > 0 ? caption.length * 26 + 12 : 0);
  const corner = freeCorner(
    view.width,
    height,
    insetTall,
    [...spots, ...phoneMarks.map(({ at }) => at)],
    base.isLand,
    furniture.taken,
  );
  const drawnInset = corner && inset(corner.left, corner.top, caption);

  const fixed = [...furniture.taken, ...(corner ? [corner] : [])];
  const frame: Rect = { left: 6, top: 4, right: view.width - 6, bottom: height - 4 };
  const named = inView
    .map((commune, i) => ({ commune, at: spots[i] ?? ([0, 0] as const) }))
    .sort((a, b) => rank(a.commune, homes) - rank(b.commune, homes));
  const namesAt = (size: number, marks: readonly Mark[], scale: number) =>
    placeNames(
      named.map(({ commune, at }): Name => {
        const count = homes.get(commune.code);
        return {
          lines: [commune.bareName, ...(count ? [fill(words.hiddenShort, { count })] : [])],
          at,
          size,
          className: rank(commune, homes) === 0 ? 'x' : '',
          isBold: rank(commune, homes) === 0,
          reach: rank(commune, homes) === 0 ? 56 : 30,
          lastIsCount: count !== undefined,
        };
      }),
      frame,
      [...fixed, ...marks.map(({ at }) => rectAround(at, (markSize / 2) * scale + 1))],
    );
  const phoneNames = namesAt(phoneText, phoneMarks, 1);
  const deskNames = namesAt(deskText, deskMarks, deskMark);
  const sea = seaLabel(view, base, [
    ...fixed,
    ...[...phoneNames, ...deskNames].map(({ rect }) => rect),
    ...phoneMarks.map(({ at }) => rectAround(at, markSize)),
  ]);

  const hidden = hiddenInProvince(
    services,
    province.code,
    new Set(communes.map(({ code }) => code)),
  );
  const shownCount = phoneMarks.reduce((sum, { count }) => sum + count, 0);
  const key = marksKey({
    words,
    mapHeight: height,
    insetCaption: drawnInset ? undefined : caption,
    phoneMarks,
    deskMarks,
    hidden,
    callWords: words.hiddenInProvince,
    precision: words.approximateNames,
    attribution: geography.attribution,
  });

  const title = fill(words.provinceTitle, { place });
  const description = [
    fill(words.says.province, { place }),
    shownCount > 0 ? fill(words.says.markers, { count: shownCount }) : words.says.noMarkers,
    hidden.count > 0 ? fill(words.hiddenInProvince, { count: hidden.count }) : '',
    words.says.inset,
  ]
    .filter(Boolean)
    .join(' ');
  const body =
    `<svg width="${view.width}" height="${height}">${base.svg}${furniture.svg}${sea}` +
    `<g class="n">${phoneNames.map(drawName).join('')}${phoneMarks.map((mark) => drawMark(mark, 1)).join('')}</g>` +
    `<g class="w t">${deskNames.map(drawName).join('')}${deskMarks.map((mark) => drawMark(mark, deskMark)).join('')}</g>` +
    `${drawnInset?.svg ?? ''}<rect class="frame" x="1" y="1" width="${view.width - 2}" height="${height - 2}"/></svg>` +
    key.svg;
  return {
    svg: sheet({ locale, height: key.height, title, description, kinds: key.kinds, body }),
    width: sheetWidth,
    height: key.height,
    title,
    description,
  };
}

/** Share of land that the inset may cover in a corner of the map. */
const mostLand = 0.04;

/** A corner of the map where the inset hides nothing, or undefined. */
function freeCorner(
  width: number,
  height: number,
  tall: number,
  spots: readonly Spot[],
  isLand: (spot: Spot) => boolean,
  taken: readonly Rect[],
): Rect | undefined {
  let best: { rect: Rect; land: number } | undefined;
  for (const [left, top] of [
    [width - insetWidth, height - tall],
    [width - insetWidth, 0],
    [0, height - tall],
    [0, 0],
  ] as const) {
    const rect: Rect = { left, top, right: left + insetWidth, bottom: top + tall };
    if (taken.some((other) => overlaps(rect, other))) continue;
    if (spots.some((spot) => overlaps(rect, rectAround(spot, markSize)))) continue;
    const steps = Array.from({ length: 24 }, (_, i) => (i + 0.5) / 24);
    const land =
      steps
        .flatMap((i) => steps.map((j): Spot => [left + i * insetWidth, top + j * tall]))
        .filter(isLand).length / 576;
    if (land <= mostLand && (!best || land < best.land)) best = { rect, land };
  }
  return best?.rect;
}
