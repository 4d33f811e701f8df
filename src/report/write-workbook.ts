/** The report's figures as a workbook: a sheet for each table, so that an office can go on counting. */
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { formatDay } from '../i18n/format.ts';
import { columnLetter } from '../spreadsheet/files/fault.ts';
import type { ReportTable, Value } from './table.ts';
import { tablesOf, type YearlyReport } from './yearly-report.ts';

const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const edge = { style: 'thin', color: { rgb: '808080' } } as const;
const border = { top: edge, bottom: edge, left: edge, right: edge };
const wrap = { wrapText: true, vertical: 'top' } as const;

const styles = {
  title: { font: { bold: true, size: 14 } },
  heading: { font: { bold: true }, fill: fill('E2EFED'), border, alignment: wrap },
  cell: { border, alignment: wrap },
  total: { font: { bold: true }, border, alignment: wrap },
  blank: { fill: fill('FFFF00'), border },
  note: { font: { italic: true } },
} as const satisfies Record<string, CellStyle>;

/** Tables print on the width of one sheet. */
const pageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** Points, by the letters that fit into each column: not every program makes a row as high as its longest text. */
const heightOf = (values: readonly Value[], widths: readonly number[]): number =>
  16 *
  Math.max(
    ...values.map((value, column) =>
      Math.max(1, Math.ceil(String(value ?? '').length / ((widths[column] ?? 16) - 2))),
    ),
  );

/** Rows above a table's own: its title and a line of air. */
const above = 2;

function sheet({ sheet: name, title, columns, rows, bars, note }: ReportTable): WriteSheet {
  const widths = columns.map((_, column) => (column === 0 ? 52 : 16));
  const cells = new Map<string, { style: CellStyle }>([['0,0', { style: styles.title }]]);
  const paint = (row: number, column: number, style: CellStyle) =>
    cells.set(`${row},${column}`, { style });
  for (const column of columns.keys()) paint(above, column, styles.heading);
  for (const [index, row] of rows.entries())
    for (const [column, value] of [row.label, ...row.values].entries()) {
      const filled = row.total === true ? styles.total : styles.cell;
      paint(above + 1 + index, column, value === null ? styles.blank : filled);
    }
  const noteRow = above + rows.length + 2;
  if (note !== undefined) paint(noteRow, 0, styles.note);
  const letter = columnLetter((bars ?? 0) + 1);
  const last = above + 1 + rows.filter(({ total }) => total !== true).length;
  return {
    name,
    rows: [
      [title],
      [],
      [...columns],
      ...rows.map(({ label, values }) => [label, ...values]),
      ...(note === undefined ? [] : [[], [note]]),
    ],
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      [columns, ...rows.map(({ label, values }) => [label, ...values])].map(
        (values, index) => [above + index, { height: heightOf(values, widths) }] as const,
      ),
    ),
    cells,
    freezePane: { rows: above + 1 },
    pageSetup,
    ...(bars === undefined || rows.length === 0
      ? {}
      : {
          conditionalRules: [
            {
              type: 'dataBar' as const,
              priority: 1,
              range: `${letter}${above + 2}:${letter}${last}`,
              dataBar: {
                cfvo: [{ type: 'num' as const, value: '0' }, { type: 'max' as const }],
                color: 'FF5FA8A0',
              },
            },
          ],
        }),
  };
}

function about({ period, office, today, siteName, plan, notes }: YearlyReport): WriteSheet {
  const date = (day: string): string => formatDay('vi', day);
  return {
    name: 'Ghi chú',
    rows: [
      [`Số liệu báo cáo năm ${period.year}`],
      [],
      ['Đơn vị báo cáo', office],
      ['Trang', siteName],
      ['Kỳ báo cáo', `Từ ngày ${date(period.from)} đến hết ngày ${date(period.to)}`],
      ['Số liệu tính đến ngày', date(today < period.to ? today : period.to)],
      ['Kế hoạch để so', plan?.name ?? null],
      [],
      ...notes.map((note, index) => [index === 0 ? 'Ghi chú' : '', note]),
      ['Ô tô vàng', 'Điều trang không thể biết, cần người điền.'],
    ],
    columns: [{ width: 30 }, { width: 140 }],
    pageSetup,
    cells: new Map([['0,0', { style: styles.title }]]),
  };
}

/** The same report gives the same bytes. */
export async function writeWorkbook(report: YearlyReport): Promise<Uint8Array> {
  const day = new Date(`${report.today}T00:00:00Z`);
  return writeXlsx({
    sheets: [about(report), ...tablesOf(report).map(sheet)],
    properties: {
      title: `Số liệu báo cáo năm ${report.period.year}`,
      creator: report.office,
      created: day,
      modified: day,
    },
    defaultFont: { name: 'Times New Roman', size: 12 },
  });
}
