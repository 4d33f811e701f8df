/** Opening hours done slowly: a clock walked minute by minute. Obvious, so that the fast one can be held against it. */
import fc from 'fast-check';
import type { OpeningHours } from '../../../src/schemas/opening-hours.ts';

const dayLength = 86_400_000;
const nextDay = (day: string) => new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
const weekdayOf = (day: string) =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'Asia/Ho_Chi_Minh' })
    .format(new Date(`${day}T12:00:00+07:00`))
    .toLowerCase();

/** The shifts that begin on a day, as the record writes them. */
function shiftsOn(hours: Exclude<OpeningHours, { always: true }>, day: string) {
  const special = hours.exceptions?.filter(({ from, to }) => from <= day && day <= to).at(-1);
  if (special) return special.shifts;
  const weekday = weekdayOf(day);
  return hours.weekly
    .filter(({ days }) => days.some((name) => name === weekday))
    .flatMap(({ shifts }) => shifts);
}

/** When shifts begin on a day, `HH:MM`, in the order of the record. */
export const openingTimes = (hours: OpeningHours, day: string): string[] =>
  'always' in hours ? ['00:00'] : shiftsOn(hours, day).map(({ opens }) => opens);

/** Every open minute as `YYYY-MM-DD minute`, for shifts that begin on one of `days` days from `first` on. */
export function paintOpenMinutes(hours: OpeningHours, first: string, days: number): Set<string> {
  const open = new Set<string>();
  let day = first;
  for (let count = 0; count < days; count++, day = nextDay(day)) {
    if ('always' in hours) {
      for (let minute = 0; minute < 1440; minute++) open.add(`${day} ${minute}`);
      continue;
    }
    for (const { opens, closes, overnight } of shiftsOn(hours, day)) {
      const lastDay = overnight ? nextDay(day) : day;
      let walkDay = day;
      let minute = Number(opens.slice(0, 2)) * 60 + Number(opens.slice(3));
      for (;;) {
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const isClosingTime = walkDay === lastDay && clock === closes;
        // 23:59 stands for midnight: its last minute belongs to the shift.
        if (isClosingTime && closes !== '23:59') break;
        open.add(`${walkDay} ${minute}`);
        if (isClosingTime) break;
        minute += 1;
        if (minute === 1440) {
          minute = 0;
          walkDay = nextDay(walkDay);
        }
      }
    }
  }
  return open;
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const edges = fc.oneof(fc.nat(1439), fc.constantFrom(0, 1, 720, 1438, 1439));

const someShift = fc
  .tuple(edges, edges)
  .filter(([a, b]) => a !== b)
  .map(([opens, closes]) => ({
    opens: clock(opens),
    closes: clock(closes),
    ...(closes < opens ? { overnight: true } : {}),
  }));

const shiftList = (minLength: number) =>
  fc.uniqueArray(someShift, {
    minLength,
    maxLength: 3,
    selector: (shift) => JSON.stringify(shift),
  });

const someWeekdays = fc.uniqueArray(
  fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'),
  { minLength: 1, maxLength: 7 },
);

const someException = fc
  .record({ start: fc.nat(16), length: fc.nat(6), shifts: shiftList(0) })
  .map(({ start, length, shifts }) => {
    const from = new Date(Date.parse('2026-12-22') + start * dayLength);
    const to = new Date(from.getTime() + length * dayLength);
    return {
      from: from.toISOString().slice(0, 10),
      to: to.toISOString().slice(0, 10),
      name: 'Dịp lễ',
      shifts,
    };
  });

/** Hours that the schema accepts, with exceptions around New Year 2027. */
export const someHours: fc.Arbitrary<OpeningHours> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ always: true as const }) },
  {
    weight: 12,
    arbitrary: fc.record(
      {
        weekly: fc.uniqueArray(fc.record({ days: someWeekdays, shifts: shiftList(1) }), {
          minLength: 1,
          maxLength: 4,
          selector: (line) => JSON.stringify(line),
        }),
        exceptions: fc.uniqueArray(someException, {
          maxLength: 4,
          selector: (line) => JSON.stringify(line),
        }),
      },
      { requiredKeys: ['weekly'] },
    ),
  },
);
