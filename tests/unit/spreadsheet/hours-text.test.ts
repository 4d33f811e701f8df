import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays, type Weekday } from '../../../src/domain/vocabulary.ts';
import {
  readExceptions,
  readWeekly,
  writeExceptions,
  writeWeekly,
} from '../../../src/spreadsheet/cells/hours-text.ts';

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const shift = fc
  .record({ opens: time, closes: time, overnight: fc.boolean() })
  .map(({ overnight, ...times }) => (overnight ? { ...times, overnight } : times));
const shifts = fc.array(shift, { minLength: 1, maxLength: 4 });
const days = fc.uniqueArray(fc.constantFrom(...(Object.keys(weekdays) as Weekday[])), {
  minLength: 1,
});
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/[\p{Cc}\n]/gu, '').trim())
  .filter((text) => text !== '');

describe('opening hours in a cell', () => {
  it('say a week and read it again', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ days, shifts }), { minLength: 1, maxLength: 7 }), (rows) => {
        expect(readWeekly(writeWeekly(rows))).toEqual(rows);
      }),
    );
  });

  it('say unusual days and read them again, whatever the occasion is called', () => {
    const row = fc.record({ from: day, to: day, name, shifts: fc.oneof(shifts, fc.constant([])) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        expect(readExceptions(writeExceptions(rows))).toEqual(rows);
      }),
    );
  });

  const morning = [{ opens: '07:30', closes: '11:30' }];
  it.each([
    ['Thứ 2 - Thứ 6: 7h30-11h30', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']],
    ['T2, T4: 7:30 – 11:30', ['monday', 'wednesday']],
    ['thu bay va chu nhat 07:30-11:30', undefined],
    ['Thứ Bảy và Chủ nhật: 07:30-11:30', ['saturday', 'sunday']],
    ['Thứ Hai đến Thứ Tư: 07:30-11:30', ['monday', 'tuesday', 'wednesday']],
  ])('reads "%s"', (written, expected) => {
    expect(readWeekly(written)).toEqual(expected && [{ days: expected, shifts: morning }]);
  });

  it('reads every day, and an overnight shift', () => {
    expect(readWeekly('Hằng ngày: 18h-6h (qua đêm)')).toEqual([
      {
        days: Object.keys(weekdays),
        shifts: [{ opens: '18:00', closes: '06:00', overnight: true }],
      },
    ]);
  });

  it.each([
    'giờ hành chính',
    'Thứ Hai',
    '07:30-11:30',
    'Thứ Sáu – Thứ Hai: 07:30-11:30',
    'Thứ Hai: 7-11',
  ])('does not guess what "%s" means', (written) => {
    expect(readWeekly(written)).toBeUndefined();
  });
});
