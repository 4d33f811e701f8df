import { anyOf, end, loose, start } from './loose-words.ts';

const separator = String.raw`[\s.\-()]{0,2}`;
const digits = (count: number): string => String.raw`(?:${separator}\d){${count}}`;

/** Forms of phone numbers with exactly their digits, so that a house number behind one is not taken in. */
const phones = new RegExp(
  String.raw`(?<![\d.,/])(?:(?:\+84|0)${separator}(?:2${digits(9)}|[35789]${digits(8)})|0000${digits(6)}|1[89]00[ .-]?(?:\d{6}|\d{3}[ .-]?\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2}|\d{4,5}))(?!\d)`,
  'gu',
);

const laws = new RegExp(
  [
    // 13/2022/QH15, 383/QĐ-UBND, 76/2023
    String.raw`(?<![\d/])\d{1,4}/(?:(?:19|20)\d{2}(?:/[\p{Lu}\d-]+)?|\p{Lu}{2}[\p{Lu}\d-]*)${end}`,
    String.raw`${start}${anyOf(['điều', 'khoản', 'chương', 'mục', 'article', 'clause', 'section'])}\s+\d{1,3}(?:\.\d{1,2})?\p{L}?${end}`,
    String.raw`${start}${anyOf(['luật', 'nghị định', 'quyết định', 'thông tư', 'kế hoạch', 'công văn', 'nghị quyết', 'chỉ thị', 'văn bản', 'law', 'decree'])}\s+(?:${loose('số')}\s+|[Nn]o\.?\s+)?\d{1,4}(?:/\S+)?`,
  ].join('|'),
  'gu',
);

const units = [
  'giờ',
  'phút',
  'ngày',
  'tuần',
  'năm',
  'người',
  'tuổi',
  'lần',
  'buổi',
  'suất',
  'đồng',
  'nghìn',
  'triệu',
  'cán bộ',
  'thành viên',
  'giường',
  'chỗ',
  'hours',
  'hour',
  'days',
  'day',
  'minutes',
  'weeks',
  'months',
  'years',
  'people',
];
const amounts = new RegExp(
  // "2 tháng 4" is also the name of a street, "3 tháng" is not.
  // A sentence that ends with a house number goes on with another word: "số nhà 12. Người trực …".
  String.raw`(?<![\d/.,])\d(?:[\d.]*\d)?\s?(?:${anyOf(units)}|%|h(?:\d{2})?|${loose('tháng')}(?!\s+\d))${end}(?:\s?\d{2}(?!\d|\s*/))?`,
  'gu',
);

/**
 * A text as a reader understands it: full-width digits are digits, hidden characters are gone. The length changes,
 * so findings are quoted from this form.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll(/[º˚]/g, '°')
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Digits that are no place (phones, laws, hours, amounts) become a sign of the same length that no rule knows. */
export function maskHarmless(visible: string): string {
  return [phones, laws, amounts].reduce(
    (text, harmless) => text.replaceAll(harmless, (found) => '·'.repeat(found.length)),
    visible,
  );
}
