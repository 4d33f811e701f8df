/** The close-up of a commune with its neighbours; of a special zone far out at sea, the whole sea. */
import type { Point } from '../../domain/distance.ts';
import { neighbours } from '../../domain/places/neighbours.ts';
import type { Commune } from '../../domain/places/types.ts';
import { fill } from '../../i18n/fill.ts';
import { mapWords, provinceInSentence } from '../../i18n/map-words.ts';
import { placeInSentence } from '../../i18n/place-words.ts';
import { insetGeography, isInside } from '../geography.ts';
import { ground, scaleAndNorth, seaLabel, type Furniture } from './ground.ts';
import { hiddenFor, homesByCommune } from './hidden.ts';
import { archipelagoLabel, inset, insetWidth, islets, seaName } from './inset.ts';
import {
  overlaps,
  placeNames,
  rectAround,
  type Name,
  type PlacedName,
  type Rect,
} from './labels.ts';
import { legend } from './legend.ts';
import type { DrawnMap, MapInput } from './map-input.ts';
import { demoNotes, marksIn, visitable, type Mark } from './marks.ts';
import { zoneCaption } from './province-map.ts';
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
import { escapeXml, textWidth } from './text.ts';
import { viewAround, type View } from './view.ts';

export interface CommuneMapInput extends MapInput {
  readonly commune: Commune;
}

const closeUp = { width: sheetWidth, height: 560, margin: 84 };
const beside = 6;
const gap = 16;
const sideBy = insetWidth + 20;
const pad = 6;
/** A further commune nearer to the edge than this is not named. */
const deskEdge = 16;
/** A view of a town is no closer than this around its point, in km. */
const leastRadius = 2.5;

/** Undefined for a commune without a point: nobody knows where it is. */
export function communeMap(input: CommuneMapInput): DrawnMap | undefined {
  const { point } = input.commune;
  if (!point) return undefined;
  return isInside(input.geography.box, point) ? near(input, point) : far(input, point);
}

const around = ({ lat, lng }: Point, km: number): Point[] => {
  const [dLat, dLng] = [km / 111.2, km / (111.2 * Math.cos((lat * Math.PI) / 180))];
  return [
    { lat: lat + dLat, lng: lng + dLng },
    { lat: lat - dLat, lng: lng - dLng },
  ];
};

interface Names {
  readonly words: ReturnType<typeof mapWords>;
  readonly homes: ReadonlyMap<string, number>;
  readonly frame: Rect;
  readonly chosen: Commune;
}

function namesOf(
  communes: readonly { readonly commune: Commune; readonly at: Spot }[],
  size: number,
  taken: readonly Rect[],
  { words, homes, frame, chosen }: Names,
) {
  const names = communes.map(({ commune, at }): Name => {
    const isChosen = commune.code === chosen.code;
    const count = homes.get(commune.code);
    return {
      lines: [
        isChosen ? commune.name : commune.bareName,
        ...(count ? [fill(words.hiddenShort, { count })] : []),
      ],
      at,
      // The chosen one is set larger; see `.y`.
      size: isChosen ? (size === phoneText ? 28 : 20) : size,
      className: isChosen ? 'b y' : 'x',
      isBold: true,
      dot: isChosen ? 13 : 9,
      reach: 36,
      isNeeded: isChosen,
      lastIsCount: count !== undefined,
    };
  });
  return placeNames(names, frame, taken);
}

function near(input: CommuneMapInput, point: Point): DrawnMap {
  const { locale, commune, communes, services, today, geography } = input;
  const words = mapWords(locale);
  const close = neighbours(communes, commune, beside)
    .map((each) => each.commune)
    .filter((each) => each.point && isInside(geography.box, each.point));
  const points = [point, ...close.flatMap((each) => each.point ?? [])];
  const view = viewAround([...points, ...around(point, leastRadius)], closeUp, geography.box);
  const base = ground(view, geography);
  const furniture = scaleAndNorth(view, words, locale);
  const rings = distanceRings(view, point, words.distance);

  const open = visitable(services, today);
  const phoneMarks = marksIn(view, open, markSize, markSize / 2);
  const deskMarks = marksIn(view, open, markSize * deskMark, markSize / 2);
  const chosenFirst = [commune, ...close];
  const [right, bottom] = [view.width - deskEdge, view.height - deskEdge];
  const others = communes.filter((each) => {
    if (!each.point || chosenFirst.some(({ code }) => code === each.code)) return false;
    const [x, y] = view.at(each.point);
    return x > deskEdge && x < right && y > deskEdge && y < bottom;
  });
  const dotted = (list: readonly Commune[]) =>
    list.flatMap((each) => (each.point ? [{ commune: each, at: view.at(each.point) }] : []));
  const main = dotted(chosenFirst);

  const homes = new Map(homesByCommune(services));
  const hidden = hiddenFor(services, commune);
  // On its own map a commune's label counts whoever may be called there, homes and others alike.
  if (hidden.count > 0) homes.set(commune.code, hidden.count);
  const naming: Names = {
    words,
    homes,
    frame: { left: 6, top: 4, right: view.width - 6, bottom: view.height - 4 },
    chosen: commune,
  };
  const dots = (places: typeof main) => places.map(({ at }) => rectAround(at, 7));
  const takenBy = (marks: readonly Mark[], scale: number) => [
    ...furniture.taken,
    ...marks.map(({ at }) => rectAround(at, (markSize / 2) * scale + 1)),
  ];
  // Further communes in view are named where there is room on a desk; a phone has none to spare.
  const phoneNames = namesOf(main, phoneText, [...takenBy(phoneMarks, 1), ...dots(main)], naming);
  const deskNames = namesOf(
    [...main, ...dotted(others)],
    deskText,
    [...takenBy(deskMarks, deskMark), ...dots(main), ...dots(dotted(others))],
    naming,
  );
  const names = [...phoneNames, ...deskNames].map(({ rect }) => rect);
  const ringNames = rings.labels(view, [...takenBy(phoneMarks, 1), ...names]);
  const sea = seaLabel(view, base, [...takenBy(phoneMarks, 1), ...names, ...ringNames.taken]);

  const showsSea = base.sea > 0.002;
  const below = closeUp.height + gap;
  const drawnInset = showsSea ? inset(0, below, zoneCaption(input, insetWidth)) : undefined;
  const kinds = [...new Set(phoneMarks.flatMap((mark) => mark.kinds))];
  const key = legend({
    left: drawnInset ? sideBy : pad,
    top: below,
    width: sheetWidth - (drawnInset ? sideBy : pad) - pad,
    call: hidden.count > 0 ? fill(words.hidden, { count: hidden.count }) : undefined,
    marks: kinds.map((kind) => ({ kind, label: words.kinds[kind] })),
    several: [...phoneMarks, ...deskMarks].some(({ count }) => count > 1)
      ? words.several
      : undefined,
    notes: [
      ...demoNotes(words, [...phoneMarks, ...deskMarks], hidden),
      words.approximate,
      fill(words.source, { source: geography.attribution }),
    ],
  });
  const height = Math.ceil(below + Math.max(key.height, drawnInset?.height ?? 0) + 8);
  /** A dot for each name, below names and marks. */
  const dotsOf = (placed: readonly PlacedName[]) =>
    placed.map(({ name: { at, isNeeded } }) => dot(at, isNeeded === true)).join('');

  const place = placeInSentence(locale, commune.name);
  const count = phoneMarks.reduce((sum, mark) => sum + mark.count, 0);
  const title = fill(words.communeTitle, { place });
  const description = [
    close.length > 0
      ? fill(words.says.commune, { place, others: close.map(({ name }) => name).join(', ') })
      : '',
    count > 0 ? fill(words.says.markers, { count }) : words.says.noMarkers,
    hidden.count > 0 ? fill(words.hidden, { count: hidden.count }) : '',
    words.approximate,
    showsSea ? words.says.inset : '',
  ]
    .filter(Boolean)
    .join(' ');
  const body =
    `<svg width="${view.width}" height="${view.height}">${base.svg}${rings.svg}${furniture.svg}${sea}${ringNames.svg}` +
    `<g class="n">${dotsOf(phoneNames)}${phoneNames.map(drawName).join('')}${phoneMarks.map((mark) => drawMark(mark, 1)).join('')}</g>` +
    `<g class="w t">${dotsOf(deskNames)}${deskNames.map(drawName).join('')}${deskMarks.map((mark) => drawMark(mark, deskMark)).join('')}</g>` +
    `<rect class="frame" x="1" y="1" width="${view.width - 2}" height="${view.height - 2}"/></svg>` +
    `${drawnInset?.svg ?? ''}${key.svg}`;
  return {
    svg: sheet({ locale, height, title, description, kinds, body }),
    width: sheetWidth,
    height,
    title,
    description,
  };
}

const dot = ([x, y]: Spot, isChosen: boolean): string =>
  `<circle class="dot${isChosen ? ' me' : ''}" cx="${Math.round(x)}" cy="${Math.round(y)}" r="${isChosen ? 8 : 5}"/>`;

/** Circles of round distances around the commune's point. */
function distanceRings(view: View, point: Point, words: string) {
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

const sea = { width: sheetWidth, height: 660, margin: 0 };
/** Vietnam's coast from Đà Nẵng to the south, and the sea with both archipelagos. */
const seaCorners: readonly Point[] = [
  { lat: 18.1, lng: 104.9 },
  { lat: 6.4, lng: 117.6 },
];

/** A special zone far out at sea, on the map of the sea. */
function far(input: CommuneMapInput, point: Point): DrawnMap {
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
  const below = sea.height + gap;
  const key = legend({
    left: pad,
    top: below,
    width: sheetWidth - 2 * pad,
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
    `${dot([px, py], true)}${chosenName}` +
    (mainland.length > 0
      ? dot([mx, my], false) +
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
