/** The day for which a build is made, and the minute at which a page is read. */
import { localMoment } from './hours.ts';

/**
 * The day in Asia/Ho_Chi_Minh at an instant, as `YYYY-MM-DD`. A build may fix it with `override`, so that the same
 * content gives the same pages. Throws a RangeError if the override is not a day of the calendar.
 */
export function today(now: Date, override?: string): string {
  if (override === undefined || override === '') return localMoment(now).day;
  const time = Date.parse(override);
  const real = Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === override;
  if (!real)
    throw new RangeError(`The day "${override}" is not in the calendar. Write it as 2026-11-23.`);
  return override;
}

/** The minute in Asia/Ho_Chi_Minh at an instant, as `YYYY-MM-DDTHH:MM`. */
export function localMinute(now: Date): string {
  const { day, minute } = localMoment(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
