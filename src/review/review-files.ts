/** The review list for a spreadsheet and for a calendar. */
import { writeCsv } from 'hucre/csv';
import { addDays } from '../domain/due-checks.ts';
import { escapeText, foldLine } from '../exports/content-line.ts';
import { disarm } from '../spreadsheet/cells/disarm.ts';
import type { ReviewItem } from './review-list.ts';
import { stateWords } from './review-words.ts';

const headings = [
  'Đơn vị phụ trách',
  'Nơi',
  'Mã nơi hỗ trợ',
  'Tên',
  'Điện thoại',
  'Tình trạng',
  'Kiểm tra gần nhất',
  'Đơn vị kiểm tra',
  'Số ngày đã qua',
  'Kiểm tra trước ngày',
];

/** With a byte-order mark, so that Excel reads it as UTF-8. */
export function reviewCsv(items: readonly ReviewItem[]): string {
  const rows = items.map(({ operator, where, id, name, phones, state, verified, age, day }) =>
    [
      ...[operator, where, id, name, phones.join('; '), stateWords[state]],
      ...[verified?.on ?? '', verified?.by ?? '', String(age ?? ''), day],
    ].map(disarm),
  );
  return writeCsv([headings, ...rows], { bom: true, lineSeparator: '\r\n' });
}

const compact = (day: string): string => day.replaceAll('-', '');

/** One event of a whole day for each place (RFC 5545). Its UID stays, so that a new file moves the old event. */
function event(item: ReviewItem, today: string): string[] {
  const { id, name, operator, where, phones, state, verified, day } = item;
  const last = verified
    ? `Kiểm tra gần nhất: ${verified.on}, ${verified.by}.`
    : 'Chưa từng kiểm tra.';
  const notes = [
    `${operator}, ${where}`,
    ...(phones.length > 0 ? [`Điện thoại: ${phones.join('; ')}`] : []),
    last,
    `Gọi xong thì ghi lại: npm run review -- --confirm ${id} --by "…"`,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:kiem-tra-${id}@diem-tua`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(`Gọi kiểm tra: ${name} (${stateWords[state]})`)}`,
    `DESCRIPTION:${escapeText(notes.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

export function reviewCalendar(items: readonly ReviewItem[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Diem Tua//Kiem tra//VI',
    'CALSCALE:GREGORIAN',
    ...items.flatMap((item) => event(item, today)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
