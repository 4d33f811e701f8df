import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePlaceIndex } from '../../../src/domain/places/place-index.ts';
import { allProvinces, gazetteerOf, indexOf } from './real-places.ts';

describe.each([
  ['one province', ['56'], 12_000],
  ['the whole country', allProvinces, 150_000],
])('the index of %s', (_scope, provinces, budget) => {
  const gazetteer = gazetteerOf(provinces);
  const index = indexOf(gazetteer);

  test('gives back every commune as it was', () => {
    expect(index.communes).toEqual(
      gazetteer.communes.map(({ code, slug, name, provinceName, point }) => ({
        code,
        slug,
        name,
        ...(provinces.length > 1 ? { provinceName } : {}),
        ...(point ? { point } : {}),
      })),
    );
  });

  test('gives back every former commune with its district, and which were split', () => {
    const decoded = index.aliases
      .filter(({ kind }) => kind === 'former')
      .map(({ commune, label, district, split }) =>
        [index.communes[commune]?.code, label, index.districts[district]?.label, split].join('|'),
      );
    const built = gazetteer.communes.flatMap(({ code, former }) =>
      former.map(({ name, district, share }) => [code, name, district, share === 'part'].join('|')),
    );
    expect(decoded.sort()).toEqual(built.sort());
  });

  test('lists present communes in the order of the gazetteer, under the district they group in', () => {
    const present = index.aliases.filter(({ kind }) => kind === 'present');
    expect(present.map(({ label }) => label)).toEqual(gazetteer.communes.map(({ name }) => name));
    present.forEach(({ district }, i) => {
      const { area, provinceName } = gazetteer.communes[i] ?? {};
      expect(index.districts[district]?.label ?? provinceName).toBe(area);
    });
  });

  test('is small enough for a weak signal', () => {
    const bytes = brotliCompressSync(JSON.stringify(encodePlaceIndex(gazetteer))).length;
    expect(bytes).toBeLessThan(budget);
  });
});

test('a village with two names is found by either, and by its Chăm name', () => {
  const labels = indexOf(gazetteerOf(['56']))
    .aliases.filter(({ kind }) => kind === 'village')
    .map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining(['Bầu Trúc', 'Vĩnh Thuận', 'Palei Hamu Craok', 'Như Ngọc', 'Như Bình']),
  );
});

test('a name with a sign of the format itself is refused, not written wrongly', () => {
  const gazetteer = gazetteerOf(['56']);
  const communes = gazetteer.communes.map((commune) => ({ ...commune, bareName: 'Bác Ái; Đông' }));
  expect(() => encodePlaceIndex({ ...gazetteer, communes })).toThrow(/"Bác Ái; Đông"/);
});
