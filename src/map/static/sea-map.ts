/** The sea off Vietnam with both archipelagos: the map of a special zone that no map of the province can show. */
import type { Point } from '../../domain/distance.ts';
import { neighbours } from '../../domain/places/neighbours.ts';
import { fill } from '../../i18n/fill.ts';
import { mapWords, provinceInSentence } from '../../i18n/map-words.ts';
import { placeInSentence } from '../../i18n/place-words.ts';
import { insetGeography, isInside } from '../geography.ts';
import { ground, scaleAndNorth } from './ground.ts';
import { hiddenFor } from './hidden.ts';
import { archipelagoLabel, islets, seaName } from './inset.ts';
import { legend } from './legend.ts';
import type { CommuneMapInput, DrawnMap } from './map-input.ts';
import { demoNotes } from './marks.ts';
import { drawDot, keyGap, keyPad, sheet, sheetWidth } from './sheet.ts';
import { escapeXml } from './text.ts';
import { viewAround } from './view.ts';

const sea = { width: sheetWidth, height: 660, margin: 0 };
/** Vietnam's coast from Đà Nẵng to the south, and the sea with both archipelagos. */
const seaCorners: readonly Point[] = [
  { lat: 18.1, lng: 104.9 },
  { lat: 6.4, lng: 117.6 },
];

/** A special zone far out at sea, on the map of the sea. */
export function seaMap(input: CommuneMapInput, point: Point): DrawnMap {
  const { locale, commune, communes, services } = input;
  const words = mapWords(locale);
  const geography = insetGeography();
  const view = viewAround(seaCorners, sea, geography.box);
  const base = ground(view, {
    land: geography.land,
    rivers: { type: 'MultiLineString', coordinates: [] },
  });
  const furniture = scaleAndNorth(view, words, locale);
  const place = placeInSentence(locale, commune.name);
  const province = provinceInSentence(locale, commune.provinceName);
  const [nearest] = neighbours(communes, commune, 1);
  const [px, py] = view.at(point);
  const [hx, hy] = view.at({ lat: 15.2, lng: 112 });
  const [tx, ty] = view.at({ lat: 13.3, lng: 114.2 });
  const [sx, sy] = view.at({ lat: 11.6, lng: 111.3 });
  const mainland = communes.flatMap((each) =>
    each.point && isInside(input.geography.box, each.point) ? [each.point] : [],
  );
  const mean = (axis: keyof Point) =>
    mainland.reduce((sum, each) => sum + each[axis], 0) / Math.max(mainland.length, 1);
  const [mx, my] = view.at({ lat: mean('lat'), lng: mean('lng') });

  const hidden = hiddenFor(services, commune);
  const below = sea.height + keyGap;
  const key = legend({
    left: keyPad,
    top: below,
    width: sheetWidth - 2 * keyPad,
    call: hidden.count > 0 ? fill(words.hidden, { count: hidden.count }) : undefined,
    marks: [],
    notes: [
      `${fill(words.belongs, { commune: commune.name, province })}.`,
      ...(nearest
        ? [fill(words.says.far, { place: commune.name, distance: tens(nearest.meters) })]
        : []),
      ...demoNotes(words, [], hidden),
      words.approximate,
      fill(words.source, { source: geography.attribution }),
    ],
  });
  const height = Math.ceil(below + key.height + 8);
  const title = fill(words.provinceTitle, { place });
  const description = [
    nearest ? fill(words.says.far, { place: commune.name, distance: tens(nearest.meters) }) : '',
    `${fill(words.belongs, { commune: commune.name, province })}.`,
    words.says.inset,
    hidden.count > 0 ? fill(words.hidden, { count: hidden.count }) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const chosenName = `<text class="h o e b" x="${Math.round(px - 15)}" y="${Math.round(py + 8)}">${escapeXml(commune.name)}</text>`;
  const body =
    `<svg width="${view.width}" height="${view.height}">${base.svg}${furniture.svg}` +
    islets(geography.hoangSa, view, 2.6) +
    islets(geography.truongSa, view, 2.6) +
    archipelagoLabel('hoangSa', [hx, hy], 24) +
    archipelagoLabel('truongSa', [tx, ty], 24) +
    `${drawDot([px, py], true)}${chosenName}` +
    (mainland.length > 0
      ? drawDot([mx, my], false) +
        `<text class="e h x" x="${Math.round(mx - 12)}" y="${Math.round(my + 8)}">${escapeXml(province)}</text>`
      : '') +
    `<text class="c h o t i" x="${Math.round(sx)}" y="${Math.round(sy)}">${escapeXml(seaName)}</text>` +
    `<rect class="frame" x="1" y="1" width="${view.width - 2}" height="${view.height - 2}"/></svg>${key.svg}`;
  return {
    svg: sheet({ locale, height, title, description, kinds: [], body }),
    width: sheetWidth,
    height,
    title,
    description,
  };
}

const tens = (meters: number): number => Math.round(meters / 10_000) * 10;
