/** What is wrong with a whole file, and what to do about it. */
import type { SheetFault } from './fault.ts';

export const largestFile = 20 * 1024 * 1024;
export const mostRows = 20_000;

const unread = 'Máy không đọc được tệp, nên chưa nhập dòng nào.';
const resave =
  'Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx (không có mật khẩu, không có macro).';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

export const faults = {
  notFound: { slug: 'no-file', what: 'không có tệp này', why: unread, remedy: 'Xem lại tên tệp.' },
  wrongKind: (ending: string): SheetFault => ({
    slug: 'file-kind',
    what: `đuôi "${ending}" không phải loại bảng tính đọc được`,
    why: unread,
    remedy: 'Lưu thành .xlsx, .ods hoặc .csv (UTF-8).',
  }),
  tooLarge: (bytes: number): SheetFault => ({
    slug: 'too-large',
    what: `nặng ${megabytes(bytes)}, nhiều nhất là ${megabytes(largestFile)}`,
    why: 'Danh sách vài nghìn nơi chỉ nặng vài MB; tệp nặng hơn thường chứa ảnh hoặc có lỗi.',
    remedy: 'Xóa ảnh và các trang tính không dùng, hoặc chia làm nhiều tệp.',
  }),
  bomb: {
    slug: 'zip-bomb',
    what: 'bung ra quá lớn so với một bảng tính',
    why: 'Tệp như vậy thường là tệp hỏng hoặc tệp cố ý làm treo máy, nên không được mở.',
    remedy: 'Đừng mở tệp này. Xin lại danh sách từ người gửi.',
  },
  macros: {
    slug: 'macros',
    what: 'có macro',
    why: 'Macro là chương trình, có thể làm hại máy; danh sách không cần đến.',
    remedy: 'Trong Excel chọn Lưu thành, loại "Excel Workbook (.xlsx)", rồi nhập tệp mới đó.',
  },
  oldOrLocked: {
    slug: 'old-or-locked',
    what: 'là tệp .xls kiểu cũ hoặc có đặt mật khẩu',
    why: unread,
    remedy: resave,
  },
  broken: {
    slug: 'broken',
    what: 'không phải bảng tính, hoặc đã hỏng',
    why: unread,
    remedy: resave,
  },
  encoding: {
    slug: 'encoding',
    what: 'không lưu bằng bảng mã UTF-8',
    why: 'Chữ tiếng Việt sẽ thành ký tự lạ.',
    remedy: 'Trong Excel chọn Lưu thành, loại "CSV UTF-8", hoặc lưu thành .xlsx.',
  },
  openQuote: {
    slug: 'open-quote',
    what: 'có một dấu nháy kép (") mở ra mà không đóng lại',
    why: 'Nhiều dòng sẽ bị đọc thành một ô.',
    remedy: 'Tìm và sửa dấu nháy đó, hoặc lưu thành .xlsx.',
  },
  hiddenSheet: (name: string): SheetFault => ({
    slug: 'hidden-sheet',
    value: name,
    what: 'là trang tính đang bị ẩn',
    why: 'Người duyệt không thấy được trang này chứa gì.',
    remedy: 'Bấm chuột phải vào tên trang tính, chọn Bỏ ẩn; xem rồi xóa đi nếu không dùng.',
  }),
  hiddenRows: {
    slug: 'hidden-rows',
    what: 'có dòng đang bị ẩn hoặc bị lọc',
    why: 'Người duyệt không thấy dòng ẩn, nên không ai soát được nó.',
    remedy: 'Bỏ lọc, bỏ ẩn mọi dòng rồi lưu lại.',
  },
  noTable: (titles: string): SheetFault => ({
    slug: 'no-table',
    what: 'không có dòng tiêu đề nào nhận ra được',
    why: unread,
    remedy: `Dòng đầu của bảng cần các tiêu đề như: ${titles}. Bản mẫu: npm run import -- --template.`,
  }),
  twoTables: (names: readonly string[]): SheetFault => ({
    slug: 'two-tables',
    what: `có ${names.length} trang tính đều là danh sách (${names.join(', ')})`,
    why: 'Không rõ nhập trang nào.',
    remedy: 'Chỉ để lại một trang, hoặc nhập từng tệp.',
  }),
  tooManyRows: (rows: number): SheetFault => ({
    slug: 'too-many-rows',
    what: `có ${rows} dòng, nhiều nhất là ${mostRows}`,
    why: 'Không ai soát hết được từng ấy dòng một lần.',
    remedy: 'Chia làm nhiều tệp.',
  }),
  oldEncoding: (name: 'TCVN3' | 'VNI', cell: Partial<SheetFault>, count: number): SheetFault => ({
    ...cell,
    slug: 'old-encoding',
    what: `là chữ gõ bằng bảng mã cũ ${name} (${count} ô như vậy)`,
    why: 'Trên điện thoại của người đọc, chữ này thành ký tự lạ, không ai hiểu.',
    remedy:
      'Dùng Unikey: chép các ô, mở "Công cụ" (Ctrl+Shift+F6), chuyển từ ' +
      `${name === 'TCVN3' ? 'TCVN3 (ABC)' : 'VNI Windows'} sang Unicode, dán lại rồi lưu.`,
  }),
} as const;
