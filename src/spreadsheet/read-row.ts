/** One row judged by itself: which record it means, what that becomes, and what is wrong with it. */
import type { SourceRecord } from '../checks/content/content.ts';
import { placeFile } from '../checks/content/file-place.ts';
import type { Problem } from '../checks/problem.ts';
import { serviceKinds, type ServiceKind } from '../domain/vocabulary.ts';
import { serviceSchemas, visibilities, type Visibility } from '../schemas/services.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { asText, textOf } from './cells/cell.ts';
import { idColumn, visibilityColumn, type Column } from './columns.ts';
import type { CommuneNames } from './commune-names.ts';
import { atCell, judgeValues } from './explain-row.ts';
import type { TableCell } from './files/read-table.ts';
import type { Layout } from './layout.ts';
import { mergeRow, type CellFaultAt } from './merge-row.ts';
import type { Values } from './records.ts';

export interface ExistingRecord {
  readonly id: string;
  readonly visibility: Visibility;
  readonly values: Values;
}

export interface PlannedRecord {
  readonly row: number;
  readonly id: string;
  readonly visibility: Visibility;
  /** Below the content folder: `services/public/….yml`. */
  readonly file: string;
  readonly name: string;
  readonly before?: Values;
  readonly after: Values;
  readonly changed: readonly Column[];
}

function visibilityOf(written: string): Visibility | undefined {
  const key = fold(written);
  return visibilities.find((each) => key === each || key === fold(visibilityColumn.options[each]));
}

const nameKey = (values: Values): string =>
  `${fold(asText(values['name'] ?? ''))}|${asText(values['commune'] ?? '')}`;

/** The references of one record to communes, by the content check. */
export type ReferenceCheck = (source: SourceRecord) => readonly Problem[];

export interface Candidate extends PlannedRecord {
  readonly cells: readonly TableCell[];
  readonly notes: readonly string[];
}

interface Judged {
  readonly candidate?: Candidate;
  readonly faults: readonly CellFaultAt[];
}

const fieldOrder = Object.fromEntries(
  visibilities.map((each) => [each, Object.keys(serviceSchemas[each].shape)]),
) as Record<Visibility, string[]>;

/** A new record's fields stand in the order of its schema. */
const ordered = (visibility: Visibility, values: Values): Values =>
  Object.fromEntries(
    fieldOrder[visibility].flatMap((key) =>
      values[key] === undefined ? [] : [[key, values[key]]],
    ),
  );

const kindSlug = (kind: unknown): string =>
  typeof kind === 'string' && kind in serviceKinds
    ? serviceKinds[kind as ServiceKind].slug
    : 'noi-ho-tro';

export class RowReader {
  readonly #byId: ReadonlyMap<string, ExistingRecord>;
  readonly #byName: ReadonlyMap<string, ExistingRecord>;
  readonly #layout: Layout;
  readonly #communes: CommuneNames;
  readonly #references: ReferenceCheck;
  readonly #rowOf = new Map<string, number>();
  readonly #rowOfName = new Map<string, number>();

  constructor(
    existing: readonly ExistingRecord[],
    communes: CommuneNames,
    layout: Layout,
    references: ReferenceCheck,
  ) {
    this.#references = references;
    this.#byId = new Map(existing.map((record) => [record.id, record]));
    this.#byName = new Map(existing.map((record) => [nameKey(record.values), record]));
    this.#layout = layout;
    this.#communes = communes;
  }

  read(row: number, cells: readonly TableCell[]): Judged {
    const { placed, id: idAt, visibility: visibilityAt } = this.#layout;
    const writtenId = textOf(cells[idAt]?.value);
    const writtenVisibility = textOf(cells[visibilityAt]?.value);
    const stated = writtenVisibility === '' ? undefined : visibilityOf(writtenVisibility);
    if (writtenVisibility !== '' && stated === undefined)
      return { faults: [noVisibility(visibilityAt, writtenVisibility)] };

    const known = this.#find(writtenId, stated, cells);
    const visibility = stated ?? known?.visibility;
    if (visibility === undefined) return { faults: [noVisibility(visibilityAt, undefined)] };
    if (known && known.visibility !== visibility)
      return { faults: [moved(visibilityAt, writtenVisibility, known)] };

    const before = known?.values;
    const merged = mergeRow({ visibility, before, placed, cells, communes: this.#communes });
    const id = known?.id ?? (writtenId === '' ? this.#newId(visibility, merged.values) : writtenId);
    const file = `services/${visibility}/${id}.yml`;
    const faults = [...merged.faults, ...this.#nameFaults(id, file, row, merged.values)];
    const judged = judgeValues(visibility, merged.values, `content/${file}`);
    const { data } = judged;
    const problems = data
      ? []
      : this.#withReferences(judged.problems, visibility, id, merged.values);
    const bad = new Set(merged.faults.map(({ index }) => index));
    // A cell that could not be read has said why; that its field is now missing follows from it.
    const more = problems
      .map((problem) => atCell(problem, placed, cells))
      .filter(({ index }) => !bad.has(index) || index < 0);
    if (data === undefined || faults.length > 0) return { faults: unlike([...faults, ...more]) };
    const after = known ? merged.values : ordered(visibility, data);
    const { changed, notes } = merged;
    const name = String(data['name']);
    return {
      faults: [],
      candidate: {
        ...{ row, id, visibility, file, name, after, changed, cells, notes },
        ...(before ? { before } : {}),
      },
    };
  }

  /** A name in place of a code has a wrong form too, but only the references know which commune was meant. */
  #withReferences(
    problems: readonly Problem[],
    visibility: Visibility,
    id: string,
    values: Values,
  ): Problem[] {
    const file = `content/services/${visibility}/${id}.yml`;
    const known = this.#references({ collection: `services-${visibility}`, id, file, values });
    const explained = new Set(known.map(({ field }) => field));
    return [...problems.filter(({ field }) => !explained.has(field)), ...known];
  }

  /** The record meant: by its id, else by its name and commune. */
  #find(
    id: string,
    visibility: Visibility | undefined,
    cells: readonly TableCell[],
  ): ExistingRecord | undefined {
    if (id !== '') return this.#byId.get(id);
    const probe = mergeRow({
      visibility: visibility ?? 'public',
      before: undefined,
      placed: this.#layout.placed.filter(({ column }) =>
        ['name', 'commune'].includes(String(column.path[0])),
      ),
      cells,
      communes: this.#communes,
    });
    return this.#byName.get(nameKey(probe.values));
  }

  /** A name that nobody has, taken from what may be said of the place. */
  #newId(visibility: Visibility, values: Values): string {
    const { commune, kind } = values;
    const where = typeof commune === 'string' ? slug(this.#communes.nameOf(commune)) : '';
    const free = (id: string): boolean => !this.#byId.has(id) && !this.#rowOf.has(id);
    if (visibility === 'public') {
      const own = slug(asText(values['name'] ?? ''));
      return free(own) || where === '' ? own : `${own}-${where}`;
    }
    // A file name is public too: of a hidden place it says the kind, the commune and a number, whatever its name says.
    const stem = [kindSlug(kind), where];
    for (let count = 1; ; count++) {
      const id = [...stem, String(count).padStart(2, '0')].filter((part) => part !== '').join('-');
      if (free(id)) return id;
    }
  }

  #nameFaults(id: string, file: string, row: number, values: Values): CellFaultAt[] {
    const index = this.#layout.id;
    const name = nameKey(values);
    const earlier = this.#rowOf.get(id) ?? this.#rowOfName.get(name);
    if (earlier !== undefined) return [sameRecord(index, id, earlier)];
    this.#rowOf.set(id, row);
    if (values['name'] !== undefined) this.#rowOfName.set(name, row);
    if (id === '') return [];
    const place = placeFile(file, []);
    if (place === undefined || !('slug' in place)) return [];
    return [
      {
        index,
        slug: place.slug,
        value: id,
        what: place.what,
        why: place.why,
        remedy: place.remedy,
      },
    ];
  }
}

const noVisibility = (index: number, value: string | undefined): CellFaultAt => ({
  index,
  slug: 'no-visibility',
  ...(value === undefined ? {} : { value }),
  what:
    value === undefined ? `còn thiếu cột "${visibilityColumn.title}"` : 'không có trong danh sách',
  why: 'Không rõ nơi này được công bố những gì; công bố nhầm địa chỉ có thể gây nguy hiểm.',
  remedy: `Chọn một trong: ${Object.values(visibilityColumn.options).join(', ')}.`,
});

const moved = (index: number, value: string, { id, visibility }: ExistingRecord): CellFaultAt => ({
  index,
  slug: 'moved',
  ...(value === '' ? {} : { value }),
  what: `khác với bản ghi đang có: "${id}" thuộc mục "${visibilityColumn.options[visibility]}"`,
  why: 'Đổi mức công khai có thể để lộ hoặc để sót một địa chỉ, nên không làm bằng bảng tính.',
  remedy: 'Giữ như cũ trong bảng; muốn đổi thì sửa bản ghi trong trang quản trị.',
});

const sameRecord = (index: number, id: string, row: number): CellFaultAt => ({
  index,
  slug: 'row-twice',
  value: id,
  what: `cùng là một nơi với dòng ${row}`,
  why: 'Không rõ dòng nào đúng.',
  remedy: `Để lại một dòng; nếu là hai nơi khác nhau thì ghi ${idColumn.title} hoặc tên cho khác nhau.`,
});

const unlike = (faults: readonly CellFaultAt[]): CellFaultAt[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];
