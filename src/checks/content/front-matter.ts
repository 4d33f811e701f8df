import type { Problem } from '../problem.ts';
import { lineAt } from './lines.ts';

export interface WrittenPage {
  readonly frontMatter: string;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

const why = 'Máy không đọc được tiêu đề và nguồn của bài, nên bài sẽ không có trên trang.';

/**
 * Parts a page into its front matter and its text. Only `---` alone on the first line opens front matter: other
 * openings (`---js`, `+++`, `;;;`) ask some tools to read, or even run, another language.
 */
export function splitFrontMatter(text: string, file: string): WrittenPage | Problem {
  const [opening = '', ...rest] = text.split('\n');
  if (opening !== '---') {
    const other = /^(?:---|\+\+\+|;;;|```|===)/.test(opening.trim());
    return {
      slug: 'front-matter',
      file,
      line: 1,
      ...(other ? { value: opening } : {}),
      what: other ? 'không phải cách mở đầu được dùng' : 'chưa có phần khai báo ở đầu bài',
      why,
      remedy: 'Dòng đầu tiên chỉ ghi ---, rồi title, summary, order, rồi một dòng --- nữa.',
    };
  }
  const end = rest.indexOf('---');
  if (end < 0)
    return {
      slug: 'front-matter',
      file,
      line: 1,
      what: 'mở phần khai báo mà không đóng',
      why,
      remedy: 'Thêm một dòng chỉ có --- sau các ô khai báo, trước nội dung bài.',
    };
  const body = rest.slice(end + 1).join('\n');
  if (body.trim() === '')
    return {
      slug: 'empty-page',
      file,
      line: lineAt(text, text.length),
      what: 'chưa có nội dung sau phần khai báo',
      why: 'Người đọc mở ra một trang trắng.',
      remedy: 'Viết nội dung bài, hoặc xóa tệp đi.',
    };
  return { frontMatter: rest.slice(0, end).join('\n'), body, bodyLine: end + 3 };
}
