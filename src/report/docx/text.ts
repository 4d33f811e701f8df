import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type TextRun,
  type IParagraphOptions,
} from 'docx';
import { letters } from './measures.ts';
import { run } from './run.ts';

/** What the site cannot know: dots on yellow, found at a glance and by a search for "……". */
const dots = '……';

export const blank = (words = '', size: number = letters.body): TextRun =>
  run({ text: words === '' ? dots : `${dots} (${words})`, highlight: 'yellow', size });

type Piece = string | TextRun;

const runs = (pieces: readonly Piece[], size: number): TextRun[] =>
  pieces.map((piece) => (typeof piece === 'string' ? run({ text: piece, size }) : piece));

/** A paragraph of the body: justified, its first line indented by 1.27 cm. */
export const body = (...pieces: readonly Piece[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { before: 60, after: 60, line: 288 },
    children: runs(pieces, letters.body),
  });

export const centred = (children: readonly TextRun[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [...children], ...options });

export const part = (words: string): Paragraph =>
  new Paragraph({ text: words, heading: HeadingLevel.HEADING_1 });

export const section = (words: string): Paragraph =>
  new Paragraph({ text: words, heading: HeadingLevel.HEADING_2 });

/** A thin line below a title; `side` is the empty space on each side of it. */
export const line = (side: number): Paragraph =>
  new Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 20, after: 0, line: 120, lineRule: 'exact' },
    children: [],
  });
