/** Opening hours as HSDS 3.0 `schedule` objects (RFC 5545 recurrence by field). */
import type { HoursException, TableShift } from '../domain/hours-table.ts';
import { addDays } from '../domain/hours.ts';
import type { PublishedHours } from '../domain/services/published-service.ts';
import type { Weekday } from '../domain/vocabulary.ts';
import type { HsdsSchedule } from './hsds-types.ts';
import { stableUuid } from './stable-uuid.ts';

const byday: Readonly<Record<Weekday, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

/** Days, both included; an open end has no limit. */
interface Span {
  readonly from?: string;
  readonly to?: string;
}

const validity = ({ from, to }: Span) => ({
  ...(from === undefined ? {} : { valid_from: from }),
  ...(to === undefined ? {} : { valid_to: to }),
});

/**
 * `span` without the days from `from` to `to`. HSDS has no exceptions: its guide tells publishers to end the regular
 * schedule before a holiday and begin it again after.
 */
function without(span: Span, { from, to }: { readonly from: string; readonly to: string }): Span[] {
  const startsAfter = span.from !== undefined && span.from > to;
  const endsBefore = span.to !== undefined && span.to < from;
  if (startsAfter || endsBefore) return [span];
  const before =
    span.from === undefined || span.from < from ? [{ ...span, to: addDays(from, -1) }] : [];
  const after = span.to === undefined || span.to > to ? [{ ...span, from: addDays(to, 1) }] : [];
  return [...before, ...after];
}

const spansWithout = (spans: readonly Span[], exceptions: readonly HoursException[]): Span[] =>
  exceptions.reduce<Span[]>(
    (left, exception) => left.flatMap((span) => without(span, exception)),
    [...spans],
  );

/** HSDS writes midnight at the end of a day as 23:59, and has no field for a shift that ends on the next day. */
const times = ({ opens, closes, overnight }: TableShift) => ({
  opens_at: `${opens}+07:00`,
  closes_at: `${closes === '24:00' ? '23:59' : closes}+07:00`,
  ...(overnight ? { notes: 'Giờ đóng thuộc ngày hôm sau.' } : {}),
});

/** One object for each shift and each unbroken span of days; a closed holiday is one object without times. */
export function hsdsSchedules(
  serviceId: string,
  hours: PublishedHours | undefined,
): HsdsSchedule[] {
  if (!hours) return [];
  const schedule = (
    fields: Omit<HsdsSchedule, 'id' | 'service_id' | 'timezone'>,
  ): HsdsSchedule => ({
    id: stableUuid('schedule', serviceId, JSON.stringify(fields)),
    service_id: serviceId,
    timezone: 7,
    ...fields,
  });
  const regularSpans = spansWithout([{}], hours.exceptions);
  const regular = hours.table.flatMap(({ days, shifts }) =>
    shifts.flatMap((shift) =>
      regularSpans.map((span) =>
        schedule({
          ...validity(span),
          freq: 'WEEKLY',
          interval: 1,
          wkst: 'MO',
          byday: days.map((day) => byday[day]).join(','),
          ...times(shift),
        }),
      ),
    ),
  );
  const special = hours.exceptions.flatMap((exception, index) =>
    // Where exceptions overlap, the later one holds.
    spansWithout([exception], hours.exceptions.slice(index + 1)).flatMap((span) => {
      const occasion = { ...validity(span), freq: 'WEEKLY', interval: 1, wkst: 'MO' } as const;
      const everyDay = Object.values(byday).join(',');
      return exception.shifts.length === 0
        ? [schedule({ ...validity(span), description: `Nghỉ: ${exception.name}` })]
        : exception.shifts.map((shift) =>
            schedule({
              ...occasion,
              byday: everyDay,
              description: exception.name,
              ...times(shift),
            }),
          );
    }),
  );
  return [...regular, ...special];
}
