import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursExceptions, hoursTable } from '../../../src/domain/hours-table.ts';
import { someHours } from './hours-reference.ts';

describe('the table of hours', () => {
  it('reads as an office door does: working days together, the weekend as closed', () => {
    const office = [
      { opens: '13:30', closes: '17:00' },
      { opens: '07:30', closes: '11:30' },
    ];
    const table = hoursTable({
      weekly: [
        { days: ['friday', 'monday', 'tuesday'], shifts: office },
        { days: ['wednesday', 'thursday'], shifts: office },
      ],
    });
    expect(table).toEqual([
      {
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        shifts: [
          { opens: '07:30', closes: '11:30', overnight: false },
          { opens: '13:30', closes: '17:00', overnight: false },
        ],
      },
      { days: ['saturday', 'sunday'], shifts: [] },
    ]);
  });

  it('does not group days that only look alike around a different day', () => {
    const table = hoursTable({
      weekly: [{ days: ['monday', 'wednesday'], shifts: [{ opens: '08:00', closes: '10:00' }] }],
    });
    expect(table.map(({ days }) => days)).toEqual([
      ['monday'],
      ['tuesday'],
      ['wednesday'],
      ['thursday', 'friday', 'saturday', 'sunday'],
    ]);
  });

  it('shows midnight as 24:00 and a night shift as one that ends on the next day', () => {
    const [row] = hoursTable({
      weekly: [
        {
          days: ['monday'],
          shifts: [
            { opens: '20:00', closes: '05:00', overnight: true },
            { opens: '08:00', closes: '23:59' },
          ],
        },
      ],
    });
    expect(row?.shifts).toEqual([
      { opens: '08:00', closes: '24:00', overnight: false },
      { opens: '20:00', closes: '05:00', overnight: true },
    ]);
  });

  it('lists each of the seven days once, Monday first', () => {
    fc.assert(
      fc.property(someHours, (hours) => {
        const order = [
          'monday',
          'tuesday',
          'wednesday',
          'thursday',
          'friday',
          'saturday',
          'sunday',
        ];
        expect(hoursTable(hours).flatMap(({ days }) => days)).toEqual(order);
      }),
    );
  });

  it('keeps a holiday with its name and without the words of the form', () => {
    const shut = { from: '2027-02-04', to: '2027-02-12', name: 'Tết Nguyên đán', shifts: [] };
    const hours = { weekly: [], exceptions: [shut] };
    expect(hoursExceptions(hours)).toEqual([shut]);
    expect(hoursExceptions({ always: true })).toEqual([]);
  });
});
