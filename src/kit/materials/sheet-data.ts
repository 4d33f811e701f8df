/** What a template of materials is told: the words of the record, the numbers of the directory, the site's address. */
import { licences, materialKinds } from '../../domain/campaign-vocabulary.ts';
import type { Material } from '../../schemas/materials.ts';
import { withoutKind } from '../../text/without-kind.ts';
import { readColours } from '../draw/colours.ts';
import { qrSvg } from '../draw/qr-svg.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { plainText } from './plain-text.ts';

export interface PrintedLine {
  readonly number: string;
  readonly when: string;
}

/** What all sheets of a site have in common. */
export interface SheetFrame {
  readonly site: string;
  readonly url: string;
  /** The lines of the first screen, in their order. */
  readonly lines: readonly PrintedLine[];
}

export interface DrawnRecord {
  readonly id: string;
  readonly data: Material;
  /** A line under the title of a text: how long it takes, for whom it is. */
  readonly facts: string;
}

const words = { call: 'Cần giúp, hãy gọi', scan: 'Quét mã để tìm nơi hỗ trợ gần bạn.' };

/** The same record keeps its look from year to year. */
const variantOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 21, 7);

/** A number that breaks across two lines is dialled wrongly. */
function keepNumbers<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll(/(?<=\d) (?=\d)/g, '\u00A0') as T;
  if (Array.isArray(value)) return value.map((item: unknown) => keepNumbers(item)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, keepNumbers<unknown>(inner)]),
    ) as T;
  return value;
}

/** A post is told apart by how it begins; one that begins with a long paragraph goes by its name. */
const longestOpening = 90;

/** What stands large on a sheet. */
function headlineOf({ kind, title, sheet, body }: DrawnRecord['data']): string {
  if (sheet) return sheet.headline;
  const opening = kind === 'social-post' ? (body?.trim().split('\n')[0] ?? '') : '';
  const plain = plainText(markdownBlocks(opening));
  return plain !== '' && plain.length <= longestOpening
    ? plain
    : withoutKind(title, materialKinds[kind].vi);
}

export function sheetData({ id, data, facts }: DrawnRecord, frame: SheetFrame, scale: number) {
  const kind = materialKinds[data.kind].vi;
  const { lead = '', points = [] } = data.sheet ?? {};
  return {
    title: data.title,
    site: frame.site,
    scale,
    variant: variantOf(id),
    colours: readColours(),
    landscape: '',
    qr: qrSvg(frame.url),
    address: frame.url.replace(/^https:\/\//, '').replace(/\/$/, ''),
    lines: frame.lines,
    words,
    credit: `${data.source} · ${licences[data.licence].vi}`,
    // What is read aloud at a microphone, often by older eyes, is set large.
    size: data.kind === 'loudspeaker-script' ? 15 : 11,
    ...keepNumbers({
      label: kind,
      headline: headlineOf(data),
      lead,
      points,
      facts,
      blocks: data.body === undefined ? [] : markdownBlocks(data.body),
    }),
  };
}
