import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/spreadsheet/cells/cell.ts';
import { runTool } from './run-tool.ts';
import { contentCopy, rightRow, scratch, tableWith } from './sheet-support.ts';

/** The project's own places. */
const own = globSync('content/services/*/*.yml');

/** Every file below a content folder with its bytes. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: folder })
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const rowsOf = (change: Readonly<Record<string, Value>>): Value[][] => {
  const { headings, rows } = tableWith(change);
  return [[...headings], ...rows.map(({ cells }) => cells.map(({ value }) => value))];
};

describe('npm run export, then npm run import', () => {
  it.each(['xlsx', 'ods', 'csv'])('of the project’s own places as .%s changes no byte', (kind) => {
    const content = contentCopy('content');
    const before = filesOf(content);
    const path = join(scratch(), `danh-sach.${kind}`);
    expect(runTool('export', content, path)).toMatchObject({ status: 0, err: '' });
    const { status, out } = runTool('import', content, path, '--write');
    expect(out).toContain(`0 nơi mới, 0 nơi thay đổi, ${own.length} nơi giữ nguyên, 0 dòng sai.`);
    expect(status).toBe(0);
    expect(filesOf(content)).toEqual(before);
  });

  it('takes out nothing private, and no address of a hidden place', () => {
    const path = join(scratch(), 'danh-sach.csv');
    runTool('export', contentCopy('content'), path);
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain('Đồng ý bằng văn bản');
    expect(text).not.toContain('Tủ hồ sơ');
    const [headings = [], ...rows] = parseCsv(text);
    const address = headings.indexOf('Địa chỉ');
    const hidden = rows.filter((row) => row[1] !== 'Nơi hỗ trợ công khai');
    expect(hidden).toHaveLength(own.filter((file) => !file.includes('public')).length);
    expect(hidden.map((row) => row[address])).toEqual(hidden.map(() => ''));
  });
});

describe('an office fills in the template with three rows, one of them wrong', () => {
  it('reads why, and finds the two right ones written and nothing of the third', async () => {
    const content = contentCopy();
    const folder = scratch();
    const template = join(folder, 'mau.xlsx');
    expect(runTool('import', content, '--template', template).status).toBe(0);

    const { sheets } = await readXlsx(readFileSync(template));
    expect(sheets.map(({ name }) => name)).toEqual(['Nơi hỗ trợ', 'Hướng dẫn', 'Danh mục']);
    const [sheet] = sheets;
    const help = sheets.slice(1).map(({ name, rows: kept }) => ({ name, rows: kept }));
    const headings = (sheet?.rows[0] ?? []).map(String);
    const lists = (sheet?.dataValidations ?? []).filter(({ type }) => type === 'list');
    expect(lists.length).toBeGreaterThan(10);
    const rows = [
      rightRow,
      { ...rightRow, Tên: 'Mẫu – Công an xã', Loại: 'Công ann' },
      { ...rightRow, Tên: 'Mẫu – Trường học xã', Loại: 'Trường học' },
    ].map((row: Record<string, string>) => headings.map((heading) => row[heading] ?? null));
    const filled = join(folder, 'da-dien.xlsx');
    writeFileSync(
      filled,
      await writeXlsx({
        sheets: [{ name: 'Nơi hỗ trợ', rows: [headings, ...rows] }, ...help],
      }),
    );

    const before = filesOf(content);
    const dry = runTool('import', content, filled);
    expect(dry.status).toBe(1);
    expect(dry.out).toContain('2 nơi mới, 0 nơi thay đổi, 0 nơi giữ nguyên, 1 dòng sai.');
    expect(dry.out).toContain(
      'da-dien.xlsx › dòng 3 › cột D (Loại): "Công ann" không có trong danh sách.',
    );
    expect(dry.out).toContain('Chưa ghi gì.');
    expect(filesOf(content)).toEqual(before);

    const written = runTool('import', content, filled, '--write');
    expect(written.out).toContain('Đã ghi 2 tệp.');
    const after = filesOf(content);
    expect(Object.keys(after).filter((name) => !(name in before))).toEqual([
      'services/public/mau-tram-y-te-bac-ai-dong.yml',
      'services/public/mau-truong-hoc-xa.yml',
    ]);
    expect(after['services/public/mau-tram-y-te-bac-ai-dong.yml']).toBe(
      readFileSync(join(import.meta.dirname, '../../fixtures/spreadsheet/new-record.yml'), 'utf8'),
    );
    expect(runTool('check-content', content).status).toBe(0);

    const again = runTool('import', content, filled, '--write');
    expect(again.out).toContain('0 nơi mới, 0 nơi thay đổi, 2 nơi giữ nguyên, 1 dòng sai.');
    expect(filesOf(content)).toEqual(after);
  });
});

describe('an office corrects one number', () => {
  it('and only that line of that file changes', async () => {
    const content = contentCopy();
    const path = join(scratch(), 'sua.xlsx');
    const rows = [
      ['id', 'dien thoai 1 so dien thoai'],
      ['ubnd-phan-rang', '0000 000 123'],
    ];
    writeFileSync(path, await writeXlsx({ sheets: [{ name: 'A', rows }] }));
    const before = filesOf(content);
    expect(runTool('import', content, path, '--write').out).toContain(
      'Điện thoại 1 – Số điện thoại: "0000 000 001" → "0000 000 123"',
    );
    const name = 'services/public/ubnd-phan-rang.yml';
    expect(filesOf(content)).toEqual({
      ...before,
      [name]: before[name]?.replace('0000 000 001', '0000 000 123'),
    });
  });
});

describe('npm run import', () => {
  it('writes nothing of an address for a hidden place', async () => {
    const content = contentCopy();
    const path = join(scratch(), 'a.xlsx');
    const hidden = {
      'Mức công khai': 'Nơi hỗ trợ kín',
      Tên: 'Mẫu – Nơi tạm lánh',
      Loại: 'Nơi tạm lánh',
    };
    const rows = rowsOf({ ...hidden, 'Địa chỉ': '12 Trần Phú', 'Xã, phường nơi đặt trụ sở': null });
    writeFileSync(path, await writeXlsx({ sheets: [{ name: 'A', rows }] }));
    const before = filesOf(content);
    const { status, out, err } = runTool('import', content, path, '--write');
    expect(status).toBe(1);
    expect(out + err).not.toContain('Trần Phú');
    expect(filesOf(content)).toEqual(before);
  });

  it('refuses wrong content, a wrong file and a wrong command, each in its own way', () => {
    const content = contentCopy();
    expect(runTool('import', content, 'khong-co.xlsx')).toMatchObject({ status: 1 });
    expect(runTool('import', content)).toMatchObject({ status: 2 });
    expect(runTool('import', content, 'a.xlsx', '--write', '--dry-run').status).toBe(2);
    expect(runTool('import', content, '--help')).toMatchObject({ status: 0, err: '' });
    expect(runTool('export', content, 'a.docx').status).toBe(2);
    writeFileSync(join(content, 'services/public/ubnd-phan-rang.yml'), 'name: x\n');
    const { status, err } = runTool('import', content, 'a.xlsx');
    expect(status).toBe(1);
    expect(err).toContain('Nội dung đang có lỗi.');
  });
});
