import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileHours } from '../../../src/domain/compile-hours.ts';
import {
  addDays,
  closesAt,
  isOpen,
  localMoment,
  opensNext,
  type LocalMoment,
} from '../../../src/domain/hours.ts';
import { openingHours, type OpeningHours } from '../../../src/schemas/opening-hours.ts';
import { paintOpenMinutes, someHours } from './hours-reference.ts';

const at = (day: string, time: string): LocalMoment => ({
  day,
  minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
});
const compiled = (hours: OpeningHours) => compileHours(openingHours().parse(hours));

// 2026-11-21 is a Saturday.
const [friday, saturday, sunday, monday] = [
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2026-11-23',
] as const;

describe('the clock of the province', () => {
  it('shows 06:59 on the new day when Greenwich is one minute before midnight', () => {
    expect(localMoment(new Date('2026-12-31T23:59:00Z'))).toEqual(at('2027-01-01', '06:59'));
  });

  it('agrees with the time zone database since 1976', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const dates = fc.date({
      min: new Date('1976-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const { day, minute } = localMoment(date);
        const clock = [Math.floor(minute / 60), minute % 60]
          .map((n) => String(n).padStart(2, '0'))
          .join(':');
        expect(`${day} ${clock}`).toBe(format.format(date));
      }),
    );
  });
});

describe('unknown hours', () => {
  it('are never called closed', () => {
    expect(compileHours(undefined)).toBeUndefined();
    expect(isOpen(undefined, at(sunday, '02:00'))).toBeUndefined();
    expect(opensNext(undefined, at(sunday, '02:00'))).toBeUndefined();
    expect(closesAt(undefined, at(sunday, '02:00'))).toBeUndefined();
  });
});

describe('a line that always answers', () => {
  const hours = compiled({ always: true });
  it('is open on any night and never closes', () => {
    expect(isOpen(hours, at(sunday, '03:30'))).toBe(true);
    expect(closesAt(hours, at(sunday, '03:30'))).toBeUndefined();
    expect(opensNext(hours, at(sunday, '03:30'))).toBeUndefined();
  });
});

describe('a duty shift on Saturday from 18:00 to 06:00', () => {
  const weekly = [
    { days: ['saturday' as const], shifts: [{ opens: '18:00', closes: '06:00', overnight: true }] },
  ];
  const hours = compiled({ weekly });

  it('answers a night-shift worker who calls at 02:00 on Sunday', () => {
    expect(isOpen(hours, at(sunday, '02:00'))).toBe(true);
    expect(closesAt(hours, at(sunday, '02:00'))).toEqual(at(sunday, '06:00'));
  });

  it('still answers at 02:00 when that Sunday is a holiday: the shift began before it', () => {
    const holiday = compiled({
      weekly,
      exceptions: [{ from: sunday, to: sunday, name: 'Lễ', shifts: [] }],
    });
    expect(isOpen(holiday, at(sunday, '02:00'))).toBe(true);
  });

  it('does not answer on Sunday at 02:00 when the Saturday was a holiday', () => {
    const holiday = compiled({
      weekly,
      exceptions: [{ from: saturday, to: saturday, name: 'Lễ', shifts: [] }],
    });
    expect(isOpen(holiday, at(sunday, '02:00'))).toBe(false);
  });

  it('opens at 18:00 and not a minute earlier, closes at 06:00 and not a minute later', () => {
    const times = [
      [saturday, '17:59', false],
      [saturday, '18:00', true],
      [sunday, '05:59', true],
      [sunday, '06:00', false],
    ] as const;
    for (const [day, time, open] of times) expect(isOpen(hours, at(day, time))).toBe(open);
  });
});

describe('a Sunday night shift', () => {
  const hours = compiled({
    weekly: [{ days: ['sunday'], shifts: [{ opens: '22:00', closes: '05:00', overnight: true }] }],
  });
  it('runs into Monday, past the end of the week', () => {
    expect(hours).toEqual({ week: [[6 * 1440 + 1320, 7 * 1440 + 300]] });
    expect(isOpen(hours, at(monday, '04:59'))).toBe(true);
    expect(isOpen(hours, at(monday, '05:00'))).toBe(false);
  });
});

describe('a commune office with a lunch break', () => {
  const weekly = [
    {
      days: [
        'monday' as const,
        'tuesday' as const,
        'wednesday' as const,
        'thursday' as const,
        'friday' as const,
      ],
      shifts: [
        { opens: '13:30', closes: '17:00' },
        { opens: '07:30', closes: '11:30' },
      ],
    },
  ];
  const hours = compiled({ weekly });

  it('is closed at noon and says that it opens again at 13:30', () => {
    expect(isOpen(hours, at(friday, '12:00'))).toBe(false);
    expect(opensNext(hours, at(friday, '12:00'))).toEqual(at(friday, '13:30'));
  });

  it('sends somebody who looks on Friday evening to Monday morning', () => {
    expect(opensNext(hours, at(friday, '17:00'))).toEqual(at(monday, '07:30'));
  });

  it('gives no next opening to somebody who asks while it is open', () => {
    expect(opensNext(hours, at(friday, '08:00'))).toBeUndefined();
    expect(closesAt(hours, at(friday, '08:00'))).toEqual(at(friday, '11:30'));
  });

  it('is shut for a holiday across New Year and opens on the first working day after it', () => {
    const closed = compiled({
      weekly,
      exceptions: [{ from: '2026-12-30', to: '2027-01-03', name: 'Nghỉ năm mới', shifts: [] }],
    });
    expect(isOpen(closed, at('2026-12-29', '08:00'))).toBe(true);
    expect(isOpen(closed, at('2026-12-31', '08:00'))).toBe(false);
    expect(isOpen(closed, at('2027-01-01', '08:00'))).toBe(false);
    expect(opensNext(closed, at('2026-12-31', '08:00'))).toEqual(at('2027-01-04', '07:30'));
  });

  it('lets the later line win where a duty day lies inside a holiday', () => {
    const duty = compiled({
      weekly,
      exceptions: [
        { from: '2027-02-04', to: '2027-02-12', name: 'Tết', shifts: [] },
        {
          from: '2027-02-08',
          to: '2027-02-08',
          name: 'Trực Tết',
          shifts: [{ opens: '08:00', closes: '10:00' }],
        },
      ],
    });
    expect(isOpen(duty, at('2027-02-08', '09:00'))).toBe(true);
    expect(isOpen(duty, at('2027-02-09', '09:00'))).toBe(false);
  });

  it('names no day when it stays shut for longer than two weeks', () => {
    const shut = compiled({
      weekly,
      exceptions: [{ from: monday, to: addDays(monday, 40), name: 'Sửa nhà', shifts: [] }],
    });
    expect(opensNext(shut, at(monday, '08:00'))).toBeUndefined();
  });
});

describe('a place that closes at midnight', () => {
  it('is written 23:59 and is still open in that last minute', () => {
    const hours = compiled({
      weekly: [{ days: ['friday'], shifts: [{ opens: '08:00', closes: '23:59' }] }],
    });
    expect(isOpen(hours, at(friday, '23:59'))).toBe(true);
    expect(closesAt(hours, at(friday, '23:59'))).toEqual(at(saturday, '00:00'));
  });
});

describe('compiled hours', () => {
  it('come back unchanged from JSON', () => {
    fc.assert(
      fc.property(someHours, (hours) => {
        const form = compiled(hours);
        expect(JSON.parse(JSON.stringify(form))).toEqual(form);
      }),
    );
  });

  it('agree with a wall clock walked minute by minute, over the turn of a year', () => {
    const first = '2026-12-27';
    fc.assert(
      fc.property(someHours, (written) => {
        const hours = compiled(written);
        const open = paintOpenMinutes(written, addDays(first, -2), 14);
        for (let day = 0; day < 10; day++)
          for (let minute = 0; minute < 1440; minute += 1) {
            const moment = { day: addDays(first, day), minute };
            if (isOpen(hours, moment) !== open.has(`${moment.day} ${minute}`))
              expect.fail(JSON.stringify(moment));
          }
      }),
      { numRuns: 25 },
    );
  });

  it('name the next change exactly where the walked clock changes', () => {
    const first = '2026-12-27';
    const moments = fc.record({ offset: fc.nat(8), minute: fc.nat(1439) });
    fc.assert(
      fc.property(someHours, moments, (written, { offset, minute }) => {
        const hours = compiled(written);
        const start = { day: addDays(first, offset), minute };
        const open = paintOpenMinutes(written, addDays(first, -2), 30);
        const isPainted = ({ day, minute: m }: LocalMoment) => open.has(`${day} ${m}`);
        let change: LocalMoment | undefined;
        for (let step = 1; step <= 14 * 1440 && !change; step++) {
          const total = minute + step;
          const moment = {
            day: addDays(start.day, Math.floor(total / 1440)),
            minute: total % 1440,
          };
          if (isPainted(moment) !== isPainted(start)) change = moment;
        }
        expect(isPainted(start) ? closesAt(hours, start) : opensNext(hours, start)).toEqual(change);
      }),
      { numRuns: 40 },
    );
  });
});
