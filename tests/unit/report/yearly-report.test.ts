import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/check-content.ts';
import { formatReport } from '../../../src/checks/problem.ts';
import { buildGazetteer } from '../../../src/domain/places/gazetteer.ts';
import { readHistory } from '../../../src/report/history/read-history.ts';
import { reportPeriod } from '../../../src/report/period.ts';
import type { ReportTable } from '../../../src/report/table.ts';
import { tablesOf, yearlyReport, type YearlyReport } from '../../../src/report/yearly-report.ts';
import { readAddressDatabase } from '../../../src/site/address-database.ts';
import { reportDay, sampleYear } from './sample-year.ts';

function reportOf(year: number, today: string): YearlyReport {
  const repository = sampleYear();
  const { content, problems } = checkContent(repository.content, { today: '2027-12-31' });
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
    period: reportPeriod(year),
    office: 'Sở Nội vụ',
    today,
  });
}

const lines = (table: ReportTable | undefined) =>
  Object.fromEntries((table?.rows ?? []).map(({ label, values }) => [label, values]));

describe('the report of a year', () => {
  let report: YearlyReport;
  const table = (id: string) => lines(tablesOf(report).find((each) => each.id === id));
  /** Only the lines in which something stands. */
  const filled = (id: string) =>
    Object.fromEntries(
      Object.entries(table(id)).filter(([, values]) => values.some((value) => value !== 0)),
    );

  beforeAll(() => {
    report = reportOf(2026, reportDay);
  });

  it('counts what came, what was changed, what went and what stands', () => {
    // Published, older and revised, removed, standing.
    expect(table('overview')).toEqual({
      'Bài viết': [2, 1, 0, 4],
      'Tài liệu': [1, 0, 1, 1],
      'Thi tìm hiểu': [0, 0, 0, 0],
      'Sự kiện (theo ngày diễn ra)': [2, 0, 0, 2],
      'Nơi hỗ trợ (theo ngày đưa lên)': [2, 0, 0, 3],
    });
    expect(report.englishArticles).toBe(1);
  });

  it('puts a piece into the month that saw it first', () => {
    // Articles, materials, quizzes, events, all.
    expect(filled('months')).toEqual({
      '12/2025 (từ ngày 15)': [1, 0, 0, 0, 1],
      '3/2026': [1, 1, 0, 1, 3],
      '6/2026': [0, 0, 0, 1, 1],
      Cộng: [2, 1, 0, 2, 5],
    });
  });

  it('counts by reader, topic, place of use, occasion, form and commune', () => {
    expect(filled('audiences')).toEqual({
      'Người dân': [2, 1, 0, 0, 3],
      'Nam giới và trẻ em trai': [2, 0, 0, 0, 2],
      'Cán bộ': [0, 0, 0, 2, 2],
    });
    expect(filled('topics')).toEqual({
      'Nhận biết bạo lực': [0, 1, 0, 1],
      'Giúp người khác': [2, 0, 0, 2],
      Cộng: [2, 1, 0, 3],
    });
    expect(filled('settings')).toEqual({ 'Trường học': [1], 'Chợ, nơi đông người': [1] });
    expect(filled('campaigns')).toEqual({
      'Ngày mẫu': [1, 1, 0, 1, 3],
      'Dùng quanh năm': [1, 0, 0, 1, 2],
    });
    expect(table('forms')).toEqual({
      'Áp phích': [1, 0, 1],
      'Nói chuyện': [0, 1, 1],
      'Tập huấn': [0, 1, 1],
      Cộng: [1, 2, 3],
    });
    expect(table('communes')).toEqual({
      'Phường Phan Rang': [1],
      'Không ghi xã': [1],
      Cộng: [2],
    });
  });

  it('counts services by kind, by how long ago somebody checked, and by commune', () => {
    // Within 180 days, within 365, longer ago, never, all.
    expect(filled('services')).toEqual({ 'Công an': [1, 0, 1, 1, 3], Cộng: [1, 0, 1, 1, 3] });
    expect(table('services-by-commune')).toEqual({ 'Phường Phan Rang': [3], Cộng: [3] });
    expect(report.services.checked).toBe(1);
  });

  it('stands beside the plan, and leaves blank what counts people', () => {
    const rows = report.targets?.rows.map(({ label, values }) => [label.split(' ')[0], ...values]);
    expect(rows?.slice(0, 4)).toEqual([
      ['II.2.a.', '50%', 'Trang không đo được', null, null],
      ['II.2.b.', '100%', 'Trang không đo được', null, null],
      ['III.1.b.', 'Không nêu', 'Sự kiện trong kỳ', 2, 'Không có số để so'],
      ['III.1.b.', 'Không nêu', 'Hội thi trong kỳ', 0, 'Không có số để so'],
    ]);
  });

  it('says what a reader has to know to trust it', () => {
    expect(report.notes).toEqual([
      'Trang chưa có kế hoạch năm 2026, nên so với kế hoạch năm 2025.',
      'Một lần kiểm tra nơi hỗ trợ ghi đè lần trước, nên chỉ đếm được lần kiểm tra gần nhất.',
      'Trang chưa ghi mô hình phòng ngừa và ứng phó nào, nên không đếm được mô hình.',
      'Trang không đếm người đọc, người gọi hay người được giúp, vì không lưu gì về họ.',
      '4 bản ghi mẫu (tưởng tượng) không được tính.',
      '1 mục chưa lưu vào Git nên chưa được tính.',
      '1 mục có ngày đăng hoặc ngày diễn ra sau ngày chốt số liệu, chưa được tính.',
    ]);
  });

  it('counts each piece in exactly one year', () => {
    const years = [2025, 2026, 2027].map((year) => reportOf(year, '2027-12-14').published);
    expect(years.map(({ articles }) => articles)).toEqual([2, 2, 0]);
    expect(years.map(({ events }) => events)).toEqual([0, 2, 1]);
  });

  it('counts no day that has not come yet', () => {
    const { published, notes } = reportOf(2026, '2026-06-01');
    expect(published).toEqual({ articles: 2, materials: 1, quizzes: 0, events: 1 });
    expect(notes[0]).toBe('Kỳ báo cáo chưa hết: số liệu đến hết ngày 01/06/2026.');
  });
});
