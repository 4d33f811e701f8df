import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standing } from '../../../src/domain/calendar.ts';
import { compileHours } from '../../../src/domain/compile-hours.ts';
import { hoursTable } from '../../../src/domain/hours-table.ts';
import type { CompiledHours } from '../../../src/domain/hours.ts';
import { weekdays, type Weekday } from '../../../src/domain/vocabulary.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { formatDay, formatDistance } from '../../../src/i18n/format.ts';
import { daysInWords, shiftsInWords, weekInWords } from '../../../src/i18n/hours-words.ts';
import { publishedLocales } from '../../../src/i18n/locales.ts';
import { standingSentence } from '../../../src/i18n/standing-words.ts';
import { openSentence, type StatusWords } from '../../../src/i18n/status-words.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import type { OpeningHours } from '../../../src/schemas/opening-hours.ts';

const vi = stringsFor('vi');
const en = stringsFor('en');

describe('a sentence with places to fill', () => {
  it('takes words and numbers, and the same one twice', () => {
    expect(fill('Có {count} nơi ở {place}, {place}', { count: 0, place: 'Bác Ái' })).toBe(
      'Có 0 nơi ở Bác Ái, Bác Ái',
    );
  });

  it('is refused when a value is missing: nobody should read "{count}"', () => {
    expect(() => fill('Có {count} nơi', {})).toThrow('"Có {count} nơi" needs a value for {count}');
  });

  it('does not fill what a value brings along', () => {
    expect(fill('{name} cũ', { name: '{count}' })).toBe('{count} cũ');
    expect(fill('{name}', { name: '$& $1' })).toBe('$& $1');
  });
});

describe('a day', () => {
  it('is written as people in each language write it', () => {
    expect(formatDay('vi', '2026-11-05')).toBe('05/11/2026');
    expect(formatDay('en', '2026-11-05')).toBe('5 November 2026');
  });

  it('is the same day wherever the reader or the build is', () => {
    // A day made with local time slips by one west of Greenwich.
    for (const day of ['2026-01-01', '2026-12-31', '2028-02-29']) {
      const [year, month, date] = day.split('-').map(Number);
      expect(formatDay('en', day)).toMatch(new RegExp(`^${date} .+ ${year}$`));
      expect(formatDay('vi', day)).toBe(
        [date, month].map((part) => String(part).padStart(2, '0')).join('/') + `/${year}`,
      );
    }
  });
});

describe('a distance', () => {
  it.each([
    [0, '100 m', '100 m'],
    [49, '100 m', '100 m'],
    [449, '400 m', '400 m'],
    [949, '900 m', '900 m'],
    [950, '1 km', '1 km'],
    [3249, '3,2 km', '3.2 km'],
    [9949, '9,9 km', '9.9 km'],
    [10_500, '11 km', '11 km'],
    [412_000, '412 km', '412 km'],
  ])('of %d m promises no more than is known', (meters, vietnamese, english) => {
    expect(formatDistance('vi', vi.units, meters)).toBe(vietnamese);
    expect(formatDistance('en', en.units, meters)).toBe(english);
  });

  it('never reads shorter for a longer way', () => {
    const metersOf = (text: string) =>
      Number(text.replace(/[^\d.]/g, '')) * (text.endsWith('km') ? 1000 : 1);
    const meters = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(meters, meters, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((each) =>
          metersOf(formatDistance('en', en.units, each).replaceAll(',', '')),
        );
        expect(near).toBeLessThanOrEqual(far ?? NaN);
      }),
    );
  });
});

const statusWords = (locale: 'vi' | 'en'): StatusWords => ({
  service: stringsFor(locale).service,
  weekdays: Object.values(weekdays).map((words) => words[locale]),
});
const office = (hours: OpeningHours): CompiledHours => {
  const compiled = compileHours(hours);
  if (!compiled) throw new Error('no hours');
  return compiled;
};
/** Monday to Friday, with a lunch break and Tết. */
const committee = office({
  weekly: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      shifts: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:30', closes: '17:00' },
      ],
    },
  ],
  exceptions: [{ from: '2027-02-05', to: '2027-02-11', name: 'Tết', shifts: [] }],
});

describe('whether a place is open, in words', () => {
  it.each([
    // 23 November 2026 is a Monday; the clock in Vietnam is seven hours ahead of UTC.
    ['2026-11-23T01:00:00Z', 'Đang mở cửa, đến 11:30', 'Open now, until 11:30'],
    ['2026-11-23T04:30:00Z', 'Đang đóng cửa, mở lại 13:30', 'Closed now, opens again 13:30'],
    [
      '2026-11-23T12:00:00Z',
      'Đang đóng cửa, mở lại 07:30, Thứ Ba',
      'Closed now, opens again 07:30, Tuesday',
    ],
    [
      '2026-11-27T12:00:00Z',
      'Đang đóng cửa, mở lại 07:30, Thứ Hai',
      'Closed now, opens again 07:30, Monday',
    ],
    ['2026-11-22T17:30:00Z', 'Đang đóng cửa, mở lại 07:30', 'Closed now, opens again 07:30'],
    [
      '2027-02-04T12:00:00Z',
      'Đang đóng cửa, mở lại 07:30, Thứ Sáu',
      'Closed now, opens again 07:30, Friday',
    ],
  ])('at %s', (now, vietnamese, english) => {
    const at = new Date(now);
    expect(openSentence(committee, at, statusWords('vi'))?.text).toBe(vietnamese);
    expect(openSentence(committee, at, statusWords('en'))?.text).toBe(english);
  });

  it('says no time where there is none: always open, or shut for weeks', () => {
    const now = new Date('2026-11-23T01:00:00Z');
    expect(openSentence({ always: true }, now, statusWords('vi'))).toEqual({
      open: true,
      text: 'Đang mở cửa',
    });
    expect(openSentence({ week: [] }, now, statusWords('vi'))).toEqual({
      open: false,
      text: 'Đang đóng cửa',
    });
  });
});

describe('the week in words', () => {
  const days = Object.keys(weekdays) as Weekday[];
  const table = hoursTable({
    weekly: [
      {
        days: ['saturday', 'sunday'],
        shifts: [{ opens: '18:00', closes: '06:00', overnight: true }],
      },
      { days: ['monday'], shifts: [{ opens: '08:00', closes: '23:59' }] },
    ],
  });

  it('joins days that follow each other and leaves days off out', () => {
    expect(weekInWords(table, 'vi', vi.service)).toBe(
      'Thứ Hai: 08:00 – 24:00; Thứ Bảy – Chủ nhật: 18:00 – 06:00 hôm sau',
    );
    expect(weekInWords(table, 'en', en.service)).toBe(
      'Monday: 08:00 – 24:00; Saturday – Sunday: 18:00 – 06:00 the next day',
    );
  });

  it('says "closed" where a table has a day off, and nothing for no days', () => {
    expect(shiftsInWords([], vi.service)).toBe('Nghỉ');
    expect(daysInWords(days, 'vi')).toBe('Thứ Hai – Chủ nhật');
    expect(daysInWords(['friday'], 'en')).toBe('Friday');
    expect(daysInWords([], 'vi')).toBe('');
  });
});

describe('where an action month stands, in words', () => {
  const month = { from: '11-15', to: '12-15' };
  const day = { from: '11-25', to: '11-25' };
  it.each([
    ['2026-11-14', 'Còn 1 ngày nữa', 'Còn 11 ngày nữa'],
    ['2026-11-15', 'Đang diễn ra, còn 30 ngày', 'Còn 10 ngày nữa'],
    ['2026-11-25', 'Đang diễn ra, còn 20 ngày', 'Hôm nay'],
    ['2026-12-15', 'Hôm nay là ngày cuối', 'Còn 345 ngày nữa'],
    ['2026-12-16', 'Còn 334 ngày nữa', 'Còn 344 ngày nữa'],
  ])('on %s', (today, ofMonth, ofDay) => {
    expect(standingSentence(standing(month, today), vi.home)).toBe(ofMonth);
    expect(standingSentence(standing(day, today), vi.home)).toBe(ofDay);
  });

  it('leaves no place unfilled on any day, in any language', () => {
    const someDay = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(someDay, fc.constantFrom(...publishedLocales), (today, locale) => {
        for (const span of [month, day, { from: '12-20', to: '01-05' }])
          expect(standingSentence(standing(span, today), stringsFor(locale).home)).not.toMatch(
            /[{}]|NaN|undefined/,
          );
      }),
    );
  });
});
