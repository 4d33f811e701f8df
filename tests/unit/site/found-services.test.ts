import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAsked,
  sortByDistance,
  withDistances,
  type Found,
} from '../../../src/domain/services/found-services.ts';
import { toListItem } from '../../../src/domain/services/list-item.ts';
import { publish } from '../../../src/domain/services/publish.ts';
import {
  bacAiDong,
  khanhHoa,
  phanRang,
  published,
  someRecord,
} from '../services/sample-services.ts';

const found = (
  id: string,
  visibility: 'public' | 'home' | 'confidential',
  changes: Record<string, unknown> = {},
  more: Partial<Found> = {},
): Found => ({ item: { ...toListItem(published(visibility, changes)), id }, ...more });

const ids = (all: readonly Found[]) => all.map(({ item }) => item.id);
/** On the market of Phan Rang. */
const position = { lat: 11.565, lng: 108.99 };

const someFound: fc.Arbitrary<Found[]> = fc
  .array(
    fc.record(
      {
        item: someRecord.map((record) => toListItem(publish(record, khanhHoa))),
        serves: fc.constantFrom('commune' as const, 'province' as const, 'no' as const),
        meters: fc.integer({ min: 0, max: 200_000 }),
      },
      { requiredKeys: ['item'] },
    ),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map((each, index) => ({ ...each, item: { ...each.item, id: `noi-${index}` } })),
  );

describe('how far it is from the phone', () => {
  it('is known for a public place with a point', () => {
    const [near] = withDistances(
      [found('gan', 'public', { point: { lat: 11.56, lng: 108.99 } })],
      position,
    );
    expect(near?.meters).toBeCloseTo(556, 0);
  });

  it('is not known for a public place that nobody measured', () => {
    const [unknown] = withDistances([found('chua-do', 'public', { point: undefined })], position);
    expect(unknown).not.toHaveProperty('meters');
  });

  it('is never told for a home or a confidential place, even when the data file had a distance', () => {
    const secret = [
      found('nha', 'home', {}, { meters: 900, serves: 'commune' }),
      found('kin', 'confidential', {}, { meters: 900, serves: 'province' }),
    ];
    expect(withDistances(secret, position).map((each) => 'meters' in each)).toEqual([false, false]);
    // A point that slipped into the data would still not be used.
    const slipped = secret.map((each) => ({ ...each, item: { ...each.item, point: position } }));
    expect(withDistances(slipped as Found[], position).some((each) => 'meters' in each)).toBe(
      false,
    );
  });

  it('keeps whom it serves, and every service in its place', () => {
    fc.assert(
      fc.property(someFound, (all) => {
        const located = withDistances(all, position);
        expect(ids(located)).toEqual(ids(all));
        for (const [index, { item, serves, meters }] of located.entries()) {
          expect(serves).toBe(all[index]?.serves);
          expect(meters === undefined).toBe(!(item.visibility === 'public' && item.point));
        }
      }),
    );
  });
});

describe('what stands in the commune that was asked for', () => {
  const all = [
    found('trong-xa', 'public', { commune: bacAiDong.code }),
    found('nha-trong-xa', 'home', { commune: bacAiDong.code }),
    found('noi-khac', 'public', { commune: phanRang.code }),
    found('kin', 'confidential'),
  ];

  it('is marked, a confidential place never', () => {
    expect(addAsked(all, { code: bacAiDong.code }).map(({ here }) => here)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is nothing while no commune was chosen', () => {
    expect(addAsked(all, undefined).every(({ here }) => here === false)).toBe(true);
  });
});

describe('nearest first', () => {
  it('puts what has no distance last, in the order that it had', () => {
    const all = [
      found('kin', 'confidential'),
      found('xa', 'public', {}, { meters: 9000 }),
      found('nha', 'home'),
      found('gan', 'public', {}, { meters: 0 }),
    ];
    expect(ids(sortByDistance(all))).toEqual(['gan', 'xa', 'kin', 'nha']);
  });

  it('loses and doubles nothing, leaves its input alone, and is sorted', () => {
    fc.assert(
      fc.property(someFound, (all) => {
        const before = ids(all);
        const sorted = sortByDistance(all);
        expect(ids(all)).toEqual(before);
        expect(ids(sorted).toSorted()).toEqual(before.toSorted());
        const meters = sorted.map((each) => each.meters ?? Infinity);
        expect(meters).toEqual(meters.toSorted((a, b) => (a === b ? 0 : a - b)));
        const unknown = (each: Found) => each.meters === undefined;
        expect(ids(sorted.filter(unknown))).toEqual(ids(all.filter(unknown)));
        expect(ids(sortByDistance(sorted))).toEqual(ids(sorted));
      }),
    );
  });
});
