import type { FieldWords } from '../../schemas/fields.ts';
import { hintOf, type Explanation, type Issue } from './explanation.ts';

type SizeIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>;

/** Too short, too long, too few, too many, too low or too high. */
export function explainSize(
  issue: SizeIssue,
  words: Partial<FieldWords>,
  value: unknown,
): Explanation {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  if (Array.isArray(value)) {
    if (value.length === 0)
      return { slug: 'empty', what: 'chưa có mục nào', remedy: hintOf(words) };
    return {
      slug: 'size',
      // The whole list would fill the page; its length says it.
      saysValue: true,
      what: `có ${value.length} mục, ${small ? 'ít nhất phải có' : 'nhiều nhất là'} ${limit}`,
      remedy: small ? hintOf(words) : 'Bớt mục đi, hoặc chia thành nhiều tệp.',
    };
  }
  if (typeof value === 'string') {
    if (small && value.trim() === '')
      return { slug: 'empty', saysValue: true, what: 'còn trống', remedy: hintOf(words) };
    return {
      slug: 'size',
      what: `dài ${[...value.trim()].length} ký tự, ${small ? 'ít nhất phải có' : 'nhiều nhất là'} ${limit}`,
      why: small ? undefined : 'Chữ dài tràn khỏi màn hình điện thoại và không ai đọc hết.',
      remedy: small ? hintOf(words) : 'Viết ngắn lại, bỏ phần người cần giúp không dùng đến.',
    };
  }
  return {
    slug: 'size',
    what: small ? `nhỏ hơn ${limit}` : `lớn hơn ${limit}`,
    remedy: `Ghi số từ ${limit} trở ${small ? 'lên' : 'xuống'}. ${hintOf(words)}`,
  };
}
