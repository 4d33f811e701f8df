import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshnessSummary, percent } from '../../../src/domain/freshness-summary.ts';
import { serviceKinds, type ServiceKind } from '../../../src/domain/vocabulary.ts';

const today = '2026-11-23';
const day = fc.constantFrom('2024-01-01', '2026-01-01', '2026-11-23', undefined);
const services = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(serviceKinds) as ServiceKind[])),
    verified: day.map((on) => (on === undefined ? undefined : { on })),
  }),
);

describe('how fresh the directory is', () => {
  it('counts each place once, in all and by kind', () => {
    fc.assert(
      fc.property(services, (every) => {
        const { all, kinds } = freshnessSummary(every, today);
        const sum = (of: typeof all) => of.fresh + of.ageing + of.expired + of.never;
        expect([sum(all), all.all]).toEqual([every.length, every.length]);
        expect(kinds.reduce((total, row) => total + sum(row), 0)).toBe(every.length);
        for (const row of kinds) expect(row.all).toBeGreaterThan(0);
      }),
    );
  });

  it('never says all or none where that is not so', () => {
    expect([
      percent(999, 1000),
      percent(1, 1000),
      percent(0, 3),
      percent(3, 3),
      percent(0, 0),
    ]).toEqual([99, 1, 0, 100, 0]);
  });
});
