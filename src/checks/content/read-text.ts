import { readFileSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import { lineAt } from './lines.ts';

const badEncoding = {
  slug: 'encoding',
  why: 'Chữ tiếng Việt sẽ hiện thành ký tự lạ, người đọc không hiểu.',
  remedy: 'Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8 (không BOM).',
};

/** Reads a file as UTF-8 with plain line ends; anything else is a problem, not a guess. */
export function readText(path: string, file: string): string | Problem {
  const bytes = readFileSync(path);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { ...badEncoding, file, line: 1, what: 'bắt đầu bằng một dấu ẩn (BOM)' };

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ...badEncoding, file, what: 'không lưu bằng bảng mã UTF-8' };
  }

  const nul = text.indexOf('\0');
  if (nul >= 0)
    return {
      ...badEncoding,
      file,
      line: lineAt(text, nul),
      what: 'có ký tự rỗng (NUL), thường do tệp hỏng hay không phải tệp chữ',
    };
  if (text.trim() === '')
    return {
      slug: 'empty-file',
      file,
      what: 'chưa có chữ nào',
      why: 'Trang sẽ thiếu mục này mà không ai biết.',
      remedy: 'Ghi nội dung vào tệp, hoặc xóa tệp đi.',
    };
  return text.replaceAll(/\r\n?/g, '\n');
}
