/** What a record becomes when the cells of one row are laid over it. */
import { collections } from '../schemas/collections.ts';
import type { Visibility } from '../schemas/services.ts';
import { isEmpty, isFault, textOf, type Value } from './cells/cell.ts';
import { looksLikeFormula, rearm } from './cells/disarm.ts';
import { readCell, writeCell } from './cells/codec.ts';
import { isPrivate, pathKey, type Column } from './columns.ts';
import type { CommuneNames } from './commune-names.ts';
import type { SheetFault } from './files/fault.ts';
import type { TableCell } from './files/read-table.ts';
import { pruned, setIn, valueIn, type Values } from './records.ts';

export interface PlacedColumn {
  readonly column: Column;
  /** Index in the table's rows. */
  readonly index: number;
}

/** A fault that knows its column; row and letter are added where they are known. */
export type CellFaultAt = Omit<SheetFault, 'row' | 'letter' | 'column'> & {
  readonly index: number;
};

export interface Merged {
  readonly values: Values;
  readonly changed: readonly Column[];
  readonly faults: readonly CellFaultAt[];
  readonly notes: readonly string[];
}

const sheetError = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** A computed cell changes without anybody writing into it, so nobody can have checked what it says. */
function unusable({ value, formula }: TableCell): Omit<CellFaultAt, 'index'> | undefined {
  const text = textOf(value);
  if (formula || (typeof value === 'string' && looksLikeFormula(text)))
    return {
      slug: 'formula',
      ...(text === '' ? {} : { value: text }),
      what: formula ? 'là kết quả của một công thức' : 'bắt đầu như một công thức',
      why: 'Kết quả công thức tự đổi khi tệp đổi, nên không ai bảo đảm được.',
      remedy: 'Chép ô, dán lại bằng "Dán giá trị", rồi lưu.',
    };
  if (typeof value === 'string' && sheetError.test(text))
    return {
      slug: 'cell-error',
      value: text,
      what: 'là ô báo lỗi của bảng tính',
      why: 'Ô này không có nội dung thật.',
      remedy: 'Ghi lại nội dung, hoặc để trống.',
    };
  return undefined;
}

/** The text that a record's own writer put an apostrophe before comes back without it. */
const plainValue = (value: Value): Value =>
  typeof value === 'string' ? rearm(textOf(value)) : value;

const hidden = {
  home: 'Địa chỉ nhà riêng phải giữ kín: lộ ra thì người gây hại tìm đến cả chủ nhà lẫn người được giúp.',
  confidential:
    'Nơi ở phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi.',
  public: 'Điều ghi ở đây không có chỗ trong bản ghi.',
} as const;

/** A record has no field for this: an address of a home is refused, and not repeated in a report. */
const noSuchField = (index: number, visibility: Visibility): CellFaultAt => ({
  index,
  slug: 'no-such-field',
  what: `phải để trống: mục "${collections[`services-${visibility}`].label}" không có ô này`,
  why: hidden[visibility],
  remedy: 'Xóa ô này trong bảng, rồi nhập lại.',
});

/** A place in a list of which every cell is empty is taken out of the list, whatever else it held. */
function emptyPlaces(placed: readonly PlacedColumn[], cells: readonly TableCell[]): Set<string> {
  const used = new Map<string, boolean>();
  for (const { column, index } of placed) {
    const at = column.path.findIndex((key) => typeof key === 'number');
    if (at < 0) continue;
    const key = pathKey(column.path.slice(0, at + 1));
    const filled = !isEmpty(cells[index]?.value);
    used.set(key, (used.get(key) ?? false) || filled);
  }
  return new Set([...used].filter(([, filled]) => !filled).map(([key]) => key));
}

export interface MergeInput {
  readonly visibility: Visibility;
  /** The record as it stands in its file; undefined for a new one. */
  readonly before: Values | undefined;
  readonly placed: readonly PlacedColumn[];
  readonly cells: readonly TableCell[];
  readonly communes: CommuneNames;
}

/**
 * Lays a row over a record. A column that the sheet lacks leaves its field as it is; an empty cell empties it. A field
 * whose cell would be the same as before is not touched, so that the file keeps its own way of writing it.
 */
export function mergeRow({ visibility, before, placed, cells, communes }: MergeInput): Merged {
  const values = structuredClone(before ?? {});
  const own = placed.filter(({ column }) => column.on.has(visibility));
  const changed: Column[] = [];
  const faults: CellFaultAt[] = [];
  const notes: string[] = [];

  for (const { column, index } of placed) {
    const cell = cells[index] ?? { value: null };
    if (!column.on.has(visibility)) {
      if (!isEmpty(cell.value) || cell.formula) faults.push(noSuchField(index, visibility));
      continue;
    }
    const bad = unusable(cell);
    if (bad) {
      const { value, ...rest } = bad;
      faults.push({
        index,
        ...rest,
        ...(isPrivate(column) || value === undefined ? {} : { value }),
      });
      continue;
    }
    const read = readCell(column, plainValue(cell.value), communes);
    if (isFault(read)) {
      faults.push({ index, ...read, value: textOf(cell.value) });
      continue;
    }
    const was = writeCell(column, valueIn(before, column.path), communes);
    if (textOf(writeCell(column, read.value, communes)) === textOf(was)) continue;
    if (read.note !== undefined) notes.push(read.note);
    setIn(values, column.path, read.value);
    changed.push(column);
  }

  for (const key of emptyPlaces(own, cells)) setIn(values, key.split('.').map(asKey), undefined);
  const merged = (pruned(values) ?? {}) as Values;
  // Emptied lists of mappings stay as lists: "no phone" is something that a record says.
  for (const { column } of own) {
    const [list, at] = column.path;
    if (typeof at === 'number' && list !== undefined && merged[list] === undefined)
      merged[list] = [];
  }
  return { values: merged, changed, faults, notes };
}

const asKey = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key);
