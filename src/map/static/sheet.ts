/** The sheet that a map is drawn on: colours, document, and the pieces that all maps share. */
import type { PublishedLocale } from '../../i18n/locales.ts';
import type { ServiceKind } from '../../domain/vocabulary.ts';
import { drawingOf } from './icons.ts';
import { leading, type PlacedName, type Rect } from './labels.ts';
import type { Mark } from './marks.ts';
import type { Spot } from './shapes.ts';
import { escapeXml } from './text.ts';

/**
 * All sheets are 656 units wide: twice a phone's column. So 22 units are 11 px there, the least that is set; where the
 * picture is shown wider, smaller text and more names take over.
 */
export const sheetWidth = 656;
/** Between the drawing and the key below it, and from the key to the sheet's edges. */
export const keyGap = 16;
export const keyPad = 6;
export const phoneText = 22;
export const deskText = 15;
/** Of the two renditions of names and marks, which a picture of this many px shows. */
const deskFrom = 560;

const light =
  '--ground:#fff;--sea:#dfeef1;--land:#fcfbf6;--coast:#6f9799;--river:#8dbccb;--ink:#10211e;--soft:#3a4d49;' +
  '--act:#0a5953;--on:#fff;--quiet:#dcefea;--mist:#3f6670;--line:#a9bdb8;--near:#ffeee3';
const dark =
  '--ground:#0e1816;--sea:#122a33;--land:#22302c;--coast:#5f8583;--river:#3f7f93;--ink:#ecf3f1;--soft:#c6d3cf;' +
  '--act:#7ad9ca;--on:#04211d;--quiet:#16372f;--mist:#9cc3cd;--line:#4a5f5a;--near:#3a1f0f';
const paper =
  '--ground:#fff;--sea:#fff;--land:#f2f2ee;--coast:#555;--river:#999;--ink:#000;--soft:#222;' +
  '--act:#073f3b;--on:#fff;--quiet:#fff;--mist:#444;--line:#777;--near:#fff';

const style = [
  `:root{${light}}`,
  `@media(prefers-color-scheme:dark){:root{${dark}}}`,
  `@media print{:root{${paper}}}`,
  `text{font:${phoneText}px system-ui,sans-serif;fill:var(--soft)}`,
  '.c{text-anchor:middle}.e{text-anchor:end}',
  '.h{paint-order:stroke;stroke:var(--land);stroke-width:5px;stroke-linejoin:round}',
  '.o{stroke:var(--sea)}.i{font-style:italic;fill:var(--mist)}',
  '.b{font-weight:700;fill:var(--act)}.x{font-weight:700;fill:var(--ink)}',
  '.s{fill:var(--ink)}.y{font-size:28px}.q{fill:var(--act)}',
  '.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--coast);stroke-width:1.4;stroke-linejoin:round}',
  '.lake{fill:var(--sea)}.river{fill:none;stroke:var(--river);stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}',
  '.frame{fill:none;stroke:var(--line);stroke-width:2}',
  '.ring{fill:none;stroke:var(--mist);stroke-width:1.6;stroke-dasharray:2 7;stroke-linecap:round}',
  '.dot{fill:var(--ground);stroke:var(--soft);stroke-width:2.4}.me{fill:var(--act);stroke:var(--ground)}',
  '.isle{fill:var(--act)}',
  '.m{fill:none;stroke:var(--act);stroke-width:1.9;stroke-linejoin:round;stroke-linecap:round}',
  '.m>circle,.k>circle{fill:var(--ground);stroke:var(--act);stroke-width:2.2}.d{stroke-dasharray:5 3.4}.m>g{stroke-dasharray:none}',
  '.k>.f{fill:var(--act);stroke:none}',
  '.k>text{font-size:20px;font-weight:700;fill:var(--on);text-anchor:middle}',
  '.panel{fill:var(--quiet);stroke:var(--line);stroke-width:1.5}',
  '.w{display:none}',
  `@media(min-width:${deskFrom}px){.n{display:none}.w{display:inline}text{font-size:17px}.t text,.t{font-size:${deskText}px}` +
    `.w .y{font-size:20px}.k>text{font-size:20px}.h{stroke-width:3.5px}}`,
].join('');

export interface Sheet {
  readonly locale: PublishedLocale;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Kinds whose drawings the body uses. */
  readonly kinds: readonly ServiceKind[];
  readonly body: string;
}

export function sheet({ locale, height, title, description, kinds, body }: Sheet): string {
  const drawings = [...new Set(kinds)]
    .sort()
    .map(
      (kind) => `<g id="${kind}"><g class="m"><circle r="16"/>${iconAt(drawingOf(kind))}</g></g>`,
    )
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${height}" width="${sheetWidth}" ` +
    `height="${height}" lang="${locale}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml(description)}</desc>` +
    `<style>${style}</style><defs>${drawings}</defs>` +
    `<rect width="${sheetWidth}" height="${height}" fill="var(--ground)"/>${body}</svg>\n`
  );
}

const iconAt = (drawing: string): string =>
  `<g transform="translate(-10.5-10.5)scale(.875)">${drawing}</g>`;

export const phoneIcon = ([x, y]: Spot): string =>
  `<g class="m" transform="translate(${x} ${y})scale(1.5)">${iconAt(drawingOf('phone'))}</g>`;

/** How wide a mark is, in units. */
export const markSize = 34;
/** Marks of the rendition for desks, as a part of those for phones. */
export const deskMark = 0.7;

export function drawMark({ at: [x, y], count, kinds, demo }: Mark, scale: number): string {
  const size = scale === 1 ? '' : `scale(${scale})`;
  const move = `transform="translate(${x} ${y})${size}"`;
  const [kind] = kinds;
  if (count === 1 && kind) return `<use href="#${kind}" ${move}${demo ? ' class="d"' : ''}/>`;
  return `<g class="k${demo ? ' d' : ''}" ${move}><circle r="16"/><circle class="f" r="12.6"/><text y="7.2">${count}</text></g>`;
}

export function drawName({ name, middle: [x, y] }: PlacedName): string {
  const { lines, size, className } = name;
  const first = y - ((lines.length - 1) / 2) * size * leading + size * 0.36;
  return lines
    .map((line, i) => {
      const isCount = i > 0 && i === lines.length - 1 && name.lastIsCount === true;
      const classes = isCount ? 'c h q' : `c h ${className}`.trim();
      const at = `x="${Math.round(x)}" y="${Math.round(first + i * size * leading)}"`;
      return `<text class="${classes}" ${at}>${escapeXml(line)}</text>`;
    })
    .join('');
}

/** Where a commune lies, the chosen one larger. */
export const drawDot = ([x, y]: Spot, isChosen: boolean): string =>
  `<circle class="dot${isChosen ? ' me' : ''}" cx="${Math.round(x)}" cy="${Math.round(y)}" r="${isChosen ? 8 : 5}"/>`;

/** A bar of a round number of km, no longer than `room` units. */
export function scaleBar([x, y]: Spot, unitsPerKm: number, room: number, words: string) {
  const steps = [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5];
  const km = steps.find((step) => step * unitsPerKm <= room) ?? 0.5;
  const length = Math.round(km * unitsPerKm);
  const rect: Rect = {
    left: x - 8,
    top: y - 36,
    right: x + Math.max(length, 90) + 8,
    bottom: y + 10,
  };
  const svg =
    `<path class="frame" style="stroke:var(--soft)" d="M${x} ${y - 9}v9h${length}v-9"/>` +
    `<text class="h t" x="${x}" y="${y - 14}">${words.replace('{count}', String(km))}</text>`;
  return { svg, rect };
}
