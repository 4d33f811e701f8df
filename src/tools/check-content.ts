import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/content/check-content.ts';
import { contentCounts } from '../checks/content/content-counts.ts';
import { formatProblem, formatReport } from '../checks/problem.ts';
import { contentDir } from '../site/paths.ts';
import { checkDrafts } from './drafts/check-drafts.ts';

const help = `Kiểm tra nội dung: đọc mọi tệp trong thư mục nội dung và báo mọi lỗi cùng lúc.

  npm run check:content                 kiểm tra thư mục content
  npm run check:content -- THU-MUC      kiểm tra một thư mục khác
  npm run check:content -- --drafts     kiểm tra từng bản nháp (nhánh cms/…) của bàn biên tập
  npm run check:content -- --help       hiện lời này

Biến môi trường DIEM_TUA_CONTENT cũng chỉ được thư mục, DIEM_TUA_TODAY chỉ ngày khác hôm nay.
Mã thoát: 0 khi không có lỗi, 1 khi có lỗi, 2 khi gọi sai cách.
`;

/** Each draft by its name; one fault in any of them is a fault. */
function reportDrafts(repository: string): number {
  let drafts = 0;
  let wrong = 0;
  for (const { branch, problems } of checkDrafts(repository)) {
    drafts += 1;
    if (problems.length === 0) {
      process.stdout.write(`${branch}: không có lỗi.\n`);
      continue;
    }
    wrong += 1;
    process.stderr.write(`${branch}: ${formatReport(problems)}\n\n`);
  }
  process.stdout.write(`${drafts} bản nháp, ${wrong} bản nháp có lỗi.\n`);
  return wrong === 0 ? 0 : 1;
}

function run(args: string[]): number {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        drafts: { type: 'boolean', default: false },
      },
    });
  } catch {
    process.stderr.write(help);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (values.drafts) return reportDrafts(positionals[0] ?? '.');
  if (positionals.length > 1) {
    process.stderr.write(help);
    return 2;
  }

  const folder = positionals[0] ?? contentDir;
  const { content, problems, notices } = checkContent(folder);
  if (content === undefined) {
    process.stderr.write(`${formatReport(problems)}\n`);
    return 1;
  }
  for (const notice of notices) process.stdout.write(`Nên xem lại: ${formatProblem(notice)}\n`);
  const name = relative('', folder) || '.';
  process.stdout.write(`${name}: không có lỗi. ${contentCounts(content)}.\n`);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
