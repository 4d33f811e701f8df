import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byStanding, standing, yearShare, type YearlySpan } from '../../../src/domain/calendar.ts';
import { addDays } from '../../../src/domain/hours.ts';

const actionMonth: YearlySpan = { from: '11-15', to: '12-15' };
const dayOfAction: YearlySpan = { from: '11-25', to: '11-25' };
const newYear: YearlySpan = { from: '12-20', to: '01-10' };
const leapDay: YearlySpan = { from: '02-29', to: '02-29' };

describe('the action month for gender equality', () => {
  it.each([
    ['2026-11-14', { state: 'coming', daysUntil: 1 }, 2026],
    ['2026-11-15', { state: 'running', daysLeft: 30 }, 2026],
    ['2026-12-15', { state: 'running', daysLeft: 0 }, 2026],
    ['2026-12-16', { state: 'coming', daysUntil: 334 }, 2027],
    ['2026-01-01', { state: 'coming', daysUntil: 318 }, 2026],
  ])('on %s', (today, expected, year) => {
    expect(standing(actionMonth, today)).toMatchObject({ ...expected, occurrence: { year } });
  });
});

describe('a span over New Year', () => {
  it('that began last year still runs in January, under the theme of last year', () => {
    expect(standing(newYear, '2027-01-01')).toEqual({
      state: 'running',
      daysLeft: 9,
      occurrence: { from: '2026-12-20', to: '2027-01-10', year: 2026 },
    });
  });

  it.each([
    ['2026-12-19', { state: 'coming', daysUntil: 1, occurrence: { year: 2026 } }],
    ['2026-12-20', { state: 'running', daysLeft: 21, occurrence: { year: 2026 } }],
    ['2026-12-31', { state: 'running', daysLeft: 10, occurrence: { year: 2026 } }],
    ['2027-01-10', { state: 'running', daysLeft: 0, occurrence: { year: 2026 } }],
    ['2027-01-11', { state: 'coming', daysUntil: 343, occurrence: { year: 2027 } }],
  ])('on %s', (today, expected) => {
    expect(standing(newYear, today)).toMatchObject(expected);
  });
});

describe('29 February', () => {
  it('is kept on the 28th in a year that has none, and on its own day in a year that has', () => {
    expect(standing(leapDay, '2027-02-28')).toMatchObject({ state: 'running', daysLeft: 0 });
    expect(standing(leapDay, '2028-02-28')).toMatchObject({ state: 'coming', daysUntil: 1 });
    expect(standing(leapDay, '2028-02-29')).toMatchObject({ state: 'running', daysLeft: 0 });
  });

  it('knows that 2100 has none and 2000 had one', () => {
    expect(standing(leapDay, '2100-02-28').state).toBe('running');
    expect(standing(leapDay, '2000-02-28').state).toBe('coming');
  });

  it('counts as a day of any span around it', () => {
    const february: YearlySpan = { from: '02-01', to: '03-01' };
    expect(standing(february, '2028-02-29')).toMatchObject({ state: 'running', daysLeft: 1 });
    expect(standing(february, '2027-02-28')).toMatchObject({ state: 'running', daysLeft: 1 });
  });
});

const monthDay = fc
  .integer({ min: 0, max: 365 })
  .map((days) => addDays('2028-01-01', days).slice(5));
const someSpan = fc.record({ from: monthDay, to: monthDay });
const someDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2015-01-01', days));

describe('any span on any day', () => {
  it('is running from its first day to its last, and coming on the days around it', () => {
    fc.assert(
      fc.property(someSpan, someDay, (span, today) => {
        const now = standing(span, today);
        const { from, to } = now.occurrence;
        expect(from <= to).toBe(true);
        expect(now.state).toBe(from <= today && today <= to ? 'running' : 'coming');
        if (now.state === 'coming') {
          expect(now.daysUntil).toBeGreaterThan(0);
          expect(addDays(today, now.daysUntil)).toBe(from);
        } else {
          expect(now.daysLeft).toBeGreaterThanOrEqual(0);
          expect(addDays(today, now.daysLeft)).toBe(to);
        }
      }),
    );
  });

  it('is running on every day of the occurrence that it names, always the same one', () => {
    fc.assert(
      fc.property(someSpan, someDay, (span, today) => {
        const { occurrence } = standing(span, today);
        for (const day of [occurrence.from, occurrence.to])
          expect(standing(span, day)).toMatchObject({ state: 'running', occurrence });
        const before = standing(span, addDays(occurrence.from, -1));
        if (before.state === 'coming')
          expect(before).toEqual({ state: 'coming', daysUntil: 1, occurrence });
      }),
    );
  });

  it('comes one day nearer each day, and has one day less each day', () => {
    fc.assert(
      fc.property(someSpan, someDay, (span, today) => {
        const now = standing(span, today);
        const next = standing(span, addDays(today, 1));
        if (now.state === 'running' && now.daysLeft > 0)
          expect(next).toEqual({ ...now, daysLeft: now.daysLeft - 1 });
        else if (now.state === 'coming' && now.daysUntil > 1)
          expect(next).toEqual({ ...now, daysUntil: now.daysUntil - 1 });
        else if (now.state === 'coming')
          expect(next).toMatchObject({ state: 'running', occurrence: now.occurrence });
        else expect(next.occurrence.year).toBe(now.occurrence.year + 1);
      }),
    );
  });

  it('begins in the year that it is counted to: a theme belongs there', () => {
    fc.assert(
      fc.property(someSpan, someDay, (span, today) => {
        const { occurrence } = standing(span, today);
        expect(occurrence.from.slice(0, 4)).toBe(String(occurrence.year));
        expect(occurrence.to >= occurrence.from).toBe(true);
      }),
    );
  });
});

describe('the list of action months', () => {
  it('begins with what is running, a month before a day inside it, then what comes first', () => {
    const spans = { dayOfAction, newYear, actionMonth, leapDay };
    const order = (today: string) =>
      Object.entries(spans)
        .toSorted(([, a], [, b]) => byStanding(standing(a, today), standing(b, today)))
        .map(([name]) => name);
    expect(order('2026-11-25')).toEqual(['actionMonth', 'dayOfAction', 'newYear', 'leapDay']);
    expect(order('2026-01-05')).toEqual(['newYear', 'leapDay', 'actionMonth', 'dayOfAction']);
  });

  it('has one order whatever it was given in', () => {
    fc.assert(
      fc.property(fc.array(someSpan, { minLength: 3, maxLength: 3 }), someDay, (spans, today) => {
        const [a, b, c] = spans.map((span) => standing(span, today));
        if (!a || !b || !c) return;
        expect(Math.sign(byStanding(a, b))).toBe(-Math.sign(byStanding(b, a)) || 0);
        if (byStanding(a, b) <= 0 && byStanding(b, c) <= 0)
          expect(byStanding(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('how much of the year lies before a day', () => {
  it.each([
    ['2026-01-01', 0],
    ['2026-07-02', 182 / 365],
    ['2024-12-31', 365 / 366],
  ])('%s', (day, share) => {
    expect(yearShare(day)).toBeCloseTo(share, 10);
  });
});
