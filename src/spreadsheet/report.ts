/** What an import would do, told to the person who runs it: what is wrong first, then what changes. */
import { quote } from '../checks/problem.ts';
import { isPrivate, type Column } from './columns.ts';
import { writeCell } from './cells/codec.ts';
import { textOf } from './cells/cell.ts';
import type { CommuneNames } from './commune-names.ts';
import { formatFaults } from './files/fault.ts';
import type { ImportPlan } from './plan-import.ts';
import type { PlannedRecord } from './read-row.ts';
import { valueIn } from './records.ts';

function change(column: Column, record: PlannedRecord, communes: CommuneNames): string {
  if (isPrivate(column)) return `    ${column.title}: đổi (không in ra vì là phần riêng)`;
  const said = (values: unknown): string => {
    const text = textOf(writeCell(column, valueIn(values, column.path), communes));
    return text === '' ? 'trống' : quote(text);
  };
  return `    ${column.title}: ${said(record.before)} → ${said(record.after)}`;
}

const sum = (plan: ImportPlan): string =>
  `${plan.added.length} nơi mới, ${plan.changed.length} nơi thay đổi, ` +
  `${plan.unchanged} nơi giữ nguyên, ${plan.wrongRows} dòng sai.`;

export function formatPlan(file: string, plan: ImportPlan, communes: CommuneNames): string {
  const block = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${head}\n${lines.join('\n')}`];
  return [
    `${file}: ${sum(plan)}`,
    ...block(
      'Lưu ý:',
      plan.notes.map((note) => `  ${note}`),
    ),
    ...block(
      'Mới:',
      plan.added.map(({ row, name, file: path }) => `  dòng ${row}: ${name} → content/${path}`),
    ),
    ...block(
      'Thay đổi:',
      plan.changed.map((record) =>
        [
          `  dòng ${record.row}: ${record.name} (content/${record.file})`,
          ...record.changed.map((column) => change(column, record, communes)),
        ].join('\n'),
      ),
    ),
    ...block('Sai, không nhập dòng nào trong các dòng này:', formatFaults(file, plan.wrong)),
  ].join('\n\n');
}
