import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/domain/distance.ts';
import { buildNearestGrid } from '../../../src/domain/services/nearest-grid.ts';
import { rankServices, type RankedService } from '../../../src/domain/services/rank-services.ts';
import { buildServiceIndex } from '../../../src/domain/services/service-index.ts';
import { communePointIn, someCountry, today, type Country } from './country.ts';
import { published } from './sample-services.ts';

const first = 30;

/** Short enough to read in a failure. */
const lines = (ranked: readonly RankedService[]) =>
  ranked.map(({ service, serves, meters }) => `${service.id} ${serves} ${meters}`);

function expectSameAnswers(country: Country): void {
  const communePoint = communePointIn(country);
  const index = buildServiceIndex(country.services, communePoint, today);
  for (const commune of country.communes)
    expect(lines(index.rank(commune, first))).toEqual(
      lines(rankServices(country.services, commune, communePoint, today, first)),
    );
}

describe('the index of a country', () => {
  it('gives the same first 30 as measuring everything, for any country', () => {
    fc.assert(fc.property(someCountry(300), expectSameAnswers), {
      numRuns: 60,
      // Shrinking a whole country takes minutes and its size is the point.
      endOnFailure: true,
    });
  });

  it('gives the same first 30 for 2,000 places that crowd around towns', () => {
    // A fixed sequence: numbers that look random and are the same in every run.
    let state = 20261123;
    const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const near = (center: number, spread: number) =>
      center + (next() - 0.5) * (next() - 0.5) * spread;
    const towns = Array.from({ length: 12 }, () => ({
      lat: 8.6 + next() * 14.6,
      lng: 102.3 + next() * 7,
    }));
    const oneOf = <T>(list: readonly T[]): T => {
      const chosen = list[Math.floor(next() * list.length)];
      if (chosen === undefined) throw new Error('an empty list');
      return chosen;
    };
    const place = () => {
      const town = oneOf(towns);
      return { lat: near(town.lat, 1.5), lng: near(town.lng, 1.5) };
    };
    const communes = Array.from({ length: 120 }, (_, n) => ({
      code: String(20_000 + n),
      province: String(10 + (n % 12)),
      point: place(),
    }));
    // Trường Sa: far from everything else.
    communes.push({ code: '22736', province: '56', point: { lat: 8.65, lng: 111.92 } });
    const checked = published('public');
    const unchecked = published('public', { verified: undefined });
    const services = Array.from({ length: 2_000 }, (_, n) => ({
      ...(n % 9 ? checked : unchecked),
      id: `s-${n}`,
      name: `Trạm ${n % 7}`,
      point: place(),
      area: { scope: 'communes' as const, communes: [oneOf(communes).code] },
    }));
    expectSameAnswers({ communes, services });
  });

  it('answers for a country without services', () => {
    const index = buildServiceIndex([], () => undefined, today);
    const hanoi = { code: '00004', province: '01', point: { lat: 21.03, lng: 105.85 } };
    expect(index.rank(hanoi, first)).toEqual([]);
  });
});

describe('the grid under it', () => {
  const places = fc.array(
    fc.record({
      lat: fc.double({ min: 6, max: 24, noNaN: true }),
      lng: fc.double({ min: 102, max: 118, noNaN: true }),
    }),
    { maxLength: 120, size: 'max' },
  );

  it('finds the nearest ones from anywhere in Vietnam, its islands too', () => {
    const anywhere = fc.record({
      lat: fc.double({ min: 6, max: 24, noNaN: true }),
      lng: fc.double({ min: 102, max: 118, noNaN: true }),
    });
    fc.assert(
      fc.property(places, anywhere, fc.integer({ min: 1, max: 20 }), (points, from, count) => {
        const grid = buildNearestGrid(points.map((at) => ({ value: at, at })));
        const metersOf = (at: { lat: number; lng: number }) => distanceMeters(from, at);
        const found = grid
          .nearest(from, count, () => true)
          .map(metersOf)
          .sort((a, b) => a - b);
        const all = points.map(metersOf).sort((a, b) => a - b);
        expect(found.slice(0, count)).toEqual(all.slice(0, count));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('brings all that are equally near, so that names can decide between them', () => {
    const town = { lat: 11.566, lng: 108.99 };
    const grid = buildNearestGrid(['a', 'b', 'c'].map((value) => ({ value, at: town })));
    expect(grid.nearest({ lat: 12, lng: 109 }, 1, () => true).toSorted()).toEqual(['a', 'b', 'c']);
    expect(grid.nearest(town, 1, (value) => value !== 'b').toSorted()).toEqual(['a', 'c']);
  });

  it('measures a small part of a large country', () => {
    const items = Array.from({ length: 20_000 }, (_, n) => ({
      value: n,
      at: { lat: 8.6 + (n % 141) * 0.104, lng: 102.3 + Math.floor(n / 141) * 0.05 },
    }));
    let measured = 0;
    buildNearestGrid(items).nearest({ lat: 16.05, lng: 108.2 }, first, () => {
      measured += 1;
      return true;
    });
    expect(measured).toBeLessThan(1_000);
  });
});
