/** What importing a table would do to the content, decided before anything is written. */
import { checkConfidentialText } from '../checks/content/confidential-text.ts';
import type {
  Content,
  FoundContent,
  ServiceRecord,
  SourceRecord,
} from '../checks/content/content.ts';
import { checkDates } from '../checks/content/dates.ts';
import { checkLiveMode } from '../checks/content/live-mode.ts';
import { checkDuplicates } from '../checks/content/duplicates.ts';
import { checkReferences, type Places } from '../checks/content/references.ts';
import type { Problem } from '../checks/problem.ts';
import type { CommuneNames } from './commune-names.ts';
import { atCell } from './explain-row.ts';
import { columnLetter, type SheetFault } from './files/fault.ts';
import type { Table } from './files/read-table.ts';
import { layOut } from './layout.ts';
import type { CellFaultAt } from './merge-row.ts';
import { RowReader, type Candidate, type ExistingRecord, type PlannedRecord } from './read-row.ts';

export interface ImportPlan {
  readonly added: readonly PlannedRecord[];
  readonly changed: readonly PlannedRecord[];
  readonly unchanged: number;
  readonly wrong: readonly SheetFault[];
  readonly wrongRows: number;
  /** What a person should know although it is right. */
  readonly notes: readonly string[];
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

/** These records alone, as the content check wants them, beside the settings that they are judged by. */
function foundIn(content: Content, sources: readonly SourceRecord[]): FoundContent {
  const settings = [{ id: 'site', file: 'content/settings/site.yml', data: content.settings }];
  return { ...content, settings, services: [], communes: [], files: sources, sources };
}

/** The rules between records, and those on free text, for the rows that passed alone. */
function betweenRecords(candidates: readonly Candidate[], input: PlanInput): Problem[] {
  const { content, existing, places, today } = input;
  const sources = candidates.map(({ id, visibility, file, after }): SourceRecord => ({
    collection: `services-${visibility}`,
    id,
    file: `content/${file}`,
    values: after,
  }));
  const found = foundIn(content, sources);

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
    ...checkReferences(found, places),
    ...checkConfidentialText(found),
    ...checkDates(found, today),
    ...checkLiveMode(found),
    ...checkDuplicates({ ...found, services, files }),
  ];
}

/** Throws UnreadableFile where the headings leave a doubt. */
export function planImport(input: PlanInput): ImportPlan {
  const layout = layOut(input.table.headings);
  const reader = new RowReader(input.existing, input.communes, layout, (source) =>
    checkReferences(foundIn(input.content, [source]), input.places),
  );
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
      // Two cells of a row may name the same commune.
      ...right.flatMap(({ row, notes }) =>
        [...new Set(notes)].map((note) => `Dòng ${row}: ${note}.`),
      ),
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
