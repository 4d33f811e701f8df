/** The columns of the spreadsheet of services, found by walking the schemas: no field is named here. */
import { z } from 'zod';
import { bare, fieldsAt, fieldsOf, wordsAt, wordsOf } from '../checks/content/schema-walk.ts';
import { collections } from '../schemas/collections.ts';
import type { FieldWords } from '../schemas/fields.ts';
import { serviceSchemas, visibilities, type Visibility } from '../schemas/services.ts';
import { fold } from '../text/fold.ts';

export type Path = readonly (string | number)[];

/** How a value is written in one cell. */
type CellKind =
  | 'text'
  | 'day'
  | 'number'
  | 'yes-no'
  | 'only-yes'
  | 'choice'
  | 'choices'
  | 'commune'
  | 'communes'
  | 'weekly'
  | 'exceptions';

export interface Column {
  readonly path: Path;
  /** What stands at the top of the column: "Kiểm tra gần nhất – Ngày kiểm tra". */
  readonly title: string;
  readonly kind: CellKind;
  readonly words: Partial<FieldWords>;
  /** The kinds of service that have this field. */
  readonly on: ReadonlySet<Visibility>;
  /** The kinds of service that may not leave it empty. */
  readonly requiredOn: ReadonlySet<Visibility>;
}

/** The record's file name: its id, and its address on the site. No field of a schema. */
export const idColumn = {
  title: 'Mã nơi hỗ trợ',
  hint: 'Tên tệp của bản ghi, cũng là đường dẫn trên trang. Nơi mới thì để trống.',
} as const;

/** The folder of the record, which decides what may be said of it. */
export const visibilityColumn = {
  title: 'Mức công khai',
  hint: 'Quyết định được ghi những gì: chỉ nơi công khai mới có địa chỉ và vị trí.',
  options: Object.fromEntries(
    visibilities.map((visibility) => [visibility, collections[`services-${visibility}`].label]),
  ) as Readonly<Record<Visibility, string>>,
} as const;

/** Lists whose items hold further lists of items: a cell holds them as a few words, a line an item. */
const notations: ReadonlySet<string> = new Set(['weekly', 'exceptions'] satisfies CellKind[]);

function kindOf(schema: z.ZodType, words: Partial<FieldWords>): CellKind {
  const field = bare(schema);
  if (field instanceof z.ZodArray) return words.refersTo === 'communes' ? 'communes' : 'choices';
  if (words.refersTo === 'communes') return 'commune';
  if (field instanceof z.ZodBoolean) return 'yes-no';
  if (field instanceof z.ZodLiteral && field.value === true) return 'only-yes';
  if (field instanceof z.ZodNumber) return 'number';
  if (field instanceof z.ZodISODate) return 'day';
  return words.options === undefined ? 'text' : 'choice';
}

interface Place {
  readonly path: Path;
  readonly titles: readonly string[];
  readonly required: boolean;
}

interface Leaf extends Place {
  readonly schema: z.ZodType;
}

const optional = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

const longestOf = (list: z.ZodArray): number =>
  (list._zod.bag as { readonly maximum?: number }).maximum ?? 1;

/** Every field that fits into one cell. A list of mappings becomes one group of columns for each place in it. */
function* leaves(schema: z.ZodType, place: Place): Generator<Leaf> {
  const here = bare(schema);
  const { path, titles } = place;
  const required = place.required && !optional(schema);
  const fields = fieldsOf(here);
  if (fields.size > 0) {
    // Of a choice between mappings, nobody can say which fields will be needed but those of every branch.
    const sure = (key: string): boolean =>
      !(here instanceof z.ZodUnion) || here.options.every((o) => fieldsOf(o as z.ZodType).has(key));
    for (const [key, field] of fields)
      yield* leaves(field, {
        path: [...path, key],
        titles: [...titles, wordsOf(field).label ?? key],
        required: required && sure(key),
      });
    return;
  }
  const items = here instanceof z.ZodArray ? fieldsOf(here.element as z.ZodType) : new Map();
  if (here instanceof z.ZodArray && items.size > 0 && !notations.has(String(path.at(-1)))) {
    const title = titles.at(-1) ?? '';
    for (let index = 0; index < longestOf(here); index++)
      yield* leaves(here.element as z.ZodType, {
        path: [...path, index],
        titles: [...titles.slice(0, -1), `${title} ${index + 1}`],
        required: false,
      });
    return;
  }
  yield { path, titles, required, schema };
}

/** What the words of the list and of its items say together: the list's name, its items' choices. */
function leafWords(root: z.ZodType, path: Path): Partial<FieldWords> {
  const own = wordsAt(root, path);
  const isList = fieldsAt(root, path).some((field) => bare(field) instanceof z.ZodArray);
  if (!isList) return own;
  const { options, refersTo } = wordsAt(root, [...path, 0]);
  return { ...own, ...(options ? { options } : {}), ...(refersTo ? { refersTo } : {}) };
}

export const pathKey = (path: Path): string => path.join('.');

interface Found extends Column {
  readonly on: Set<Visibility>;
  readonly requiredOn: Set<Visibility>;
  /** Titles that other kinds of service give the same field. */
  readonly otherTitles: Set<string>;
}

function findColumns(): Found[] {
  const found = new Map<string, Found>();
  for (const visibility of visibilities) {
    const root: z.ZodType = serviceSchemas[visibility];
    for (const leaf of leaves(root, { path: [], titles: [], required: true })) {
      const key = pathKey(leaf.path);
      const title = leaf.titles.join(' – ');
      const words = leafWords(root, leaf.path);
      const last = String(leaf.path.at(-1));
      const column = found.get(key) ?? {
        path: leaf.path,
        title,
        kind: notations.has(last) ? (last as CellKind) : kindOf(leaf.schema, words),
        words,
        on: new Set(),
        requiredOn: new Set(),
        otherTitles: new Set(),
      };
      column.on.add(visibility);
      if (leaf.required) column.requiredOn.add(visibility);
      column.otherTitles.add(title);
      found.set(key, column);
    }
  }
  return [...found.values()];
}

const all = findColumns();

/** Every column that a service can have, in the order of the schemas. */
export const columns: readonly Column[] = all;

export const isPrivate = ({ words }: Column): boolean => words.private === true;

/** Folded headings by which a column goes: its title, its key, its last word where no other column has it. */
const headings: ReadonlyMap<string, Column> = (() => {
  const lastWord = ({ title }: Column): string => fold(title.split(' – ').at(-1) ?? '');
  const counts = new Map<string, number>();
  for (const column of all) counts.set(lastWord(column), (counts.get(lastWord(column)) ?? 0) + 1);
  const named = new Map<string, Column>();
  for (const column of all) {
    const last = lastWord(column);
    const titles = [...column.otherTitles].map(fold);
    const names = [
      ...titles,
      fold(pathKey(column.path)),
      ...(counts.get(last) === 1 ? [last] : []),
    ];
    for (const name of names) if (!named.has(name)) named.set(name, column);
  }
  return named;
})();

export type Heading = Column | 'id' | 'visibility';

/** What a heading means, with or without marks, in any case. */
export function headingOf(written: string): Heading | undefined {
  const key = fold(written);
  if (key === fold(idColumn.title) || key === 'id') return 'id';
  if (key === fold(visibilityColumn.title)) return 'visibility';
  return headings.get(key);
}

/** All headings that a file may have, as they are written. */
export const knownTitles: readonly string[] = [
  idColumn.title,
  visibilityColumn.title,
  ...all.map(({ title }) => title),
];
