/** The close-up of a commune on land, with its neighbours. */
import type { Point } from '../../domain/distance.ts';
import { neighbours } from '../../domain/places/neighbours.ts';
import type { Commune } from '../../domain/places/types.ts';
import { fill } from '../../i18n/fill.ts';
import { mapWords } from '../../i18n/map-words.ts';
import { placeInSentence } from '../../i18n/place-words.ts';
import { isInside } from '../geography.ts';
import { distanceRings } from './distance-rings.ts';
import { ground, scaleAndNorth, seaLabel } from './ground.ts';
import { hiddenFor, homesByCommune } from './hidden.ts';
import { insetWidth } from './inset.ts';
import { placeNames, rectAround, type Name, type PlacedName, type Rect } from './labels.ts';
import type { CommuneMapInput, DrawnMap } from './map-input.ts';
import { marksKey } from './marks-key.ts';
import { marksIn, visitable, type Mark } from './marks.ts';
import { zoneCaption } from './province-map.ts';
import type { Spot } from './shapes.ts';
import {
  deskMark,
  deskText,
  drawDot,
  drawMark,
  drawName,
  markSize,
  phoneText,
  sheet,
  sheetWidth,
} from './sheet.ts';
import { viewAround } from './view.ts';

const closeUp = { width: sheetWidth, height: 560, margin: 84 };
const beside = 6;
/** A further commune nearer to the edge than this is not named. */
const deskEdge = 16;
/** A view of a town is no closer than this around its point, in km. */
const leastRadius = 2.5;

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

/** The commune in the middle, with rings of distance, its neighbours, and who may be visited. */
export function nearMap(input: CommuneMapInput, point: Point): DrawnMap {
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
  const key = marksKey({
    words,
    mapHeight: closeUp.height,
    insetCaption: showsSea ? zoneCaption(input, insetWidth) : undefined,
    phoneMarks,
    deskMarks,
    hidden,
    callWords: words.hidden,
    precision: words.approximate,
    attribution: geography.attribution,
  });
  /** A dot for each name, below names and marks. */
  const dotsOf = (placed: readonly PlacedName[]) =>
    placed.map(({ name: { at, isNeeded } }) => drawDot(at, isNeeded === true)).join('');

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
    key.svg;
  return {
    svg: sheet({ locale, height: key.height, title, description, kinds: key.kinds, body }),
    width: sheetWidth,
    height: key.height,
    title,
    description,
  };
}
