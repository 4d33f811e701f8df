/** The workbook that an office fills in or reviews: a table with drop-downs, a guide, and the lists behind them. */
import { writeCsv } from 'hucre/csv';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { Value } from '../cells/cell.ts';
import { no, yes } from '../cells/codec.ts';
import { exceptionsExample, weeklyExample } from '../cells/hours-text.ts';
import { idColumn, isPrivate, visibilityColumn, type Column } from '../columns.ts';
import { headingsOf } from '../rows.ts';
import { visibilities } from '../../schemas/services.ts';
import { columnLetter } from './fault.ts';
import { guideSheet, listsSheet, tableSheet } from './sheet-names.ts';

export interface WorkbookInput {
  readonly shown: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  readonly communeList: readonly string[];
}

/** Rows below the last that still have drop-downs and a text format. */
const spareRows = 1000;

interface DropDown {
  readonly title: string;
  readonly values: readonly string[];
  /** A cell may hold several of them, or something else: the list only helps. */
  readonly loose: boolean;
}

function dropDownOf(column: Column, communeList: readonly string[]): DropDown | undefined {
  const { kind, title, words } = column;
  const loose = kind === 'choices' || kind === 'communes' || kind === 'commune';
  if (kind === 'commune' || kind === 'communes') return { title, values: communeList, loose };
  if (kind === 'yes-no') return { title, values: [yes, no], loose };
  if (kind === 'only-yes') return { title, values: [yes], loose };
  return words.options === undefined
    ? undefined
    : { title, values: Object.values(words.options), loose };
}

const exampleOf = ({ kind, words }: Column, communeList: readonly string[]): string => {
  if (kind === 'weekly') return weeklyExample;
  if (kind === 'exceptions') return exceptionsExample;
  if (kind === 'commune') return communeList[0] ?? '';
  if (kind === 'communes') return communeList.slice(0, 2).join('; ');
  if (kind === 'yes-no' || kind === 'only-yes') return yes;
  const options = Object.values(words.options ?? {});
  return options.length > 0
    ? options.slice(0, kind === 'choices' ? 2 : 1).join('; ')
    : (words.example ?? '');
};

/** Excel reads "_x0041_" in a text as the letter A (ECMA-376, ST_Xstring); the library does not escape it. */
const escaped = (value: Value): Value =>
  typeof value === 'string' ? value.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : value;

const heading = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D7ECEA' } },
} as const;

const headingCells = (count: number) =>
  new Map(
    Array.from(
      { length: count },
      (_, column) =>
        [
          `0,${column}`,
          { style: { ...heading, alignment: { wrapText: true, vertical: 'top' as const } } },
        ] as const,
    ),
  );

const names = (on: ReadonlySet<(typeof visibilities)[number]>): string =>
  on.size === visibilities.length
    ? 'mọi mức'
    : visibilities
        .filter((each) => on.has(each))
        .map((each) => visibilityColumn.options[each])
        .join('; ');

function guide({ shown, communeList }: WorkbookInput): WriteSheet {
  const rows = [
    ['Cột', 'Ghi gì', 'Ví dụ', 'Bắt buộc với', 'Chỉ dùng với'],
    [idColumn.title, idColumn.hint, 'tram-y-te-phan-rang', '', 'mọi mức'],
    [
      visibilityColumn.title,
      visibilityColumn.hint,
      visibilityColumn.options.public,
      'mọi mức',
      'mọi mức',
    ],
    ...shown.map((column) => [
      column.title,
      `${column.words.hint ?? ''}${isPrivate(column) ? ' (Không đưa lên trang, không có trong tệp xuất ra.)' : ''}`,
      exampleOf(column, communeList),
      column.requiredOn.size === 0 ? '' : names(column.requiredOn),
      names(column.on),
    ]),
    [],
    [
      'Nhiều giá trị trong một ô thì cách nhau bằng dấu chấm phẩy (;). Cột "Giờ mở cửa" viết mỗi dòng một nhóm ngày (Alt+Enter để xuống dòng trong ô).',
    ],
    ['Điều chưa biết thì để trống, đừng đoán. Nhất là vị trí: chưa đo thì không ghi.'],
    ['Trang tính này và trang "Danh mục" chỉ để đọc, không được nhập.'],
  ];
  return {
    name: guideSheet,
    rows,
    columns: [{ width: 36 }, { width: 60 }, { width: 44 }, { width: 30 }, { width: 40 }],
    cells: headingCells(5),
    freezePane: { rows: 1 },
  };
}

function lists(dropDowns: readonly DropDown[]): WriteSheet {
  const longest = Math.max(...dropDowns.map(({ values }) => values.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    dropDowns.map(({ values }) => values[row] ?? null),
  );
  return {
    name: listsSheet,
    rows: [dropDowns.map(({ title }) => title), ...rows],
    columns: dropDowns.map(() => ({ width: 30 })),
    cells: headingCells(dropDowns.length),
    freezePane: { rows: 1 },
  };
}

const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

function sheets(input: WorkbookInput): WriteSheet[] {
  const { shown, rows, communeList } = input;
  const lastRow = rows.length + 1 + spareRows;
  const visibility: DropDown = {
    title: visibilityColumn.title,
    values: Object.values(visibilityColumn.options),
    loose: false,
  };
  const fields = [
    { title: idColumn.title, hint: idColumn.hint, list: undefined },
    { title: visibilityColumn.title, hint: visibilityColumn.hint, list: visibility },
    ...shown.map((column) => ({
      title: column.title,
      hint: column.words.hint ?? '',
      list: dropDownOf(column, communeList),
    })),
  ];
  const dropDowns = fields.flatMap(({ list }) => (list ? [list] : []));
  const validations = fields.map(({ title, hint, list }, index): DataValidation => {
    const letter = columnLetter(index);
    const range = `${letter}2:${letter}${lastRow}`;
    // Excel allows 32 letters of title and 255 of message.
    const help = {
      range,
      inputTitle: short(title, 32),
      inputMessage: short(hint, 250),
      showInputMessage: true,
      allowBlank: true,
    };
    // A rule that every text keeps, so that the hint shows where the cell is chosen.
    if (!list)
      return { ...help, type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' };
    const place = columnLetter(dropDowns.indexOf(list));
    return {
      ...help,
      type: 'list',
      formula1: `'${listsSheet}'!$${place}$2:$${place}$${list.values.length + 1}`,
      showErrorMessage: !list.loose,
      errorMessage: `Chọn một giá trị trong danh sách.`,
    };
  });
  const numbers = new Set(
    shown.flatMap(({ kind }, index) => (kind === 'number' ? [index + 2] : [])),
  );
  return [
    {
      name: tableSheet,
      rows: [headingsOf(shown), ...rows.map((row) => row.map(escaped))],
      columns: fields.map(({ title }, index) => ({
        width: Math.min(40, Math.max(14, title.length)),
        // As text, a phone number keeps the zero it begins with.
        ...(numbers.has(index) ? {} : { numFmt: '@' }),
      })),
      cells: headingCells(fields.length),
      dataValidations: validations,
      freezePane: { rows: 1, columns: 3 },
      autoFilter: { range: `A1:${columnLetter(fields.length - 1)}${rows.length + 1}` },
    },
    guide(input),
    lists(dropDowns),
  ];
}

export const workbookKinds = ['.xlsx', '.ods', '.csv'] as const;
export type WorkbookKind = (typeof workbookKinds)[number];

/** Byte-order mark and CRLF: Excel then reads the CSV as UTF-8. */
export async function workbook(kind: WorkbookKind, input: WorkbookInput): Promise<Uint8Array> {
  const { shown, rows } = input;
  if (kind === '.xlsx') return writeXlsx({ sheets: sheets(input) });
  const table = [headingsOf(shown), ...rows.map((row) => [...row])];
  if (kind === '.ods')
    return writeOds({
      sheets: [
        { name: tableSheet, rows: table },
        { name: guideSheet, rows: guide(input).rows ?? [] },
      ],
    });
  return new TextEncoder().encode(writeCsv(table, { bom: true, lineSeparator: '\r\n' }));
}
