import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { formatFault, UnreadableFile } from '../../../src/spreadsheet/files/fault.ts';
import { readTable } from '../../../src/spreadsheet/files/read-table.ts';
import { scratch } from './sheet-support.ts';

const table = [
  ['Tên', 'Loại', 'Địa chỉ'],
  ['Mẫu – Công an', 'Công an', 'Số 0'],
];
const sheet: WriteSheet = { name: 'Danh sách', rows: table };

function fileWith(name: string, data: string | Uint8Array): string {
  const path = join(scratch(), name);
  writeFileSync(path, data);
  return path;
}

/** What the person is told; the test fails when the file is read. */
async function refusal(path: string, name = 'danh-sach'): Promise<string> {
  try {
    await readTable(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return formatFault(name, error.fault);
    throw error;
  }
  throw new Error('The file was read.');
}

interface Part {
  readonly name: string;
  readonly data: Buffer;
  /** Said in place of the true unpacked size. */
  readonly claims?: number;
}

/** A ZIP file by hand: the libraries refuse to write what must be refused here. */
function zip(parts: readonly Part[]): Buffer {
  const done = new Map<Buffer, Buffer>();
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claims } of parts) {
    const packed = done.get(data) ?? deflateRawSync(data);
    done.set(data, packed);
    const size = claims ?? data.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...central, Buffer.from('PK\x05\x06'), end]);
}

describe('a list is read', () => {
  it('with a title above its headings and empty rows between', async () => {
    const rows = [['DANH SÁCH NƠI HỖ TRỢ'], [], ...table, [], ['Mẫu – Trạm', 'Trường học', null]];
    const path = fileWith('a.xlsx', await writeXlsx({ sheets: [{ name: 'A', rows }] }));
    const read = await readTable(path);
    expect(read.headings).toEqual(table[0]);
    expect(read.rows.map(({ number }) => number)).toEqual([4, 6]);
  });

  it('from CSV with semicolons, tabs, a mark at its head, or as UTF-16', async () => {
    const text = 'Tên;Loại\r\n"Mẫu; số 1";Công an\r\n';
    const files = [
      text,
      `\uFEFF${text}`,
      Buffer.from(`\uFEFF${text.replaceAll('";', '"\t').replace('Tên;', 'Tên\t')}`, 'utf16le'),
    ];
    for (const data of files) {
      const { rows } = await readTable(fileWith('a.csv', data));
      expect(rows[0]?.cells.map(({ value }) => value)).toEqual(['Mẫu; số 1', 'Công an']);
    }
  });

  it('with the formulas and the hidden rows told', async () => {
    const cells = new Map([['1,0', { formula: '"Mẫu"&1', formulaResult: 'Mẫu1', value: 'Mẫu1' }]]);
    const hidden = new Map([[1, { hidden: true }]]);
    const data = await writeXlsx({ sheets: [{ ...sheet, cells, rowDefs: hidden }] });
    const [row] = (await readTable(fileWith('a.xlsx', data))).rows;
    expect(row?.cells[0]).toEqual({ value: 'Mẫu1', formula: true });
    expect(row?.hidden).toBe(true);
  });
});

describe('a file that cannot be read says why, and what to do', () => {
  it('missing, and of a kind that is no spreadsheet', async () => {
    expect(await refusal('/nowhere/a.xlsx')).toContain('không có tệp này');
    expect(await refusal(fileWith('a.docx', 'x'))).toContain('đuôi ".docx" không phải');
  });

  it('of 100 MB, before it is read', async () => {
    const path = fileWith('a.xlsx', '');
    truncateSync(path, 100 * 1024 * 1024);
    expect(await refusal(path)).toContain('nặng 100 MB, nhiều nhất là 20 MB');
  });

  it('with macros, by its name or by what is in it', async () => {
    const inside = zip([{ name: 'xl/vbaProject.bin', data: Buffer.from('x') }]);
    expect(await refusal(fileWith('a.xlsm', 'x'))).toContain('có macro');
    expect(await refusal(fileWith('a.xlsx', inside))).toContain('có macro');
  });

  it('old or with a password', async () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await refusal(fileWith('a.xls', ole))).toContain('kiểu cũ hoặc có đặt mật khẩu');
    expect(await refusal(fileWith('a.xlsx', ole))).toContain('kiểu cũ hoặc có đặt mật khẩu');
  });

  it('broken: no ZIP at all, or cut short', async () => {
    const whole = await writeXlsx({ sheets: [sheet] });
    for (const data of ['', 'xin chào', whole.slice(0, whole.length / 2)])
      expect(await refusal(fileWith('a.xlsx', data))).toContain('đã hỏng');
  });

  it('a ZIP bomb, also one that lies about its size', async () => {
    const data = Buffer.alloc(10 * 1024 * 1024);
    for (const claims of [data.length, 10]) {
      const parts = Array.from({ length: 21 }, (_, n) => ({
        name: `xl/worksheets/sheet${n}.xml`,
        data,
        claims,
      }));
      expect(await refusal(fileWith('a.xlsx', zip(parts)))).toContain('bung ra quá lớn');
    }
  });

  it('with a hidden sheet', async () => {
    const hidden: WriteSheet = { name: 'Bí ẩn', rows: [['x']], hidden: true };
    const data = await writeXlsx({ sheets: [sheet, hidden] });
    expect(await refusal(fileWith('a.xlsx', data))).toContain('"Bí ẩn" là trang tính đang bị ẩn');
  });

  it('with two lists, or none', async () => {
    const two = await writeXlsx({ sheets: [sheet, { ...sheet, name: 'Bản cũ' }] });
    expect(await refusal(fileWith('a.xlsx', two))).toContain('Danh sách, Bản cũ');
    const none = await writeOds({
      sheets: [
        {
          name: 'A',
          rows: [
            ['a', 'b'],
            [1, 2],
          ],
        },
      ],
    });
    expect(await refusal(fileWith('a.ods', none))).toContain('không có dòng tiêu đề nào');
  });

  it('with more rows than anybody can review', async () => {
    const rows = Array.from({ length: 20_001 }, (_, n) => `Mẫu ${n},Công an`);
    expect(await refusal(fileWith('a.csv', ['Tên,Loại', ...rows].join('\n')))).toContain(
      'có 20001 dòng',
    );
  });

  it('CSV that is not UTF-8, or whose quotes do not close', async () => {
    const latin = Buffer.from('Tên,Loại\nCafé,x\n', 'latin1');
    expect(await refusal(fileWith('a.csv', latin))).toContain('không lưu bằng bảng mã UTF-8');
    expect(await refusal(fileWith('a.csv', 'Tên,Loại\n"Mẫu,x\n'))).toContain('không đóng lại');
  });

  it('typed in TCVN3 or VNI, saying how to convert it', async () => {
    const tcvn = [
      ['Tên', 'Loại'],
      ['Tr¹m y tÕ', 'C«ng an'],
      ['§ån biªn phßng', 'C«ng an'],
    ];
    const vni = [
      ['Tên', 'Loại'],
      ['Traïm y teá', 'Coâng an'],
      ['Ñoàn bieân phoøng', 'Coâng an'],
    ];
    const inXlsx = await writeXlsx({ sheets: [{ name: 'A', rows: tcvn }] });
    const message = await refusal(fileWith('a.xlsx', inXlsx));
    expect(message).toContain(
      'danh-sach › dòng 2 › cột A (Tên): "Tr¹m y tÕ" là chữ gõ bằng bảng mã cũ TCVN3 (4 ô như vậy)',
    );
    expect(message).toContain('chuyển từ TCVN3 (ABC) sang Unicode');
    const inCsv = Buffer.from(
      vni
        .map((row) => row.join(','))
        .join('\n')
        .replace('Tên', 'Ten')
        .replace('Loại', 'Loai'),
      'latin1',
    );
    expect(await refusal(fileWith('a.csv', inCsv))).toContain('bảng mã cũ VNI');
  });
});

/** An office may well save our workbook with LibreOffice; where that is installed, its files are read too. */
const hasOffice = (() => {
  try {
    execFileSync('which', ['soffice'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(hasOffice)('a workbook that LibreOffice has saved', () => {
  it('comes back with its rows', async () => {
    const folder = scratch();
    const out = join(folder, 'out');
    mkdirSync(out);
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, await writeXlsx({ sheets: [sheet] }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', out, path], {
      stdio: 'ignore',
    });
    const read = await readTable(join(out, 'a.ods'));
    expect([
      read.headings,
      ...read.rows.map(({ cells }) => cells.map(({ value }) => value)),
    ]).toEqual(table);
  });
});
