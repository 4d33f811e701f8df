import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/content/check-content.ts';
import { formatReport } from '../checks/problem.ts';
import { replaceFile } from '../content-files/replace-file.ts';
import { buildGazetteer } from '../domain/places/gazetteer.ts';
import { formatDay } from '../i18n/format.ts';
import { writeDocument } from '../report/docx/write-document.ts';
import { readHistory, UnreadableHistory } from '../report/history/read-history.ts';
import { reportPeriod, yearProblem } from '../report/period.ts';
import { writeWorkbook } from '../report/write-workbook.ts';
import { yearlyReport } from '../report/yearly-report.ts';
import { readAddressDatabase } from '../site/address-database.ts';
import { buildDay } from '../site/build-day.ts';
import { contentDir } from '../site/paths.ts';
import { readArguments } from './cli.ts';

const help = `Viết báo cáo năm từ nội dung của trang và lịch sử Git, thành một tệp Word và một bảng tính.

  npm run report -- --year 2026 --office "Phòng Văn hóa – Xã hội xã …"
  npm run report -- --year 2026 --office "…" --out THU-MUC   ghi vào thư mục khác (thường là bao-cao)
  npm run report -- --year 2026 --office "…" --force         ghi đè báo cáo đã có
  npm run report -- --help                                   hiện lời này

Kỳ báo cáo: từ ngày 15/12 năm trước đến hết ngày 14/12. Kế hoạch để so nằm trong content/plans.
Điều trang không thể biết (số văn bản, người ký, số người dự…) để trống và tô vàng, cần người điền.

Mã thoát: 0 khi xong, 1 khi nội dung có lỗi hoặc không đọc, không ghi được, 2 khi gọi sai cách.
Biến môi trường DIEM_TUA_CONTENT chỉ thư mục nội dung khác, DIEM_TUA_TODAY chỉ ngày khác hôm nay.`;

const { values } = readArguments(help, {
  year: { type: 'string' },
  office: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
});

function fail(status: 1 | 2, why: string): number {
  console.error(status === 2 ? `${why}\n\n${help}` : why);
  return status;
}

/** Longer names would not stand in the head of a letter; hidden characters would not show in it. */
const isOffice = (text: string): boolean =>
  text.length > 0 && text.length <= 160 && !/\p{Cc}/u.test(text);

const given = (name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
};

async function run(): Promise<number> {
  const today = buildDay();
  const office = given('office');
  if (!/^\d{4}$/.test(given('year'))) return fail(2, 'Chưa ghi năm báo cáo, ví dụ --year 2026.');
  if (!isOffice(office))
    return fail(
      2,
      'Chưa ghi tên đơn vị báo cáo (không quá 160 chữ cái), ví dụ --office "Sở Nội vụ tỉnh …".',
    );
  const period = reportPeriod(Number(given('year')));

  const folder = given('out') || 'bao-cao';
  const paths = ['docx', 'xlsx'].map((ending) => join(folder, `bao-cao-${period.year}.${ending}`));
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined && values['force'] !== true)
    return fail(
      1,
      `${there} đã có; có thể ai đó đã điền vào. Chọn thư mục khác với --out, hoặc thêm --force để ghi đè.`,
    );

  const { content, problems } = checkContent(contentDir, { today });
  if (content === undefined)
    return fail(
      1,
      `${formatReport(problems)}\n\nNội dung đang có lỗi. Sửa xong rồi hãy lập báo cáo.`,
    );
  const history = readHistory(contentDir);
  const problem = yearProblem(period, today, history.start);
  if (problem !== undefined) return fail(1, problem);

  const details = content.communes
    .map(({ data }) => data)
    .filter(({ province }) => content.settings.provinces.includes(province));
  const gazetteer = buildGazetteer({
    provinces: content.settings.provinces,
    database: readAddressDatabase(),
    corrections: details.flatMap(({ corrections }) => corrections),
    details: details.flatMap(({ communes }) => communes),
  });
  const report = yearlyReport({ content, history, gazetteer, period, office, today });
  const files = [await writeDocument(report), await writeWorkbook(report)];
  try {
    for (const [index, path] of paths.entries()) replaceFile(path, files[index] ?? '');
  } catch (error) {
    return fail(
      1,
      `Không ghi được vào thư mục ${folder}: ${error instanceof Error ? error.message : String(error)}\nChọn thư mục khác với --out.`,
    );
  }
  console.log(
    `Đã ghi ${paths.join(' và ')}.\nKỳ báo cáo: từ ${formatDay('vi', period.from)} đến hết ${formatDay('vi', period.to)}.\n`,
  );
  for (const note of report.notes) console.log(`- ${note}`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UnreadableHistory)) throw error;
  process.exitCode = fail(1, error.message);
}
