import { hostProblem } from '../../text/host.ts';
import type { Problem } from '../problem.ts';
import { lineFinder } from './lines.ts';

/** `<` before a letter, `/`, `!` or `?` begins HTML in Markdown; "< 18 tuổi" does not. */
const tag = /<(?=[a-z/!?])[^>\n]{0,60}>?/giu;
/** `<https://…>` and `<ten@vi-du.vn>` are links, not HTML. Their scheme is judged as any other link's. */
const autolink = /^<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>$/iu;
/** Where a link leads: `…](target)`, `[…]: target` and `<target>`; an image begins with `![`. */
const targets =
  /(?<image>!\[(?:\\.|[^[\]\\]|\[[^[\]]*\])*)?\]\(\s*<?(?<a>[^)\s>]*)|\]:\s*<?(?<b>[^\s>]+)|<(?<c>[a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/giu;
/** `![…][name]` and `![name]`: the target stands somewhere else, where it cannot be told from a link's. */
const namedImage = /!\[(?:\\.|[^[\]\\])*\](?!\()/gu;

/** Controls, and marks that hide or reorder what stands beside them. Tabs and line ends are no harm. */
const hiddenCharacter = /(?![\t\n\r])[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const allowedSchemes = new Set(['https', 'mailto', 'tel']);

const namedReferences: Readonly<Record<string, string>> = {
  colon: ':',
  tab: '',
  newline: '',
  sol: '/',
};

/** What a browser would make of a link that was written with character references, escapes or hidden blanks. */
function decodeTarget(written: string): string {
  return written
    .replaceAll(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d{1,7});?/g, (_, digits: string) => character(Number(digits)))
    .replaceAll(/&([a-z]+);/gi, (all, name: string) => namedReferences[name.toLowerCase()] ?? all)
    .replaceAll('\\', '')
    .replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '');
}

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';

function linkProblem(
  target: string,
  image: boolean,
): Pick<Problem, 'slug' | 'what' | 'why' | 'remedy'> | undefined {
  const decoded = decodeTarget(target);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(decoded)?.[1]?.toLowerCase();
  const elsewhere = scheme !== undefined || /^[/\\]{2}/.test(decoded);
  if (image && elsewhere)
    return {
      slug: 'outside-image',
      what: 'là ảnh lấy từ nơi khác',
      why: 'Mở trang này là máy của người đọc báo cho nơi khác biết, kể cả khi họ đang bị theo dõi.',
      remedy: 'Tải ảnh lên kho của trang rồi ghi đường dẫn bắt đầu bằng /.',
    };
  if (scheme === 'http' || (elsewhere && scheme === undefined))
    return {
      slug: 'unsafe-link',
      what: 'là liên kết không bắt đầu bằng https://',
      why: 'Người khác cùng mạng có thể đọc hoặc sửa trang trên đường truyền.',
      remedy: 'Ghi địa chỉ đầy đủ bắt đầu bằng https://.',
    };
  if (scheme === 'https') {
    const host = hostProblem(target);
    return host && { slug: 'false-host', ...host };
  }
  if (scheme === undefined || allowedSchemes.has(scheme)) return undefined;
  return {
    slug: 'unsafe-link',
    what: `là liên kết loại "${scheme}:", có thể chạy mã lệnh hoặc mở tệp trên máy người đọc`,
    why: 'Người cần giúp bấm vào có thể bị lộ hoặc bị lừa.',
    remedy: 'Chỉ dùng liên kết https://, tel:, mailto: hoặc đường dẫn trong trang bắt đầu bằng /.',
  };
}

/** Raw HTML and links that could run script. Code samples are not exempt: help pages have none. */
export function checkMarkdown(body: string, file: string, firstLine: number): Problem[] {
  const lineOf = lineFinder(body);
  const at = (offset: number): number => firstLine - 1 + lineOf(offset);
  const html = [...body.matchAll(tag)]
    .filter(([written]) => !autolink.test(written))
    .map(({ 0: written, index }): Problem => ({
      slug: 'raw-html',
      file,
      line: at(index),
      value: written,
      what: 'là mã HTML',
      why: 'Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được.',
      remedy: 'Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).',
    }));
  const links = [...body.matchAll(targets)].flatMap(({ groups = {}, index }): Problem[] => {
    const target = groups['a'] ?? groups['b'] ?? groups['c'] ?? '';
    const problem = linkProblem(target, groups['image'] !== undefined);
    return problem ? [{ file, line: at(index), value: target, ...problem }] : [];
  });
  const images = [...body.matchAll(namedImage)].map(({ 0: written, index }): Problem => ({
    slug: 'outside-image',
    file,
    line: at(index),
    value: written,
    what: 'là ảnh không ghi đường dẫn ngay sau nó',
    why: 'Không biết chắc ảnh lấy từ đâu; ảnh từ nơi khác làm lộ việc có người mở trang này.',
    remedy: 'Ghi ![lời tả ảnh](/duong-dan/anh.webp).',
  }));
  const hidden = [...body.matchAll(hiddenCharacter)].map(({ 0: written, index }): Problem => ({
    slug: 'hidden-character',
    file,
    line: at(index),
    value: written,
    what: 'là ký tự ẩn',
    why: 'Ký tự ẩn làm người đọc thấy một chữ hay một số khác.',
    remedy: 'Xóa đoạn này rồi gõ lại, không dán.',
  }));
  return [...html, ...links, ...images, ...hidden];
}
