import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, freshness, worthTheJourney } from '../../../src/domain/freshness.ts';
import { addDays } from '../../../src/domain/hours.ts';

const today = '2026-11-23';
const checked = (daysAgo: number) => freshness(addDays(today, -daysAgo), today);

describe('how long ago somebody checked a place', () => {
  it.each([
    [0, 'fresh'],
    [180, 'fresh'],
    [181, 'ageing'],
    [365, 'ageing'],
    [366, 'expired'],
  ])('%i days ago is %s', (daysAgo, state) => {
    expect(checked(daysAgo)).toBe(state);
  });

  it('is "never" when nobody did', () => {
    expect(freshness(undefined, today)).toBe('never');
  });

  it('forgives a phone whose clock is a year behind', () => {
    expect(freshness('2026-11-23', '2025-11-23')).toBe('fresh');
  });

  it('sends nobody on a journey to a place not checked for over a year, or never checked', () => {
    expect(
      ['fresh', 'ageing', 'expired', 'never'].map((state) => worthTheJourney(state as 'never')),
    ).toEqual([true, true, false, false]);
  });
});

describe('days between two days', () => {
  it('counts the leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  });

  it('undoes adding days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
        expect(daysBetween(today, addDays(today, count))).toBe(count);
      }),
    );
  });
});
