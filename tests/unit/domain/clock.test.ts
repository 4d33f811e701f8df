import { describe, expect, it } from 'vitest';
import { today } from '../../../src/domain/clock.ts';

describe('the day of a build', () => {
  it('is already tomorrow in Khánh Hòa when a server in Europe builds in the evening', () => {
    expect(today(new Date('2026-11-24T17:00:00Z'))).toBe('2026-11-25');
    expect(today(new Date('2026-11-24T16:59:59Z'))).toBe('2026-11-24');
  });

  it('can be fixed; an empty setting fixes nothing', () => {
    expect(today(new Date('2026-11-24T00:00:00Z'), '2027-02-06')).toBe('2027-02-06');
    expect(today(new Date('2026-11-24T00:00:00Z'), '')).toBe('2026-11-24');
  });

  it.each(['2026-02-30', '23/11/2026', '2026-1-5', 'tomorrow', '2026-11-23T00:00:00Z'])(
    'refuses "%s" and says how to write a day',
    (override) => {
      expect(() => today(new Date(0), override)).toThrow(/Write it as 2026-11-23/);
    },
  );
});
