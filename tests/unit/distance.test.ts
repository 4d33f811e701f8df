import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMeters } from '../../src/domain/distance.ts';

const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('from Phan Rang to Nha Trang it is about 78 km as the crow flies', () => {
  const phanRang = { lat: 11.558, lng: 108.993 };
  const nhaTrang = { lat: 12.238, lng: 109.189 };
  expect(distanceMeters(phanRang, nhaTrang)).toBeGreaterThan(78_000);
  expect(distanceMeters(phanRang, nhaTrang)).toBeLessThan(79_000);
});

test('one degree along the equator is 111.195 km', () => {
  expect(distanceMeters({ lat: 0, lng: 108 }, { lat: 0, lng: 109 })).toBeCloseTo(111_195, -1);
});

test('the way back is as long as the way there, and nowhere is at no distance', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(distanceMeters(a, b)).toBe(distanceMeters(b, a));
      expect(distanceMeters(a, a)).toBe(0);
      expect(distanceMeters(a, b)).toBeLessThanOrEqual(20_016_000);
    }),
  );
});

test('a way over a third place is never shorter', () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      const direct = distanceMeters(a, c);
      // A metre for the rounding of sines, which grows towards the other side of the earth.
      expect(direct).toBeLessThanOrEqual(distanceMeters(a, b) + distanceMeters(b, c) + 1);
    }),
  );
});
