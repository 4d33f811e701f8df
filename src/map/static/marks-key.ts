/** What stands below a map with marks: the inset of the sea, where the map has room for it there, and the legend. */
import { fill } from '../../i18n/fill.ts';
import type { mapWords } from '../../i18n/map-words.ts';
import type { Hidden } from './hidden.ts';
import { inset, insetWidth } from './inset.ts';
import { legend } from './legend.ts';
import { demoNotes, type Mark } from './marks.ts';
import { keyGap, keyPad, sheetWidth } from './sheet.ts';

const besideInset = insetWidth + 20;

interface MarksKeyOptions {
  readonly words: ReturnType<typeof mapWords>;
  /** Where the map itself ends. */
  readonly mapHeight: number;
  /** The words below the inset; none where it stands elsewhere or not at all. */
  readonly insetCaption: readonly string[] | undefined;
  readonly phoneMarks: readonly Mark[];
  readonly deskMarks: readonly Mark[];
  readonly hidden: Hidden;
  /** How to reach those; `{count}` is how many. */
  readonly callWords: string;
  /** How exact the map is. */
  readonly precision: string;
  readonly attribution: string;
}

/** `height` is that of the whole sheet. */
export function marksKey(options: MarksKeyOptions) {
  const { words, mapHeight, insetCaption, phoneMarks, deskMarks, hidden } = options;
  const top = mapHeight + keyGap;
  const sea = insetCaption && inset(0, top, insetCaption);
  const left = sea ? besideInset : keyPad;
  const kinds = [...new Set(phoneMarks.flatMap((mark) => mark.kinds))];
  const marks = [...phoneMarks, ...deskMarks];
  const key = legend({
    left,
    top,
    width: sheetWidth - left - keyPad,
    call: hidden.count > 0 ? fill(options.callWords, { count: hidden.count }) : undefined,
    marks: kinds.map((kind) => ({ kind, label: words.kinds[kind] })),
    several: marks.some(({ count }) => count > 1) ? words.several : undefined,
    notes: [
      ...demoNotes(words, marks, hidden),
      options.precision,
      fill(words.source, { source: options.attribution }),
    ],
  });
  return {
    svg: `${sea?.svg ?? ''}${key.svg}`,
    height: Math.ceil(top + Math.max(key.height, sea?.height ?? 0) + 8),
    kinds,
  };
}
