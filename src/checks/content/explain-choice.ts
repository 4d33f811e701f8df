import type { FieldWords } from '../../schemas/fields.ts';
import { fold } from '../../text/fold.ts';
import { asText, type Explanation, type Issue } from './explanation.ts';
import { nearest } from './nearest.ts';

const keysOf = (issue: Issue): string[] | undefined => {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return issue.options.map(String);
  return undefined;
};

const named = (key: string, options: FieldWords['options']): string =>
  options?.[key] === undefined ? key : `${key} (${options[key]})`;

/** `main (Số chung), emergency (Trực khẩn cấp)` */
export function optionsOf(issue: Issue, { options }: Partial<FieldWords>): string | undefined {
  return keysOf(issue)
    ?.map((key) => named(key, options))
    .join(', ');
}

/** Says which values a choice has, and which of them was probably meant: by its key or by its words. */
export function explainChoice(
  issue: Issue,
  words: Partial<FieldWords>,
  value: unknown,
): Explanation {
  const keys = keysOf(issue) ?? [];
  if (keys.length === 1 && keys[0] === 'true')
    return { slug: 'choice', what: 'phải là true', remedy: 'Ghi true, hoặc xóa cả nhóm ô này.' };
  const written = asText(value);
  const byWords = keys.find((key) => {
    const meaning = words.options?.[key];
    return meaning !== undefined && fold(meaning) === fold(written);
  });
  const meant = byWords ?? nearest(written, keys);
  const guess = meant === undefined ? '' : `Có phải là ${named(meant, words.options)}? `;
  return {
    slug: 'choice',
    what: 'không có trong danh sách',
    remedy: `${guess}Chọn một trong: ${optionsOf(issue, words) ?? ''}.`,
  };
}
