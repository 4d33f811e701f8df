/** One table of a workbook, whatever kind of file it comes from, or the reason why nothing of it is read. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { oldEncoding } from '../../text/old-encodings.ts';
import { textOf, type Value } from '../cells/cell.ts';
import { headingOf, idColumn, knownTitles, visibilityColumn } from '../columns.ts';
import { columnLetter, UnreadableFile, type SheetFault } from './fault.ts';
import { helpSheets } from './sheet-names.ts';
import { faults, largestFile, mostRows } from './sheet-faults.ts';
import { NotAZip, TooMuchInside, zipParts, type ZipParts } from '../../bytes/zip-parts.ts';

export interface TableCell {
  readonly value: Value;
  /** The cell computes its value. */
  readonly formula?: true;
}

interface TableRow {
  /** 1-based, as the spreadsheet program shows it. */
  readonly number: number;
  readonly cells: readonly TableCell[];
  readonly hidden: boolean;
}

export interface Table {
  readonly headings: readonly string[];
  /** Rows that hold anything. */
  readonly rows: readonly TableRow[];
}

interface AnySheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly hidden: boolean;
  readonly formulas: ReadonlySet<string>;
  readonly hiddenRows: ReadonlySet<number>;
}

const refuse = (fault: SheetFault): never => {
  throw new UnreadableFile(fault);
};

/** How far down a title block may push the headings. */
const deepestHeading = 20;

function headingRow({ rows }: AnySheet): number | undefined {
  let best: { index: number; known: number } | undefined;
  for (const [index, row] of rows.slice(0, deepestHeading).entries()) {
    const known = row.filter((cell) => headingOf(textOf(cell)) !== undefined).length;
    if (known > (best?.known ?? 1)) best = { index, known };
  }
  return best?.index;
}

function tableOf(sheets: readonly AnySheet[]): Table {
  const shown = sheets.filter(({ name }) => !helpSheets.has(name));
  const hidden = shown.find((sheet) => sheet.hidden && sheet.rows.length > 0);
  if (hidden) refuse(faults.hiddenSheet(hidden.name));
  const found = shown.flatMap((sheet) => {
    const index = headingRow(sheet);
    return index === undefined ? [] : [{ sheet, index }];
  });
  const [first] = found;
  if (first === undefined)
    return refuse(
      faults.noTable(
        [idColumn.title, visibilityColumn.title, ...knownTitles.slice(2, 5)].join(', '),
      ),
    );
  if (found.length > 1) refuse(faults.twoTables(found.map(({ sheet }) => sheet.name)));

  const { sheet, index } = first;
  const rows = sheet.rows
    .map((row, n) => ({
      number: n + 1,
      hidden: sheet.hiddenRows.has(n),
      cells: row.map((value, column) => ({
        value,
        ...(sheet.formulas.has(`${n},${column}`) ? { formula: true as const } : {}),
      })),
    }))
    .slice(index + 1)
    .filter(({ cells }) =>
      cells.some(({ value, formula }) => formula === true || textOf(value) !== ''),
    );
  if (rows.length > mostRows) refuse(faults.tooManyRows(rows.length));
  return { headings: (sheet.rows[index] ?? []).map((cell) => textOf(cell)), rows };
}

/** One cell proves little (a foreign name has "ë" too); two are a file of that encoding. */
function refuseOldEncodings(table: Table): void {
  const seen = { TCVN3: [] as SheetFault[], VNI: [] as SheetFault[] };
  for (const { number, cells } of table.rows)
    for (const [column, { value }] of cells.entries()) {
      const name = typeof value === 'string' ? oldEncoding(value) : undefined;
      const heading = table.headings[column] ?? '';
      if (name)
        seen[name].push({
          slug: '',
          row: number,
          letter: columnLetter(column),
          ...(heading === '' ? {} : { column: heading }),
          value,
          what: '',
          why: '',
          remedy: '',
        });
    }
  for (const name of ['TCVN3', 'VNI'] as const) {
    const [first] = seen[name];
    if (first && seen[name].length > 1) refuse(faults.oldEncoding(name, first, seen[name].length));
  }
}

function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const line = text.split('\n').findIndex((each) => oldEncoding(each) !== undefined);
    const name = line < 0 ? undefined : oldEncoding(text.split('\n')[line] ?? '');
    if (name === undefined) return refuse(faults.encoding);
    const count = text.split('\n').filter((each) => oldEncoding(each) === name).length;
    return refuse({
      ...faults.oldEncoding(name, { row: line + 1 }, count),
      what: `là chữ gõ bằng bảng mã cũ ${name} (${count} dòng như vậy)`,
    });
  }
}

function csvSheets(bytes: Buffer): AnySheet[] {
  const text = decode(bytes);
  if (text.includes('\0')) refuse(faults.encoding);
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) refuse(faults.openQuote);
  const rows = parseCsv(text) as Value[][];
  return [{ name: '', rows, hidden: false, formulas: new Set(), hiddenRows: new Set() }];
}

/** Names of the sheets that an OpenDocument file hides; the library does not tell. */
function hiddenInOds(parts: ZipParts): ReadonlySet<string> {
  const xml = parts.text('content.xml') ?? '';
  if (/<table:table-row\b[^>]*table:visibility="(?:collapse|filter)"/.test(xml))
    refuse(faults.hiddenRows);
  const styles = [
    ...xml.matchAll(
      /<style:style\b[^>]*style:name="([^"]*)"[^>]*>\s*<style:table-properties\b[^>]*table:display="false"/g,
    ),
  ].map(([, name]) => name);
  const tables = [...xml.matchAll(/<table:table\b([^>]*)>/g)].map(([, attributes = '']) => ({
    name: /table:name="([^"]*)"/.exec(attributes)?.[1] ?? '',
    style: /table:style-name="([^"]*)"/.exec(attributes)?.[1],
  }));
  return new Set(tables.filter(({ style }) => styles.includes(style)).map(({ name }) => name));
}

async function zippedSheets(bytes: Buffer, ods: boolean): Promise<AnySheet[]> {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') refuse(faults.oldOrLocked);
  const parts = zipParts(bytes);
  if (parts.names.some((name) => /vbaProject\.bin$|^Basic\/.*\.xml$/i.test(name)))
    refuse(faults.macros);
  const hidden = ods ? hiddenInOds(parts) : new Set<string>();
  const { sheets } = ods ? await readOds(bytes) : await readXlsx(bytes);
  return sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows,
    hidden: sheet.hidden === true || sheet.veryHidden === true || hidden.has(sheet.name),
    formulas: new Set(
      [...(sheet.cells ?? [])].filter(([, { formula }]) => formula !== undefined).map(([at]) => at),
    ),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([at]) => at),
    ),
  }));
}

async function sheetsOf(path: string): Promise<AnySheet[]> {
  const ending = extname(path).toLowerCase();
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile()) return refuse(faults.notFound);
  if (['.xlsm', '.xlsb', '.xltm'].includes(ending)) refuse(faults.macros);
  if (ending === '.xls') refuse(faults.oldOrLocked);
  if (!['.xlsx', '.ods', '.csv'].includes(ending)) refuse(faults.wrongKind(ending));
  if (size.size > largestFile) refuse(faults.tooLarge(size.size));
  const bytes = readFileSync(path);
  if (ending === '.csv') return csvSheets(bytes);
  try {
    return await zippedSheets(bytes, ending === '.ods');
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof TooMuchInside) return refuse(faults.bomb);
    if (error instanceof NotAZip) return refuse(faults.broken);
    // The library's own complaints (a missing part, XML cut short) mean one thing to an official.
    return refuse(faults.broken);
  }
}

/** Reads .xlsx, .ods and .csv. Throws UnreadableFile. */
export async function readTable(path: string): Promise<Table> {
  const table = tableOf(await sheetsOf(path));
  refuseOldEncodings(table);
  return table;
}
