/** What importing a table would do to the content, decided before anything is written. */
import { checkConfidentialText } from '../checks/content/confidential-text.ts';
import type {
  Content,
  FoundContent,
  ServiceRecord,
  SourceRecord,
} from '../checks/content/content.ts';
import { checkDates } from '../checks/content/dates.ts';
import { checkDemoInLive } from '../checks/content/demo-in-live.ts';
import { checkDuplicates } from '../checks/content/duplicates.ts';
import { placeFile } from '../checks/content/file-place.ts';
import { nearest } from '../checks/content/nearest.ts';
import { checkReferences, type Places } from '../checks/content/references.ts';
import type { Problem } from '../checks/problem.ts';
import { serviceSchemas, visibilities, type Visibility } from '../schemas/services.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { textOf } from './cells/cell.ts';
import {
  columns,
  headingOf,
  idColumn,
  knownTitles,
  visibilityColumn,
  type Column,
} from './columns.ts';
import type { CommuneNames } from './commune-names.ts';
import { atCell, judgeValues } from './explain-row.ts';
import { columnLetter, UnreadableFile, type SheetFault } from './files/fault.ts';
import type { Table, TableCell } from './files/read-table.ts';
import { mergeRow, type CellFaultAt, type PlacedColumn } from './merge-row.ts';
import type { Values } from './records.ts';

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

export interface ImportPlan {
  readonly added: readonly PlannedRecord[];
  readonly changed: readonly PlannedRecord[];
  readonly unchanged: number;
  readonly wrong: readonly SheetFault[];
  readonly wrongRows: number;
  /** What a person should know although it is right. */
  readonly notes: readonly string[];
}

export interface ExistingRecord {
  readonly id: string;
  readonly visibility: Visibility;
  readonly values: Values;
}

export interface PlanInput {
  readonly table: Table;
  readonly content: Content;
  /** Each service as it stands in its file, before any transform. */
  readonly existing: readonly ExistingRecord[];
  readonly communes: CommuneNames;
  readonly places: Places;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly progress?: (done: number, all: number) => void;
}

interface Layout {
  readonly placed: readonly PlacedColumn[];
  readonly id: number;
  readonly visibility: number;
  readonly notes: readonly string[];
}

const twice = (column: string, letters: string): SheetFault => ({
  slug: 'column-twice',
  column,
  what: `có hai cột cùng tên (${letters})`,
  why: 'Không rõ đọc cột nào.',
  remedy: 'Xóa hoặc đổi tên một cột.',
});

const nearlyKnown = (column: string, letter: string, meant: string): SheetFault => ({
  slug: 'unknown-column',
  letter,
  column,
  what: 'không phải cột nào của danh sách',
  why: 'Điều ghi trong cột lạ sẽ mất.',
  remedy: `Có phải là "${meant}"? Sửa tên cột, hoặc xóa cột.`,
});

/** Which column of the sheet is which field. Throws UnreadableFile where a heading leaves a doubt. */
function layOut(headings: readonly string[]): Layout {
  const placed: PlacedColumn[] = [];
  const seen = new Map<unknown, number>();
  const unread: string[] = [];
  for (const [index, written] of headings.entries()) {
    if (written === '') continue;
    const heading = headingOf(written);
    if (heading === undefined) {
      const folded = new Map(knownTitles.map((title) => [fold(title), title]));
      const meant = folded.get(nearest(fold(written), folded.keys()) ?? '');
      if (meant !== undefined)
        throw new UnreadableFile(nearlyKnown(written, columnLetter(index), meant));
      unread.push(`${written} (${columnLetter(index)})`);
      continue;
    }
    const earlier = seen.get(heading);
    if (earlier !== undefined)
      throw new UnreadableFile(twice(written, `${columnLetter(earlier)}, ${columnLetter(index)}`));
    seen.set(heading, index);
    if (typeof heading === 'object') placed.push({ column: heading, index });
  }
  // Of a list, an earlier place is filled before a later one, whatever the order of the columns.
  const rank = new Map(columns.map((column, index) => [column, index]));
  placed.sort((a, b) => (rank.get(a.column) ?? 0) - (rank.get(b.column) ?? 0));
  return {
    placed,
    id: seen.get('id') ?? -1,
    visibility: seen.get('visibility') ?? -1,
    notes: unread.length === 0 ? [] : [`Cột không đọc: ${unread.join(', ')}.`],
  };
}

function visibilityOf(written: string): Visibility | undefined {
  const key = fold(written);
  return visibilities.find((each) => key === each || key === fold(visibilityColumn.options[each]));
}

const nameKey = (values: Values): string =>
  `${fold(String(values['name'] ?? ''))}|${String(values['commune'] ?? '')}`;

interface Candidate extends PlannedRecord {
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

class RowReader {
  readonly #byId: ReadonlyMap<string, ExistingRecord>;
  readonly #byName: ReadonlyMap<string, ExistingRecord>;
  readonly #layout: Layout;
  readonly #communes: CommuneNames;
  readonly #rowOf = new Map<string, number>();

  constructor({ existing, communes }: PlanInput, layout: Layout) {
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
    const id = known?.id ?? (writtenId === '' ? this.#newId(merged.values) : writtenId);
    const file = `services/${visibility}/${id}.yml`;
    const faults = [...merged.faults, ...this.#nameFaults(id, file, row)];
    const { data, problems } = judgeValues(visibility, merged.values, `content/${file}`);
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

  /** A short name without marks; with the commune when somewhere else has it already. */
  #newId(values: Values): string {
    const own = slug(String(values['name'] ?? ''));
    if (!this.#byId.has(own) && !this.#rowOf.has(own)) return own;
    const commune = values['commune'];
    return typeof commune === 'string' ? `${own}-${slug(this.#communes.nameOf(commune))}` : own;
  }

  #nameFaults(id: string, file: string, row: number): CellFaultAt[] {
    const index = this.#layout.id;
    const earlier = this.#rowOf.get(id);
    if (earlier !== undefined) return [sameRecord(index, id, earlier)];
    this.#rowOf.set(id, row);
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

/** The rules between records, and those on free text, for the rows that passed alone. */
function betweenRecords(candidates: readonly Candidate[], input: PlanInput): Problem[] {
  const { content, existing, places, today } = input;
  const sources = candidates.map(({ id, visibility, file, after }): SourceRecord => ({
    collection: `services-${visibility}`,
    id,
    file: `content/${file}`,
    values: after,
  }));
  const settings = [{ id: 'site', file: 'content/settings/site.yml', data: content.settings }];
  const found: FoundContent = { ...content, settings, services: [], files: sources, sources };

  const replaced = new Set(candidates.map(({ id }) => id));
  const kept = existing
    .filter(({ id }) => !replaced.has(id))
    .map(({ id, visibility, values }) => ({
      id,
      visibility,
      after: values,
      file: `services/${visibility}/${id}.yml`,
    }));
  const all = [...kept, ...candidates];
  const services = all.map(
    ({ id, visibility, file, after }) =>
      // Each passed its schema, or stands in the checked content.
      ({ id, visibility, file: `content/${file}`, data: after }) as unknown as ServiceRecord,
  );
  const files = services.map(({ id, visibility, file }) => ({
    collection: `services-${visibility}` as const,
    id,
    file,
  }));
  return [
    ...checkReferences({ ...found, communes: [] }, places),
    ...checkConfidentialText(found),
    ...checkDates(found, today),
    ...checkDemoInLive(found),
    ...checkDuplicates({ ...found, services, files }),
  ];
}

/** Throws UnreadableFile where the headings leave a doubt. */
export function planImport(input: PlanInput): ImportPlan {
  const layout = layOut(input.table.headings);
  const reader = new RowReader(input, layout);
  const wrong: SheetFault[] = [];
  const wrongRows = new Set<number>();
  const refuse = (row: number, faults: readonly CellFaultAt[]) => {
    wrongRows.add(row);
    for (const { index, ...fault } of faults)
      wrong.push({
        ...fault,
        row,
        ...(index < 0
          ? {}
          : { letter: columnLetter(index), column: input.table.headings[index] ?? '' }),
      });
  };

  const candidates: Candidate[] = [];
  for (const [done, { number, cells, hidden }] of input.table.rows.entries()) {
    const judged = hidden ? { faults: [hiddenRow] } : reader.read(number, cells);
    if (judged.candidate) candidates.push(judged.candidate);
    else refuse(number, judged.faults);
    input.progress?.(done + 1, input.table.rows.length);
  }

  const byFile = new Map(candidates.map((candidate) => [`content/${candidate.file}`, candidate]));
  for (const problem of betweenRecords(candidates, input)) {
    const candidate = byFile.get(problem.file);
    if (candidate) refuse(candidate.row, [atCell(problem, layout.placed, candidate.cells)]);
  }
  const right = candidates.filter(({ row }) => !wrongRows.has(row));
  const added = right.filter(({ before }) => before === undefined);
  const changed = right.filter((each) => each.before !== undefined && each.changed.length > 0);
  return {
    added,
    changed,
    unchanged: right.length - added.length - changed.length,
    wrong: wrong.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    wrongRows: wrongRows.size,
    notes: [
      ...layout.notes,
      ...right.flatMap(({ row, notes }) => notes.map((note) => `Dòng ${row}: ${note}.`)),
    ],
  };
}

const hiddenRow: CellFaultAt = {
  index: -1,
  slug: 'hidden-row',
  what: 'là dòng đang bị ẩn hoặc bị lọc',
  why: 'Người duyệt không thấy dòng này, nên không ai soát được nó.',
  remedy: 'Bỏ lọc, bỏ ẩn dòng, hoặc xóa dòng.',
};
