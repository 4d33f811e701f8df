/** Records as rows: the headings and the cells of the workbook that an office gets. */
import type { Value } from './cells/cell.ts';
import { writeCell } from './cells/codec.ts';
import { disarm } from './cells/disarm.ts';
import { columns, idColumn, isPrivate, visibilityColumn, type Column } from './columns.ts';
import type { CommuneNames } from './commune-names.ts';
import type { ExistingRecord } from './plan-import.ts';
import { valueIn } from './records.ts';

/** So many numbers an office can enter without asking for a larger template. */
const fewestPlaces = 2;

const placeOf = ({ path }: Column): number => path.find((key) => typeof key === 'number') ?? 0;

/** The columns of a sheet for these records; those of a longer list only where a record needs them. */
export function columnsFor(records: readonly ExistingRecord[], withPrivate: boolean): Column[] {
  const used = (column: Column): boolean =>
    placeOf(column) < fewestPlaces ||
    records.some(({ values }) => valueIn(values, column.path) !== undefined);
  return columns.filter((column) => (withPrivate || !isPrivate(column)) && used(column));
}

export const headingsOf = (shown: readonly Column[]): string[] => [
  idColumn.title,
  visibilityColumn.title,
  ...shown.map(({ title }) => title),
];

/** Never more than the schema of the record's own kind has: a confidential service has no cell for an address. */
export function rowOf(
  { id, visibility, values }: ExistingRecord,
  shown: readonly Column[],
  communes: CommuneNames,
): Value[] {
  const cells = shown.map((column) =>
    column.on.has(visibility) ? writeCell(column, valueIn(values, column.path), communes) : null,
  );
  return [id, visibilityColumn.options[visibility], ...cells].map((value) =>
    typeof value === 'string' ? disarm(value) : value,
  );
}
