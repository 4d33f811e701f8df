import { today } from '../domain/clock.ts';

/**
 * The day for which content is judged and pages are built: that of `DIEM_TUA_TODAY`, else the present one in Vietnam.
 * @throws when the variable names no day of the calendar.
 */
export const buildDay = (): string => today(new Date(), process.env['DIEM_TUA_TODAY']);
