import { extname } from 'node:path';
import { formatReport } from '../checks/problem.ts';
import { replaceFile } from '../content-files/replace-file.ts';
import { contentDir } from '../site/paths.ts';
import { workbook, workbookKinds } from '../spreadsheet/files/write-workbook.ts';
import { loadContent } from '../spreadsheet/load-content.ts';
import { columnsFor, rowOf } from '../spreadsheet/rows.ts';
import { readArguments } from './cli.ts';

const help = `Xuất mọi nơi hỗ trợ ra bảng tính để cơ quan soát lại.

  npm run export -- danh-sach.xlsx    bảng có danh sách chọn và hướng dẫn
  npm run export -- danh-sach.ods     hoặc .csv (UTF-8)
  npm run export -- --help            hiện lời này

Phần riêng (văn bản đồng ý) không được xuất; nơi kín và nhà riêng không có địa chỉ trong bản ghi nên cũng không có
trong bảng. Tệp xuất ra nhập lại được bằng npm run import, và khi chưa sửa thì không làm thay đổi gì.
Chữ bắt đầu bằng = + - @ được thêm dấu ' ở trước để không bảng tính nào chạy nó như công thức.

Mã thoát: 0 khi xong, 1 khi nội dung có lỗi, 2 khi gọi sai cách.
Biến môi trường DIEM_TUA_CONTENT chỉ thư mục nội dung khác.`;

const { positionals } = readArguments(help, {}, true);

async function run(): Promise<number> {
  const [path] = positionals;
  const kind = workbookKinds.find((each) => each === extname(path ?? '').toLowerCase());
  if (path === undefined || positionals.length > 1 || kind === undefined) {
    console.error(help);
    return 2;
  }
  const loaded = loadContent(contentDir);
  if (!('content' in loaded)) {
    console.error(formatReport(loaded));
    return 1;
  }
  const { existing, communes, communeList } = loaded;
  const shown = columnsFor(existing, false);
  const rows = existing.map((record) => rowOf(record, shown, communes));
  replaceFile(path, await workbook(kind, { shown, rows, communeList }));
  console.log(`Đã ghi ${rows.length} nơi hỗ trợ vào ${path}.`);
  return 0;
}

process.exitCode = await run();
