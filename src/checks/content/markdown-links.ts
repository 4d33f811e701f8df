/** Links of written texts to pages of this site: an editor learns of a wrong one before anything is built. */
import { locales, publishedLocales } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent, SourceRecord } from './content.ts';
import { markdownFields } from './markdown-fields.ts';
import { nearest } from './nearest.ts';
import { lineFinder } from './lines.ts';

/** `](/…)` and `]: /…`; what leads elsewhere is judged as Markdown (`markdown-body.ts`). */
const inside = /\]\(\s*<?(\/[^)\s>]*)|^\s*\[[^\]]+\]:\s*<?(\/[^\s>]*)/gm;
/** A link without scheme and without `/` at its beginning; `#…` stays in the page. */
const relative = /(?<!!\[[^\]]*)\]\(\s*<?((?![/#])[^)\s>:]+)[)\s>]/g;

/** Pages that stand for themselves: the addresses that posters carry. Others are named by their records. */
const fixed = [
  '/',
  ...['tim-ho-tro', 'goi-ngay', 'an-toan', 'quyen-cua-ban', 'gioi-thieu', 'so-do-trang'],
  'gioi-thieu/giay-phep',
  ...['chien-dich', 'bai-viet', 'tai-lieu', 'tai-lieu/bo-tai-lieu', 'tai-lieu/trac-nghiem'],
  ...['su-kien', 'mo-hinh', 'co-quan', 'ke-hoach', 'tim-kiem', 'du-lieu'],
].map((path) => (path === '/' ? path : `/${path}/`));

/** Whose members this check does not know by name: communes, kinds, topics, files, later sections. */
const open =
  /^\/(?:tim-ho-tro\/(?!dich-vu\/)|(?:bai-viet|tai-lieu)\/(?:chu-de|danh-cho|dip|dung-o|loai|noi-dung)\/|mo-hinh\/|co-quan\/|du-lieu\/)/;

const prefixes = publishedLocales.map((locale) => locales[locale].prefix).filter(Boolean);
const languagePrefix = new RegExp(`^/(?:${prefixes.join('|')})(?=/)`);

interface Target {
  /** When the record appears on the site; absent for those that always are. */
  readonly publishedOn?: string;
}

/** Every address that a record has. */
function addresses(found: FoundContent): Map<string, Target> {
  const all = new Map<string, Target>(fixed.map((path) => [path, {}]));
  const places: Partial<Record<SourceRecord['collection'], string>> = {
    campaigns: '/chien-dich/',
    articles: '/bai-viet/',
    materials: '/tai-lieu/',
    quizzes: '/tai-lieu/trac-nghiem/',
    events: '/su-kien/',
    pages: '/',
    'services-public': '/tim-ho-tro/dich-vu/',
    'services-home': '/tim-ho-tro/dich-vu/',
    'services-confidential': '/tim-ho-tro/dich-vu/',
  };
  for (const { collection, id, locale } of found.files) {
    const place = places[collection];
    if (place !== undefined && (locale === undefined || locale === 'vi'))
      all.set(`${place}${id}/`, {});
  }
  for (const { collection, id, locale, values } of found.sources) {
    const place = places[collection];
    const on = values['publishedOn'];
    if (place !== undefined && typeof on === 'string' && (locale ?? 'vi') === 'vi')
      all.set(`${place}${id}/`, { publishedOn: on });
  }
  return all;
}

type Fault = Pick<Problem, 'slug' | 'what' | 'why' | 'remedy'>;

const why = 'Người đọc bấm vào và không đến được đâu.';

function faultOf(
  written: string,
  source: SourceRecord,
  known: ReadonlyMap<string, Target>,
  today: string,
): Fault | undefined {
  const path = written.replace(/[?#].*$/, '').replace(languagePrefix, '');
  const target = known.get(path);
  const own = source.values['publishedOn'];
  if (target?.publishedOn !== undefined && target.publishedOn > today) {
    if (typeof own === 'string' && own >= target.publishedOn) return undefined;
    return {
      slug: 'link-to-unpublished',
      what: `là trang đến ngày ${target.publishedOn} mới hiện`,
      why,
      remedy: 'Bỏ liên kết, hoặc đăng bài kia trước bài này.',
    };
  }
  if (target !== undefined || open.test(path)) return undefined;
  // A file, such as a picture or a PDF: the check of the built site knows those.
  if (/\.[a-z0-9]+$/.test(path)) return undefined;
  if (known.has(`${path}/`))
    return { slug: 'lost-link', what: 'thiếu dấu / ở cuối', why, remedy: `Ghi "${written}/".` };
  const meant = nearest(path, known.keys(), 3);
  return {
    slug: 'lost-link',
    what: 'không dẫn đến trang nào',
    why,
    remedy: meant === undefined ? 'Sửa đường dẫn, hoặc bỏ liên kết.' : `Có phải là "${meant}"?`,
  };
}

interface Place {
  readonly field?: string;
  readonly label?: string;
  readonly line?: number;
}

function faultsIn(
  text: string,
  place: (offset: number) => Place,
  source: SourceRecord,
  known: ReadonlyMap<string, Target>,
  today: string,
): Problem[] {
  const { file } = source;
  const inPage = [...text.matchAll(inside)].flatMap(({ 1: a, 2: b, index }): Problem[] => {
    const written = a ?? b ?? '';
    if (written.startsWith('//')) return [];
    const fault = faultOf(written, source, known, today);
    return fault === undefined ? [] : [{ file, ...place(index), value: written, ...fault }];
  });
  const loose = [...text.matchAll(relative)].map(({ 1: written = '', index }): Problem => ({
    slug: 'relative-link',
    file,
    ...place(index),
    value: written,
    what: 'là đường dẫn không bắt đầu bằng /',
    why,
    remedy: 'Ghi đường dẫn từ đầu trang, ví dụ "/an-toan/", hoặc địa chỉ đầy đủ https://….',
  }));
  return [...inPage, ...loose];
}

/** Links inside the site in every Markdown text: to no page, to a page that is not shown yet, or relative ones. */
export function checkMarkdownLinks(found: FoundContent, today: string): Problem[] {
  const known = addresses(found);
  return found.sources.flatMap((source) => {
    const { body } = source;
    const ofBody =
      body === undefined ? [] : faultsIn(body.text, lineIn(body), source, known, today);
    const ofFields = markdownFields(source).flatMap(({ field, label, text }) =>
      faultsIn(text, () => ({ field, ...(label ? { label } : {}) }), source, known, today),
    );
    return [...ofBody, ...ofFields];
  });
}

function lineIn({ text, line }: NonNullable<SourceRecord['body']>): (offset: number) => Place {
  const lineOf = lineFinder(text);
  return (offset) => ({ line: line - 1 + lineOf(offset) });
}
