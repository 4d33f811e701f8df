import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { readAddressDatabase } from '../../../src/site/address-database.ts';
import type { Value } from '../../../src/spreadsheet/cells/cell.ts';
import { formatFault } from '../../../src/spreadsheet/files/fault.ts';
import type { Table } from '../../../src/spreadsheet/files/read-table.ts';
import { loadContent, type LoadedContent } from '../../../src/spreadsheet/load-content.ts';
import { planImport, type ImportPlan } from '../../../src/spreadsheet/plan-import.ts';

const base = join(import.meta.dirname, '../../fixtures/content/base');
/** The day on which imports are judged. */
export const today = '2026-11-23';

export function loaded(folder = base): LoadedContent {
  const result = loadContent(folder);
  if (!('content' in result)) throw new Error('The content of the test is wrong.');
  return result;
}

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'diem-tua-sheet-'));
  made.push(folder);
  return folder;
}

/** A copy of content for a program to work on: the small one of the fixtures, or the project's own. */
export function contentCopy(from: string = base): string {
  const folder = scratch();
  cpSync(from, folder, { recursive: true });
  return folder;
}

export function tableOf(
  headings: readonly string[],
  ...rows: readonly (readonly Value[])[]
): Table {
  return {
    headings,
    rows: rows.map((row, index) => ({
      number: index + 2,
      hidden: false,
      cells: row.map((value) => ({ value })),
    })),
  };
}

export const plan = (table: Table, content = loaded()): ImportPlan =>
  planImport({ ...content, table, places: readAddressDatabase(), today });

/** What the person is told of each wrong cell. */
export const told = ({ wrong }: ImportPlan): string[] =>
  wrong.map((fault) => formatFault('danh-sach.xlsx', fault));

/** A row of a public place that nothing is wrong with, by heading. */
export const rightRow = {
  'Mức công khai': 'Nơi hỗ trợ công khai',
  Tên: 'Mẫu – Trạm Y tế Bác Ái Đông',
  Loại: 'Cơ sở khám, chữa bệnh',
  'Đơn vị phụ trách': 'Đơn vị mẫu',
  'Giới thiệu': 'Chữa vết thương và ghi lại thương tích.',
  'Phục vụ ai': 'Phụ nữ; Trẻ em',
  'Ngôn ngữ': 'Tiếng Việt; Tiếng Raglai',
  'Điện thoại 1 – Số điện thoại': '0000 000 100',
  'Điện thoại 1 – Dùng để': 'Số chung',
  'Chi phí': 'Miễn phí',
  'Lối cho xe lăn': 'Chưa rõ lối cho xe lăn',
  'Khu vực phục vụ – Phạm vi': 'Một số xã, phường',
  'Khu vực phục vụ – Các xã, phường': 'Xã Bác Ái Đông; Xã Bác Ái',
  'Xã, phường nơi đặt trụ sở': 'Xã Bác Ái Đông',
  'Địa chỉ': 'Số 0, đường Mẫu',
  'Bản ghi mẫu': 'có',
} as const satisfies Record<string, Value>;

/** The right row with some of its cells written otherwise; a heading that it lacks is added. */
export function tableWith(...changes: readonly Readonly<Record<string, Value>>[]): Table {
  const headings = [...new Set([rightRow, ...changes].flatMap((each) => Object.keys(each)))];
  return tableOf(
    headings,
    ...changes.map((change) => {
      const row: Record<string, Value> = { ...rightRow, ...change };
      return headings.map((heading) => row[heading] ?? null);
    }),
  );
}
