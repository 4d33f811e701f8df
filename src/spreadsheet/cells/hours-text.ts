/** Opening hours in one cell: a line for the days that share their hours, a line for each unusual time. */
import { weekdays, type Weekday } from '../../domain/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import { readDay } from './days.ts';

interface Shift {
  readonly opens: string;
  readonly closes: string;
  readonly overnight?: boolean | undefined;
}

export interface WeeklyRow {
  readonly days: readonly string[];
  readonly shifts: readonly Shift[];
}

export interface ExceptionRow {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly shifts: readonly Shift[];
}

const order = Object.keys(weekdays) as Weekday[];
const said = (day: string): string => (day in weekdays ? weekdays[day as Weekday].vi : day);

/** "Thứ Hai", "thu 2", "T2", "monday" → 0. */
const dayNumbers: ReadonlyMap<string, number> = new Map(
  order.flatMap((key, index) => [
    [key, index] as const,
    [fold(weekdays[key].vi), index] as const,
    [index === 6 ? 'cn' : `thu ${index + 2}`, index] as const,
    [index === 6 ? 'chu nhat' : `t${index + 2}`, index] as const,
  ]),
);
const everyDay = new Set(['moi ngay', 'hang ngay', 'hằng ngày'].map(fold));

const overnightWord = 'qua đêm';
const closedWord = 'nghỉ';

const writeShift = ({ opens, closes, overnight }: Shift): string =>
  `${opens}-${closes}${overnight === true ? ` (${overnightWord})` : ''}`;
const writeShifts = (shifts: readonly Shift[]): string => shifts.map(writeShift).join(', ');

/** Three days or more that follow each other are written as "from – to". */
function writeDays(days: readonly string[]): string {
  const first = order.indexOf(days[0] as Weekday);
  const inARow = days.every((day, index) => day === order[first + index]);
  return first >= 0 && inARow && days.length > 2
    ? `${said(days[0] ?? '')} – ${said(days.at(-1) ?? '')}`
    : days.map(said).join(', ');
}

export const writeWeekly = (rows: readonly WeeklyRow[]): string =>
  rows.map(({ days, shifts }) => `${writeDays(days)}: ${writeShifts(shifts)}`).join('\n');

export const writeExceptions = (rows: readonly ExceptionRow[]): string =>
  rows
    .map(({ from, to, name, shifts }) => {
      const hours = shifts.length === 0 ? closedWord : writeShifts(shifts);
      return `${from} – ${to} | ${name} | ${hours}`;
    })
    .join('\n');

/** "7h30", "7:30" and "7 giờ 30" → "07:30". */
function readTime(text: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{2})?$/iu.exec(text.trim()) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

function readShift(text: string): Shift | undefined {
  const overnight = fold(text).endsWith(fold(overnightWord));
  const times = text.replace(/\(?\s*qua\s+\S+\s*\)?\s*$/iu, '').split(/\s*[-–—]\s*|\s+đến\s+/u);
  const [opens, closes] = times.map(readTime);
  if (times.length !== 2 || opens === undefined || closes === undefined) return undefined;
  return { opens, closes, ...(overnight ? { overnight } : {}) };
}

function allOf<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length && found.length > 0 ? found : undefined;
}

const readShifts = (text: string): Shift[] | undefined =>
  allOf(text.split(/\s*,\s*|\s+và\s+/u).map(readShift));

function readDays(text: string): string[] | undefined {
  if (everyDay.has(fold(text))) return [...order];
  const parts = text.split(/\s*,\s*|\s+và\s+/u).map((part) => {
    const [from, to, ...more] = part.split(/\s*[-–—]\s*|\s+đến\s+/u).map(fold);
    const first = dayNumbers.get(from ?? '');
    const last = to === undefined ? first : dayNumbers.get(to);
    if (first === undefined || last === undefined || last < first || more.length > 0)
      return undefined;
    return order.slice(first, last + 1);
  });
  return allOf(parts)?.flat();
}

/** Undefined when a line is in no form that could be told for sure. */
export function readWeekly(text: string): WeeklyRow[] | undefined {
  const lines = text.split(/[\n;]/).filter((line) => line.trim() !== '');
  return allOf(
    lines.map((line) => {
      const time = /\d{1,2}(?::\d{2}|\s*(?:h|g|giờ)(?!\p{L}))/iu.exec(line);
      const days = readDays(
        line
          .slice(0, time?.index ?? 0)
          .replace(/[:,\s]+$/u, '')
          .trim(),
      );
      const shifts = readShifts(line.slice(time?.index ?? 0).trim());
      return days && shifts ? { days, shifts } : undefined;
    }),
  );
}

export function readExceptions(text: string): ExceptionRow[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return allOf(
    lines.map((line) => {
      const [days = '', ...rest] = line.split('|');
      const [from, to = from, ...more] = days
        .split(/\s+[-–—]\s+|\s+đến\s+/u)
        .map((day) => day.trim());
      const hours = (rest.at(-1) ?? '').trim();
      const name = rest.slice(0, -1).join('|').trim();
      const shifts = fold(hours) === fold(closedWord) ? [] : readShifts(hours);
      if (rest.length < 2 || !from || !to || more.length > 0 || !shifts) return undefined;
      return { from: readDay(from), to: readDay(to), name, shifts };
    }),
  );
}

export const weeklyExample = 'Thứ Hai – Thứ Sáu: 07:30-11:30, 13:30-17:00';
export const exceptionsExample = `2027-02-05 – 2027-02-11 | Tết Nguyên đán | ${closedWord}`;
