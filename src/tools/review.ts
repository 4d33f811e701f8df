import { formatReport } from '../checks/problem.ts';
import { replaceFile } from '../content-files/replace-file.ts';
import { planConfirmation } from '../review/confirm.ts';
import { reviewCalendar, reviewCsv } from '../review/review-files.ts';
import { reviewList } from '../review/review-list.ts';
import { summary, table } from '../review/review-words.ts';
import { buildDay } from '../site/build-day.ts';
import { contentDir } from '../site/paths.ts';
import { loadContent, type LoadedContent } from '../spreadsheet/load-content.ts';
import { writeRecords } from '../spreadsheet/write-records.ts';
import { readArguments } from './cli.ts';

const help = `Những nơi hỗ trợ đến hạn gọi kiểm tra: chưa từng kiểm tra, quá 365 ngày, quá 180 ngày, hoặc đến hạn trong 30 ngày;
xếp theo đơn vị phụ trách và xã.

  npm run review                          xem danh sách
  npm run review -- --csv can-goi.csv     ghi danh sách cho bảng tính
  npm run review -- --ics can-goi.ics     ghi danh sách cho lịch (Google, Outlook, điện thoại)
  npm run review -- --confirm MA --by "Phòng Văn hóa – Xã hội xã …" [--source "Gọi điện"] [--on 2026-11-23]
                                          ghi lại là đã kiểm tra; không có --on thì là hôm nay
  npm run review -- --help                hiện lời này

Mã thoát: 0 khi xong, 1 khi nội dung có lỗi hoặc không ghi được, 2 khi gọi sai cách.
Biến môi trường DIEM_TUA_CONTENT chỉ thư mục nội dung khác, DIEM_TUA_TODAY chỉ ngày khác hôm nay.`;

const { values } = readArguments(help, {
  csv: { type: 'string' },
  ics: { type: 'string' },
  confirm: { type: 'string' },
  by: { type: 'string' },
  source: { type: 'string' },
  on: { type: 'string' },
});
const option = (name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};
const today = buildDay();

function list({ content, communes }: LoadedContent): number {
  const items = reviewList(content.services, today, communes.nameOf);
  console.log(summary(items, content.services.length));
  if (items.length > 0) console.log(`\n${table(items)}`);
  const [csv, ics] = [option('csv'), option('ics')];
  if (csv !== undefined) replaceFile(csv, reviewCsv(items));
  if (ics !== undefined) replaceFile(ics, reviewCalendar(items, today));
  for (const path of [csv, ics]) if (path !== undefined) console.log(`\nĐã ghi ${path}.`);
  return 0;
}

async function confirm(id: string, by: string, loaded: LoadedContent): Promise<number> {
  const on = option('on') ?? today;
  const source = option('source') ?? 'Gọi điện';
  const plan = planConfirmation({ id, on, by, source }, loaded, today);
  if ('message' in plan) {
    console.error(plan.message);
    return 1;
  }
  await writeRecords(contentDir, plan, () => undefined);
  const [record] = plan.changed;
  console.log(
    record === undefined
      ? `${id}: đã ghi như vậy từ trước.`
      : `content/${record.file}: đã kiểm tra ngày ${on}, ${by} (${source}).`,
  );
  return 0;
}

async function run(): Promise<number> {
  const [id, by] = [option('confirm'), option('by')];
  const alone = ['by', 'source', 'on'].some((name) => option(name) !== undefined);
  if ((id === undefined) !== (by === undefined) || (id === undefined && alone)) {
    console.error(`--confirm MA và --by "…" đi cùng nhau.\n\n${help}`);
    return 2;
  }
  const loaded = loadContent(contentDir);
  if (!('content' in loaded)) {
    console.error(formatReport(loaded));
    return 1;
  }
  return id !== undefined && by !== undefined ? confirm(id, by, loaded) : list(loaded);
}

process.exitCode = await run();
