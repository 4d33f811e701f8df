import {
  AlignmentType,
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  Paragraph,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportRow, ReportTable, Value } from '../table.ts';
import { letters, textWidth } from './measures.ts';
import { blank } from './text.ts';
import { run } from './run.ts';

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
} as const;

/** Spaces of 12 points are 3 points wide: this many fill the column of bars. */
const longestBar = 24;
const barWidth = 1600;
const numberWidth = 980;

const format = (value: Value): string =>
  typeof value === 'number' ? value.toLocaleString('vi-VN') : (value ?? '');

/** Rows before the last that stay with it, so that no page begins with a sum alone. */
const kept = 3;

interface CellStyle {
  readonly width: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly fill?: string;
  /** Stays on the page of the row below. */
  readonly keep?: boolean;
}

function cell(
  value: Value | TextRun,
  { width, align, bold = false, fill, keep = false }: CellStyle,
): TableCell {
  const content = (): TextRun => {
    if (value instanceof TextRun) return value;
    if (value === null) return blank('', letters.table);
    return run({ text: format(value), bold, size: letters.table });
  };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 80, right: 80 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: align ?? AlignmentType.CENTER,
        keepNext: keep,
        children: [content()],
      }),
    ],
  });
}

/** A bar made of shaded spaces: no picture, so that it is text in every office program. */
function bar(value: Value, most: number): TextRun {
  const length =
    typeof value === 'number' && most > 0
      ? Math.max(value > 0 ? 1 : 0, Math.round((value / most) * longestBar))
      : 0;
  // An empty run would make its row as high as letters of the body.
  if (length === 0) return run({ text: '\u00A0', size: letters.table });
  return run({
    text: '\u00A0'.repeat(length),
    size: letters.table,
    shading: { type: ShadingType.CLEAR, fill: '0F766E', color: 'auto' },
  });
}

export interface GridOptions {
  /** Widths of all columns but the first, which takes what is left. */
  readonly widths?: readonly number[];
}

/** A ruled table whose heading returns on every page and whose rows are never cut in two. */
export function grid(table: ReportTable, { widths }: GridOptions = {}): Table {
  const { columns, rows, bars } = table;
  const [heading, ...others] = columns;
  const numbers = widths ?? others.map(() => (others.length === 1 ? 1600 : numberWidth));
  const all = [...numbers, ...(bars === undefined ? [] : [barWidth])];
  const first = textWidth - all.reduce((sum, width) => sum + width, 0);
  const at = (index: number): number => all[index] ?? numberWidth;
  const barsOf = ({ total, values }: ReportRow): number =>
    total === true || bars === undefined ? 0 : Number(values[bars] ?? 0);
  const most = Math.max(0, ...rows.map(barsOf));

  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [heading, ...others, ...(bars === undefined ? [] : ['Biểu đồ'])].map((words, index) =>
      cell(words, {
        width: index === 0 ? first : at(index - 1),
        bold: true,
        fill: 'E2EFED',
        keep: true,
      }),
    ),
  });
  const line = (row: ReportRow, index: number): TableRow => {
    const bold = row.total === true;
    const keep = index < rows.length - 1 && index >= rows.length - 1 - kept;
    return new TableRow({
      cantSplit: true,
      children: [
        cell(row.label, { width: first, align: AlignmentType.LEFT, bold, keep }),
        ...row.values.map((value, column) => cell(value, { width: at(column), bold, keep })),
        ...(bars === undefined
          ? []
          : [
              cell(bar(row.total === true ? 0 : (row.values[bars] ?? 0), most), {
                width: barWidth,
                align: AlignmentType.LEFT,
              }),
            ]),
      ],
    });
  };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [first, ...all],
    layout: TableLayoutType.FIXED,
    rows: [head, ...rows.map(line)],
  });
}
