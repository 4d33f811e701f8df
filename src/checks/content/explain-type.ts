import type { FieldWords } from '../../schemas/fields.ts';
import { hintOf, type Explanation, type Issue, type IssueContext } from './explanation.ts';
import { fieldsAt, fieldsOf } from './schema-walk.ts';

type TypeIssue = Extract<Issue, { code: 'invalid_type' }>;

/** A value of the wrong kind. Most come from YAML reading digits as a number, or words as text. */
export function explainType(
  issue: TypeIssue,
  words: Partial<FieldWords>,
  { schema, sourceAt }: IssueContext,
  value: unknown,
): Explanation {
  const slug = 'wrong-type';
  const written = sourceAt?.(issue.path) ?? value;
  const key = [...issue.path].toReversed().find((part) => typeof part === 'string') ?? '';
  const item = typeof issue.path.at(-1) === 'number' ? '- ' : `${key}: `;

  switch (issue.expected) {
    case 'string':
      if (typeof value === 'object')
        return { slug, what: 'là một nhóm ô, cần một dòng chữ', remedy: hintOf(words) };
      return {
        slug: 'unquoted',
        // The spelling in the file, not the value: a phone number has already lost its first zero.
        saysValue: true,
        what:
          typeof value === 'number'
            ? `${String(written)} không có dấu nháy nên máy đọc thành một con số`
            : `${String(written)} không có dấu nháy nên máy đọc thành có hoặc không`,
        why:
          typeof value === 'number'
            ? 'Con số bị mất chữ số 0 ở đầu, nên trang sẽ hiện sai.'
            : undefined,
        remedy: `Đặt trong dấu nháy: ${item}"${String(written)}".`,
      };
    case 'number':
    case 'int':
      if (typeof value === 'string' && /^-?\d+([.,]\d+)?$/.test(value.trim()))
        return {
          slug,
          what: 'viết như chữ, cần một con số',
          remedy: `Bỏ dấu nháy và dùng dấu chấm cho phần lẻ: ${item}${value.trim().replace(',', '.')}.`,
        };
      return {
        slug,
        what: typeof value === 'number' ? 'không phải số nguyên' : 'không phải một con số',
        remedy: issue.expected === 'int' ? `Ghi một số nguyên. ${hintOf(words)}` : hintOf(words),
      };
    case 'boolean':
      return {
        slug,
        what: 'không phải có hoặc không',
        remedy: `Ghi ${item}true (có) hoặc ${item}false (không).`,
      };
    case 'array':
      return {
        slug,
        what: 'không phải một danh sách',
        remedy: 'Viết mỗi mục một dòng, bắt đầu bằng gạch ngang và dấu cách.',
      };
    default: {
      const fields = fieldsAt(schema, issue.path).flatMap((field) => [...fieldsOf(field).keys()]);
      return {
        slug,
        what: 'không phải một nhóm ô',
        remedy: `Xuống dòng, thụt vào hai dấu cách rồi ghi từng ô: ${[...new Set(fields)].join(', ')}.`,
      };
    }
  }
}
