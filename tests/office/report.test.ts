import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { formatReport } from '../../src/checks/problem.ts';
import { replaceFile } from '../../src/content-files/replace-file.ts';
import { buildGazetteer } from '../../src/domain/places/gazetteer.ts';
import { writeDocument } from '../../src/report/docx/write-document.ts';
import { readHistory } from '../../src/report/history/read-history.ts';
import { reportPeriod } from '../../src/report/period.ts';
import { writeWorkbook } from '../../src/report/write-workbook.ts';
import { tablesOf, yearlyReport, type YearlyReport } from '../../src/report/yearly-report.ts';
import { readAddressDatabase } from '../../src/site/address-database.ts';
import { reportDay, sampleYear } from '../unit/report/sample-year.ts';
import { Office } from './office.ts';

let office: Office;
let report: YearlyReport;
let text: string;

function sampleReport(): YearlyReport {
  const repository = sampleYear();
  const { content, problems } = checkContent(repository.content, { today: reportDay });
  if (content === undefined) throw new Error(formatReport(problems));
  return yearlyReport({
    content,
    history: readHistory(repository.content),
    gazetteer: buildGazetteer({
      provinces: ['56'],
      database: readAddressDatabase(),
      corrections: [],
      details: [],
    }),
    period: reportPeriod(2026),
    office: 'Sở Nội vụ tỉnh & bạn',
    today: reportDay,
  });
}

beforeAll(async () => {
  office = new Office();
  report = sampleReport();
  const document = join(office.folder, 'bao-cao.docx');
  replaceFile(document, await writeDocument(report));
  replaceFile(join(office.folder, 'bao-cao.xlsx'), await writeWorkbook(report));
  text = office.read(document, 'txt:Text (encoded):UTF8');
});

afterAll(() => {
  office.close();
});

/** A table in plain text has one cell a line. */
const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

describe('the report as a document', () => {
  it('has the head and the foot of an administrative document, in their order', () => {
    const parts = [
      'SỞ NỘI VỤ TỈNH & BẠN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ……/BC-……',
      '……, ngày …… tháng …… năm 2026',
      'BÁO CÁO',
      '(Từ ngày 15/12/2025 đến hết ngày 14/12/2026)',
      'I. KẾT QUẢ TRUYỀN THÔNG TRÊN TRANG',
      'II. NƠI HỖ TRỢ VÀ MÔ HÌNH',
      'III. SO VỚI CHỈ TIÊU, NHIỆM VỤ CỦA KẾ HOẠCH',
      'Trên đây là báo cáo năm 2026 của Sở Nội vụ tỉnh & bạn./.',
      'Nơi nhận:',
      '- Ủy ban nhân dân tỉnh (thông qua Sở Nội vụ);',
      '- Lưu: VT, …….',
      '…… (QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ)',
    ];
    const places = parts.map((words) => flat(text).indexOf(words));
    expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('reads back with every figure of every table', () => {
    const read = flat(text);
    const missing = tablesOf(report).flatMap(({ title, rows }) => {
      const from = read.slice(read.indexOf(`. ${title} `));
      return rows
        .map(({ label, values }) =>
          flat([label, ...values.map((value) => value ?? '……')].join(' ')),
        )
        .filter((line) => !from.includes(line))
        .map((line) => `${title}: ${line}`);
    });
    expect(missing).toEqual([]);
    expect(read).toContain('Trong kỳ, trang đăng 2 bài viết (1 bài có bản tiếng Anh), 1 tài liệu');
    for (const note of report.notes) expect(read).toContain(note);
  });

  it('lies on A4 with the margins of the decree, its letters Times New Roman', () => {
    const flatXml = office.read(join(office.folder, 'bao-cao.docx'), 'fodt');
    const layout = /<style:page-layout-properties [^>]*fo:page-width="([\d.]+)(cm|in)"[^>]*>/.exec(
      flatXml,
    );
    const length = (name: string): number => {
      const [, value, unit] =
        new RegExp(`${name}="([\\d.]+)(cm|in)"`).exec(layout?.[0] ?? '') ?? [];
      return Math.round(Number(value) * (unit === 'in' ? 25.4 : 10));
    };
    expect(
      ['page-width', 'page-height', 'margin-left', 'margin-right'].map((name) =>
        length(`fo:${name}`),
      ),
    ).toEqual([210, 297, 30, 15]);
    expect(flatXml).toContain('style:font-name="Times New Roman"');
    expect(flatXml).toContain('fo:background-color="#ffff00"');
  });
});

describe('the report as a workbook', () => {
  it('reads back equal to the counts, a sheet for each table', () => {
    // One CSV a sheet: comma, quote, UTF-8, all sheets.
    const made = office.convert(
      join(office.folder, 'bao-cao.xlsx'),
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    );
    expect(made).toHaveLength(tablesOf(report).length + 1);
    for (const { sheet, columns, rows } of tablesOf(report)) {
      const file = made.find((path) => path.normalize('NFC').endsWith(`-${sheet}.csv`));
      const csv = readFileSync(file ?? '', 'utf8');
      const read = parseCsv(csv.replace(/^\uFEFF/, '')).map((row) =>
        row.map((cell) => String(cell ?? '')),
      );
      const wanted = [columns, ...rows.map(({ label, values }) => [label, ...values])].map((row) =>
        row.map((cell) => String(cell ?? '')),
      );
      expect(read.slice(2, 2 + wanted.length), sheet).toEqual(wanted);
    }
  });
});
