/** Action months and days that return each year. Days are `YYYY-MM-DD` in Asia/Ho_Chi_Minh, yearly days `MM-DD`. */

export interface YearlySpan {
  readonly from: string;
  readonly to: string;
}

export interface Occurrence {
  /** First and last day, both inside. */
  readonly from: string;
  readonly to: string;
  /** The year in which it begins; a theme belongs to this year. */
  readonly year: number;
}

export type Standing =
  /** Running; `daysLeft` 0 means that today is the last day. */
  | { readonly state: 'running'; readonly daysLeft: number; readonly occurrence: Occurrence }
  /** Not running; `daysUntil` is 1 or more. */
  | { readonly state: 'coming'; readonly daysUntil: number; readonly occurrence: Occurrence };

const days = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000;

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How much of the year lies before a day: 0 on 1 January, nearly 1 on 31 December. */
export function yearShare(isoDay: string): number {
  const year = Number(isoDay.slice(0, 4));
  return (days(isoDay) - days(`${year}-01-01`)) / (leap(year) ? 366 : 365);
}

/** 29 February is kept on 28 February in years that have none. */
const dayIn = (year: number, monthDay: string): string =>
  `${year}-${monthDay === '02-29' && !leap(year) ? '02-28' : monthDay}`;

function occurrence(span: YearlySpan, year: number): Occurrence {
  const crossesNewYear = span.to < span.from;
  return {
    from: dayIn(year, span.from),
    to: dayIn(crossesNewYear ? year + 1 : year, span.to),
    year,
  };
}

/**
 * Where a yearly span stands today: the occurrence that is running, else the next one.
 * The page computes this in the browser, so that a site built in October is right in November.
 */
export function standing(span: YearlySpan, today: string): Standing {
  const year = Number(today.slice(0, 4));
  // A span that began last year may still run in January.
  for (const candidate of [year - 1, year, year + 1].map((y) => occurrence(span, y))) {
    if (today < candidate.from)
      return {
        state: 'coming',
        daysUntil: days(candidate.from) - days(today),
        occurrence: candidate,
      };
    if (today <= candidate.to)
      return {
        state: 'running',
        daysLeft: days(candidate.to) - days(today),
        occurrence: candidate,
      };
  }
  throw new RangeError(`No occurrence of ${span.from} to ${span.to} around ${today}`);
}

/** Running ones first, then by first day; a month stands before a day inside it. */
export function byStanding(a: Standing, b: Standing): number {
  if (a.state !== b.state) return a.state === 'running' ? -1 : 1;
  return (
    a.occurrence.from.localeCompare(b.occurrence.from) ||
    b.occurrence.to.localeCompare(a.occurrence.to)
  );
}
