import type { YAMLError } from 'yaml';

export interface Slip {
  readonly what: string;
  readonly remedy: string;
  /** 1-based, where the slip stands above the line that the parser stumbled on. */
  readonly line?: number;
}

const quoteIt = (line: string): string => {
  const [, key, value] = /^\s*(?:- )?([\w-]+):\s*(.*)$/.exec(line) ?? [];
  if (key === undefined || value === undefined || value === '')
    return 'Đặt cả câu trong dấu nháy kép.';
  return `Ghi: ${key}: "${value.replaceAll('"', "'")}".`;
};

/** A letter right after the colon of a key: `name:Trạm`. Web addresses are not keys. */
const gluedColon = /^\s*(?:- )?([\w-]+):(?!\/\/)([^\s'"].*)$/;

const glued = (line: string): Slip | undefined => {
  const [, key, value] = gluedColon.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return { what: 'thiếu dấu cách sau dấu hai chấm', remedy: `Ghi: ${key}: ${value}` };
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const general: Slip = {
  what: 'viết không đúng cách, máy không đọc được',
  remedy: 'Viết mỗi ô một dòng theo dạng "tên ô: giá trị", các dòng cùng cấp thẳng hàng nhau.',
};

const indent: Slip = {
  what: 'thụt đầu dòng không thẳng với các dòng cùng nhóm',
  remedy: 'Dùng dấu cách để thụt vào, các dòng cùng cấp thẳng hàng nhau (mỗi cấp hai dấu cách).',
};

/** `-number:` on the line or the one above it. */
function dash(lines: readonly string[], line: number): Slip | undefined {
  const at = [line, line - 1].find((number) => /^\s*-[^\s-]+:/.test(lines[number - 1] ?? ''));
  if (at === undefined) return undefined;
  return {
    what: 'thiếu dấu cách sau gạch đầu dòng',
    remedy: `Ghi: ${(lines[at - 1] ?? '').trim().replace('-', '- ')}.`,
    line: at,
  };
}

/** A quote runs on to the end of the file; the line that opened it is the first with an odd one. */
function unclosedQuote(lines: readonly string[]): Slip {
  const opened = lines.findIndex((line) => /(?::|-)\s+(['"])(?!.*\1)/.test(line));
  return {
    what: 'có dấu nháy mở mà không đóng',
    remedy: 'Thêm dấu nháy cùng loại ở cuối giá trị.',
    ...(opened < 0 ? {} : { line: opened + 1 }),
  };
}

/** Puts a parser's complaint into the words of the slip that most often causes it. */
export function explainSlip(error: YAMLError, lines: readonly string[], line: number): Slip {
  const here = lines[line - 1] ?? '';
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        what: 'thụt đầu dòng bằng phím Tab',
        remedy: 'Xóa dấu Tab ở đầu dòng và gõ hai dấu cách cho mỗi cấp.',
      };
    case 'DUPLICATE_KEY':
      return {
        what: `ghi ô "${here.trim().split(':')[0]?.replace(/^- /, '') ?? ''}" hai lần`,
        remedy: 'Chỉ giữ một dòng cho mỗi ô.',
      };
    case 'MULTIPLE_DOCS':
      return {
        what: 'có dấu --- ngăn thành hai phần',
        remedy: 'Mỗi tệp chỉ một mục: xóa dòng --- hoặc chuyển phần sau sang tệp khác.',
      };
    case 'BAD_SCALAR_START':
      return {
        what: 'có giá trị bắt đầu bằng một dấu đặc biệt',
        remedy: quoteIt(here),
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:\s/.test(here)
        ? { what: 'có dấu hai chấm trong câu mà không có dấu nháy', remedy: quoteIt(here) }
        : indent;
    case 'RESOURCE_EXHAUSTION':
      return { what: 'lồng quá nhiều cấp', remedy: 'Xóa các dấu ngoặc lồng nhau.' };
    case 'BAD_INDENT':
      return dash(lines, line) ?? indent;
    case 'MISSING_CHAR':
      if (error.message.includes('closing')) return unclosedQuote(lines);
      break;
    default:
      break;
  }
  const missing = dash(lines, line);
  if (missing) return missing;
  const slip = glued(here);
  if (slip) return { ...slip, remedy: sentence(slip.remedy) };
  if (error.code === 'UNEXPECTED_TOKEN' && /:\s*(['"]).*\1\s*\S/.test(here))
    return {
      what: 'có chữ đứng ngoài dấu nháy',
      remedy: 'Đặt cả giá trị trong dấu nháy kép; bên trong dùng dấu nháy đơn.',
    };
  return /^(?: {2})* \S/.test(here) ? indent : general;
}

/** The whole file is one sentence: nearly always a missing space after the colon. */
export function explainRoot(lines: readonly string[]): Slip {
  const slip = lines.map(glued).find((found) => found !== undefined);
  if (slip) return { ...slip, remedy: sentence(slip.remedy) };
  return {
    what: 'không phải danh sách các ô "tên ô: giá trị"',
    remedy: 'Viết mỗi ô một dòng theo dạng "tên ô: giá trị", ví dụ name: Trạm Y tế.',
  };
}
