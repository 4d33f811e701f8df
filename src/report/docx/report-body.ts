import { AlignmentType, Paragraph, type Table } from 'docx';
import { formatDay } from '../../i18n/format.ts';
import type { Plan } from '../../schemas/plans.ts';
import type { ReportTable } from '../table.ts';
import type { YearlyReport } from '../yearly-report.ts';
import { grid, type GridOptions } from './grid.ts';
import { letters } from './measures.ts';
import { blank, body, part, section } from './text.ts';
import { run } from './run.ts';

type Block = Paragraph | Table;
const date = (day: string): string => formatDay('vi', day);

const advice = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 160, after: 120 },
    children: [
      run({
        text: 'Người lập báo cáo: chỗ tô vàng là điều trang không thể biết, hãy điền hoặc xóa. Xóa cả đoạn này trước khi trình ký.',
        highlight: 'yellow',
        italics: true,
        size: letters.table,
      }),
    ],
  });

function planInSentence({ name, number, issuedOn, issuedBy }: Plan): string {
  const mark = [number && `số ${number}`, issuedOn && `ngày ${date(issuedOn)}`].filter(Boolean);
  return `${name}${mark.length > 0 ? ` (${mark.join(', ')})` : ''} của ${issuedBy}`;
}

const opening = ({ plan, office, siteName, period }: YearlyReport): Paragraph =>
  body(
    'Thực hiện ',
    plan === undefined ? blank('tên, số, ngày của kế hoạch') : planInSentence(plan),
    `, ${office} báo cáo kết quả trên trang ${siteName} từ ngày ${date(period.from)} đến hết ngày ${date(period.to)} như sau:`,
  );

/** A table with its number, its title and its note. */
function numbered(table: ReportTable, number: number, options?: GridOptions): Block[] {
  const note =
    table.note === undefined
      ? []
      : [
          new Paragraph({
            spacing: { before: 40 },
            children: [run({ text: table.note, italics: true, size: letters.small })],
          }),
        ];
  if (table.rows.every(({ total }) => total === true))
    return [section(`${number}. ${table.title}`), body('Không có.')];
  return [section(`${number}. ${table.title}`), grid(table, options), ...note];
}

const remark = (words: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { before: 40 },
    children: [run({ text: `- ${words}`, size: letters.table })],
  });

const share = (some: number, all: number): string =>
  all === 0 ? '' : ` (${Math.round((some / all) * 100)}%)`;

/** The headings are sentences: how long ago somebody checked. */
const freshnessWidths = [1200, 1000, 1000, 1000, 800];

function directory({ services, today, directory: tables }: YearlyReport, from: number): Block[] {
  const { all, checked } = services;
  const fresh = [...services.byKind.values()].reduce((sum, counts) => sum + counts.fresh, 0);
  return [
    body(
      `Đến ngày ${date(today)}, trang có ${all} nơi hỗ trợ; ${fresh} nơi${share(fresh, all)} được kiểm tra trong 180 ngày gần nhất. Trong kỳ có ${checked} nơi được kiểm tra.`,
    ),
    ...tables.flatMap((table, index) =>
      numbered(table, from + index, table.id === 'services' ? { widths: freshnessWidths } : {}),
    ),
    body(
      'Mô hình phòng ngừa và ứng phó: trang chưa ghi mô hình nào. ',
      blank('số mô hình, tên mô hình, nơi triển khai'),
    ),
  ];
}

/** What the plan asks to be told and only people know. */
const unknown: ReportTable = {
  id: 'unknown',
  title: 'Kết quả trang không đếm được',
  sheet: 'Cần điền',
  columns: ['Nội dung', 'Kết quả'],
  rows: [
    'Số người dự các buổi truyền thông, trong đó nam giới',
    'Số lớp tập huấn và số người dự',
    'Số người bị bạo lực trên cơ sở giới tìm đến cơ quan cung cấp dịch vụ',
    'Số người có nhu cầu và số người được trợ giúp',
    'Số đợt kiểm tra liên ngành và kết quả xử lý',
    'Kinh phí đã dùng, theo nguồn',
  ].map((label) => ({ label, values: [null] })),
};

/** Everything between the title and the signature. */
export function bodyOf(report: YearlyReport): Block[] {
  const { published, englishArticles, overview, pieces, targets, notes, period } = report;
  const afterPieces = pieces.length + 2;
  return [
    advice(),
    opening(report),
    part('I. KẾT QUẢ TRUYỀN THÔNG TRÊN TRANG'),
    body(
      `Trong kỳ, trang đăng ${published.articles} bài viết (${englishArticles} bài có bản tiếng Anh), ${published.materials} tài liệu, ${published.quizzes} cuộc thi tìm hiểu và ghi lịch ${published.events} sự kiện đã đến ngày.`,
    ),
    ...[overview, ...pieces].flatMap((table, index) => numbered(table, index + 1)),
    part('II. NƠI HỖ TRỢ VÀ MÔ HÌNH'),
    ...directory(report, afterPieces),
    part('III. SO VỚI CHỈ TIÊU, NHIỆM VỤ CỦA KẾ HOẠCH'),
    ...(targets === undefined
      ? [body(blank('Chưa có kế hoạch để so'))]
      : numbered(targets, afterPieces + report.directory.length, {
          widths: [1000, 1500, 1100, 1400],
        })),
    part('IV. KẾT QUẢ TRANG KHÔNG ĐẾM ĐƯỢC'),
    grid(unknown, { widths: [3600] }),
    part('V. KHÓ KHĂN, NGUYÊN NHÂN'),
    body(blank('khó khăn, vướng mắc và nguyên nhân')),
    part('VI. PHƯƠNG HƯỚNG, ĐỀ XUẤT'),
    body(blank('việc sẽ làm năm sau, đề xuất, kiến nghị')),
    part('GHI CHÚ VỀ SỐ LIỆU'),
    ...notes.map(remark),
    body(`Trên đây là báo cáo năm ${period.year} của ${report.office}./.`),
    new Paragraph({ children: [] }),
  ];
}
