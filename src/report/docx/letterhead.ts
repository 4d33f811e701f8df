import {
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
  type Paragraph,
} from 'docx';
import { noBorders } from './grid.ts';
import { textWidth } from './measures.ts';
import { blank, centred, line } from './text.ts';
import { run } from './run.ts';

const left = 3600;
const right = textWidth - left;

/** Two columns without lines, as the head and the foot of an administrative document have them. */
export const twoColumns = (
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: index === 0 ? left : right, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  });

const bold = (text: string, size: number): TextRun => run({ text, bold: true, size });

/** Name of the office and the nation's title, number and day. What only a clerk knows is blank. */
export const letterhead = (office: string, year: number): Table =>
  twoColumns([
    [
      [
        centred([blank('CƠ QUAN CHỦ QUẢN', 24)]),
        centred([bold(office.toLocaleUpperCase('vi'), 24)]),
        line(1200),
      ],
      [
        centred([bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 24)]),
        centred([bold('Độc lập - Tự do - Hạnh phúc', 26)]),
        line(1560),
      ],
    ],
    [
      [
        centred(
          [
            run({ text: 'Số: ', size: 26 }),
            blank('', 26),
            run({ text: '/BC-', size: 26 }),
            blank('', 26),
          ],
          { spacing: { before: 120 } },
        ),
      ],
      [
        centred(
          [
            blank('', 26),
            run({ text: ', ngày ', italics: true, size: 26 }),
            blank('', 26),
            run({ text: ' tháng ', italics: true, size: 26 }),
            blank('', 26),
            run({ text: ` năm ${year}`, italics: true, size: 26 }),
          ],
          { spacing: { before: 120 } },
        ),
      ],
    ],
  ]);
