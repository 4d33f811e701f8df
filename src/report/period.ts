/** The reporting year of the plan (part VI: reports are due before 15 December). Days are `YYYY-MM-DD`. */
import { formatDay } from '../i18n/format.ts';

export interface Period {
  readonly year: number;
  /** First and last day, both inside. */
  readonly from: string;
  readonly to: string;
}

/** From 15 December of the year before to 14 December: each day belongs to exactly one report. */
export const reportPeriod = (year: number): Period => ({
  year,
  from: `${year - 1}-12-15`,
  to: `${year}-12-14`,
});

export const within = ({ from, to }: Pick<Period, 'from' | 'to'>, day: string): boolean =>
  from <= day && day <= to;

/** The months that a period touches, as `YYYY-MM`: 13, as December is cut in two. */
export const monthsOf = ({ year }: Period): readonly string[] => [
  `${year - 1}-12`,
  ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
];

const date = (day: string): string => formatDay('vi', day);

/** Why nothing can be told of a year, in words for whoever asked; `undefined` when it can. */
export function yearProblem(
  { year, from, to }: Period,
  today: string,
  start: string | undefined,
): string | undefined {
  if (from > today)
    return `Kỳ báo cáo năm ${year} chưa bắt đầu: kỳ này mở ngày ${date(from)}, hôm nay là ${date(today)}.`;
  if (start === undefined || to < start)
    return start === undefined
      ? 'Thư mục nội dung chưa có lần lưu (commit) nào trong Git, nên chưa có gì để đếm.'
      : `Không có số liệu năm ${year}: lịch sử của nội dung bắt đầu ngày ${date(start)}, sau khi kỳ báo cáo đã hết (${date(to)}).`;
  return undefined;
}
