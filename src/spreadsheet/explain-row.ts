/** The schema's complaints about a row, in the words and at the cells that a person sees. */
import type { z } from 'zod';
import { explainIssue } from '../checks/content/explain-issue.ts';
import { nearest } from '../checks/content/nearest.ts';
import { fieldPath } from '../checks/content/schema-walk.ts';
import type { Problem } from '../checks/problem.ts';
import { serviceSchemas, type Visibility } from '../schemas/services.ts';
import { fold } from '../text/fold.ts';
import { columns, type Column } from './columns.ts';
import type { TableCell } from './files/read-table.ts';
import { listsSheet } from './files/sheet-names.ts';
import type { PlacedColumn } from './layout.ts';
import type { CellFaultAt } from './merge-row.ts';
import { textOf } from './cells/cell.ts';
import { phoneProblem } from '../text/phone.ts';
import type { Values } from './records.ts';

/** Of these, the one that holds a field, or the nearest thing around it or in it. */
function holding<T>(
  field: string,
  all: readonly T[],
  columnOf: (each: T) => Column,
): T | undefined {
  const paths = all.map((each) => ({ each, path: fieldPath(columnOf(each).path) }));
  const inside = (outer: string, inner: string): boolean =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return (
    paths.find(({ path }) => path === field) ??
    paths.find(({ path }) => inside(path, field)) ??
    paths.find(({ path }) => inside(field, path))
  )?.each;
}

/** A number cell drops the zero that every phone number begins with. */
function lostZero(cell: TableCell | undefined): boolean {
  if (typeof cell?.value !== 'number') return false;
  const text = textOf(cell.value);
  return phoneProblem(text) !== undefined && phoneProblem(`0${text}`) === undefined;
}

const zeroFault = (index: number, cell: TableCell): CellFaultAt => ({
  index,
  slug: 'lost-zero',
  value: cell.value,
  what: 'là ô kiểu số nên mất chữ số 0 ở đầu',
  why: 'Người cần giúp gọi số này sẽ không gặp ai.',
  remedy: `Đổi ô sang kiểu Văn bản (Text) rồi ghi lại: 0${textOf(cell.value)}.`,
});

/** A problem of a record told at its cell. `index` is -1 where the sheet has no column for it. */
export function atCell(
  problem: Problem,
  placed: readonly PlacedColumn[],
  cells: readonly TableCell[],
): CellFaultAt {
  const { field } = problem;
  const at = field === undefined ? undefined : holding(field, placed, ({ column }) => column);
  const cell = at === undefined ? undefined : cells[at.index];
  if (at && cell && lostZero(cell)) return zeroFault(at.index, cell);
  const { slug, label, why } = problem;
  if (slug === 'unknown-commune') return unknownCommune(problem, at?.index ?? -1, cell);
  const unknown = slug === 'unknown-key';
  // One that the sheet has not got is named as the template names it.
  const column =
    at?.column ?? (field === undefined ? undefined : holding(field, columns, (each) => each));
  const what = unknown ? 'không dùng được cùng với các ô khác của dòng này' : problem.what;
  const remedy = unknown
    ? 'Để trống ô này, hoặc sửa ô đi cùng.'
    : (choiceRemedy(problem, column, cell) ?? problem.remedy);
  const named = at === undefined && label !== undefined ? `cột "${column?.title ?? label}" ` : '';
  return {
    index: at?.index ?? -1,
    slug,
    ...(problem.value === undefined ? {} : { value: cellText(problem, cell) }),
    what: `${named}${what}`,
    why,
    remedy,
  };
}

/** In a sheet a commune goes by its name: nobody has to look up a code. */
function unknownCommune(problem: Problem, index: number, cell: TableCell | undefined): CellFaultAt {
  const guess = /^Có phải là [^?]*\? /.exec(problem.remedy)?.[0] ?? '';
  return {
    index,
    slug: problem.slug,
    value: cellText(problem, cell),
    what: 'không phải tên hay mã của xã, phường nào của tỉnh',
    why: problem.why,
    remedy: `${guess}Chọn tên trong trang tính "${listsSheet}" của bảng mẫu.`,
  };
}

/** A person who fills in a sheet chooses by the words; the keys are for files. */
function choiceRemedy(
  { remedy }: Problem,
  column: Column | undefined,
  cell: TableCell | undefined,
): string | undefined {
  const words = Object.values(column?.words.options ?? {});
  if (words.length === 0 || !remedy.includes('Chọn một trong')) return undefined;
  const folded = new Map(words.map((each) => [fold(each), each]));
  const meant = folded.get(nearest(fold(textOf(cell?.value)), folded.keys()) ?? '');
  return `${meant === undefined ? '' : `Có phải là "${meant}"? `}Chọn một trong: ${words.join('; ')}.`;
}

/** What the person wrote, not the key or the list that it was read as; of a hidden place no more than the check says. */
const cellText = (problem: Problem, cell: TableCell | undefined): unknown =>
  cell === undefined || textOf(cell.value) === '' || problem.slug === 'confidential-text'
    ? problem.value
    : textOf(cell.value);

export function judgeValues(
  visibility: Visibility,
  values: Values,
  file: string,
): { readonly data?: Values; readonly problems: readonly Problem[] } {
  const schema: z.ZodType = serviceSchemas[visibility];
  const result = schema.safeParse(values);
  if (result.success) return { data: result.data as Values, problems: [] };
  const secret = visibility === 'public' ? undefined : visibility;
  const problems = result.error.issues.flatMap((issue) =>
    explainIssue(issue, { file, schema, data: values, secret }),
  );
  return { problems };
}
