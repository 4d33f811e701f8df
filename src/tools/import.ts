import { existsSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { formatReport } from '../checks/problem.ts';
import { replaceFile } from '../content-files/replace-file.ts';
import { readAddressDatabase } from '../site/address-database.ts';
import { buildDay } from '../site/build-day.ts';
import { contentDir } from '../site/paths.ts';
import { formatFault, UnreadableFile } from '../spreadsheet/files/fault.ts';
import { readTable } from '../spreadsheet/files/read-table.ts';
import { workbook } from '../spreadsheet/files/write-workbook.ts';
import { loadContent, type LoadedContent } from '../spreadsheet/load-content.ts';
import { planImport } from '../spreadsheet/plan-import.ts';
import { formatPlan } from '../spreadsheet/report.ts';
import { columnsFor } from '../spreadsheet/rows.ts';
import { writeRecords } from '../spreadsheet/write-records.ts';
import { readArguments } from './cli.ts';
import { progressBar } from './progress.ts';

const help = `Nhập danh sách nơi hỗ trợ từ bảng tính (.xlsx, .ods, .csv) vào content/services.

  npm run import -- --template [mau.xlsx]   ghi bảng mẫu có danh sách chọn và hướng dẫn
  npm run import -- danh-sach.xlsx          chỉ xem trước: mới, thay đổi, giữ nguyên, sai; không ghi gì
  npm run import -- danh-sach.xlsx --write  ghi những dòng đúng; dòng sai được bỏ qua nguyên cả dòng
  npm run import -- --help                  hiện lời này

Không có --write thì luôn chỉ xem trước; --dry-run nói rõ điều đó.
Cột nhận theo tiêu đề, thứ tự nào cũng được, có dấu hay không dấu. Cột không có trong bảng thì giữ nguyên ô cũ của
bản ghi; ô để trống thì xóa điều đang ghi (xem trước sẽ nói rõ). Nơi đang có nhận theo "Mã nơi hỗ trợ", không có mã
thì theo tên và xã. Bản ghi không có trong bảng thì giữ nguyên. Tên xã cũ được đổi sang xã hiện nay và báo lại.

Mã thoát: 0 khi mọi dòng đều đúng, 1 khi có dòng sai hoặc tệp không đọc được, 2 khi gọi sai cách.

Biến môi trường DIEM_TUA_CONTENT chỉ thư mục nội dung khác, DIEM_TUA_TODAY chỉ ngày khác hôm nay.`;

const { values, positionals } = readArguments(
  help,
  { template: { type: 'boolean' }, write: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  true,
);

function misused(why: string): number {
  console.error(`${why}\n\n${help}`);
  return 2;
}

async function template(path: string, { communeList }: LoadedContent): Promise<number> {
  if (extname(path).toLowerCase() !== '.xlsx') return misused('Bảng mẫu là tệp .xlsx.');
  if (existsSync(path)) {
    console.error(`${path} đã có, không ghi đè. Chọn tên khác, hoặc xóa tệp đó.`);
    return 1;
  }
  replaceFile(
    path,
    await workbook('.xlsx', { shown: columnsFor([], true), rows: [], communeList }),
  );
  console.log(`Đã ghi ${path}. Điền vào trang tính đầu tiên rồi chạy: npm run import -- ${path}`);
  return 0;
}

async function importFile(path: string, loaded: LoadedContent): Promise<number> {
  const table = await readTable(path);
  const plan = planImport({
    ...loaded,
    table,
    places: readAddressDatabase(),
    today: buildDay(),
    progress: progressBar('Đọc'),
  });
  console.log(formatPlan(basename(path), plan, loaded.communes));
  const count = plan.added.length + plan.changed.length;
  if (values['write'] === true) {
    await writeRecords(contentDir, plan, progressBar('Ghi'));
    console.log(`\nĐã ghi ${count} tệp.`);
  } else if (count > 0) console.log('\nChưa ghi gì. Muốn ghi những dòng đúng thì thêm --write.');
  return plan.wrongRows > 0 ? 1 : 0;
}

async function run(): Promise<number> {
  const isTemplate = values['template'] === true;
  if (values['write'] === true && values['dry-run'] === true)
    return misused('--write và --dry-run trái nhau.');
  if (positionals.length > 1) return misused('Mỗi lần chỉ nhập một tệp.');
  const path = positionals[0] ?? (isTemplate ? 'mau-noi-ho-tro.xlsx' : undefined);
  if (path === undefined) return misused('Chưa ghi tên tệp.');
  if (!isTemplate && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false))
    return misused(`${path} là một thư mục.`);

  const loaded = loadContent(contentDir);
  if (!('content' in loaded)) {
    console.error(formatReport(loaded));
    console.error('\nNội dung đang có lỗi. Sửa xong rồi hãy nhập.');
    return 1;
  }
  try {
    return await (isTemplate ? template(path, loaded) : importFile(path, loaded));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(formatFault(basename(path), error.fault));
    return 1;
  }
}

process.exitCode = await run();
