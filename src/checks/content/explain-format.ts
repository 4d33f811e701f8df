import type { FieldWords } from '../../schemas/fields.ts';
import { hintOf, type Explanation, type Issue } from './explanation.ts';

type FormatIssue = Extract<Issue, { code: 'invalid_format' }>;

const two = (digits: string): string => digits.padStart(2, '0');

/** `15/11/2026` → `2026-11-15` */
function dayMeant(value: string): string | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(value) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const meant = `${year}-${two(month)}-${two(day)}`;
  const real =
    Number.isFinite(Date.parse(meant)) && new Date(meant).toISOString().startsWith(meant);
  return real ? meant : undefined;
}

/** `7h30`, `7 giờ`, `7.30` → `07:30` */
function timeMeant(value: string): string | undefined {
  const [, hour, minute = '00'] =
    /^\s*(\d{1,2})\s*(?:[:.hg]|giờ)\s*(\d{2})?\s*$/i.exec(value) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${two(hour)}:${minute}`;
}

const isTime = ({ pattern }: FormatIssue): boolean => pattern?.includes(':[0-5]') ?? false;

/** A text that has not the form of a day, a time, a code or an address. */
export function explainFormat(
  issue: FormatIssue,
  words: Partial<FieldWords>,
  value: unknown,
): Explanation {
  const text = String(value);
  if (issue.format === 'date') {
    const meant = dayMeant(text);
    return {
      slug: 'day',
      what: /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? 'là ngày không có trong lịch'
        : 'không viết theo năm-tháng-ngày',
      remedy: meant === undefined ? hintOf(words) : `Ghi "${meant}".`,
    };
  }
  if (issue.format === 'datetime')
    return {
      slug: 'local-time',
      what: 'không viết theo năm-tháng-ngàyTgiờ:phút, hoặc là ngày không có trong lịch',
      why: 'Người dự không biết phải đến lúc nào.',
      remedy: hintOf(words),
    };
  if (isTime(issue)) {
    const meant = timeMeant(text);
    return {
      slug: 'time',
      what: 'không phải giờ theo dạng GIỜ:PHÚT, từ 00:00 đến 23:59',
      remedy: meant === undefined ? hintOf(words) : `Ghi "${meant}".`,
    };
  }
  if (issue.format === 'url') {
    const http = /^http:\/\//i.test(text);
    return {
      slug: 'web-address',
      what: http
        ? 'bắt đầu bằng http://'
        : 'không phải địa chỉ trang mạng đầy đủ bắt đầu bằng https://',
      remedy: http
        ? `Thử mở ${text.replace(/^http:/i, 'https:')}; mở được thì ghi địa chỉ đó.`
        : hintOf(words),
    };
  }
  if (issue.format === 'email')
    return {
      slug: 'email',
      what: 'không phải địa chỉ thư điện tử',
      why: 'Thư của người cần giúp sẽ không tới ai.',
      remedy: hintOf(words),
    };
  return { slug: 'format', what: 'không đúng dạng', remedy: hintOf(words) };
}
