import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CommuneName,
  PublishedService,
} from '../../../src/domain/services/published-service.ts';
import {
  isStale,
  rankServices,
  type ChosenCommune,
  type RankedService,
} from '../../../src/domain/services/rank-services.ts';
import { communePointIn, someCountry, today } from './country.ts';
import { bacAiDong, ninhHai, phanRang, published } from './sample-services.ts';

const points = {
  [phanRang.code]: { lat: 11.566, lng: 108.99 },
  [bacAiDong.code]: { lat: 11.87, lng: 108.87 },
  [ninhHai.code]: { lat: 11.606, lng: 109.046 },
};
const communePoint = (code: string) => points[code];
const chosen = ({ code, province }: CommuneName): ChosenCommune => {
  const point = communePoint(code);
  return { code, province, ...(point ? { point } : {}) };
};
const communes = (...codes: string[]) => ({ scope: 'communes', communes: codes });
const province = { scope: 'province' };
const checkedOn = (on: string) => ({
  verified: { on, by: 'Phòng Văn hóa – Xã hội', source: 'Gọi điện' },
});
const named = (
  id: string,
  visibility: 'public' | 'home' | 'confidential',
  changes: Record<string, unknown>,
) => ({
  ...published(visibility, changes),
  id,
});
const ids = (ranked: readonly RankedService[]) => ranked.map(({ service }) => service.id);

describe('what somebody in Bác Ái Đông sees first', () => {
  it('is who serves the commune, then who serves the province, then who is near', () => {
    const ranked = rankServices(
      [
        named('gan-nhung-khong-phuc-vu', 'public', {
          commune: bacAiDong.code,
          area: communes(ninhHai.code),
          point: points[bacAiDong.code],
        }),
        named('ca-tinh', 'public', { area: province }),
        named('cua-xa', 'home', { commune: phanRang.code, area: communes(bacAiDong.code) }),
      ],
      chosen(bacAiDong),
      communePoint,
      today,
    );
    expect(ids(ranked)).toEqual(['cua-xa', 'ca-tinh', 'gan-nhung-khong-phuc-vu']);
    expect(ranked.map(({ serves }) => serves)).toEqual(['commune', 'province', 'no']);
  });

  it('is a place in the commune that serves the whole province, even where nobody checked it yet', () => {
    const ranked = rankServices(
      [
        named('o-phan-rang', 'public', { area: province, commune: phanRang.code }),
        named('trong-xa', 'public', {
          area: province,
          commune: bacAiDong.code,
          verified: undefined,
        }),
        named('noi-kin', 'confidential', { area: province }),
      ],
      chosen(bacAiDong),
      communePoint,
      today,
    );
    expect(ids(ranked)).toEqual(['trong-xa', 'o-phan-rang', 'noi-kin']);
  });

  it('is the nearer of two that serve the commune; a shelter that tells no distance comes after both', () => {
    const area = communes(bacAiDong.code);
    const ranked = rankServices(
      [
        named('noi-kin', 'confidential', { area }),
        named('o-phan-rang', 'public', { area, point: points[phanRang.code] }),
        named('trong-xa', 'home', { area, commune: bacAiDong.code }),
      ],
      chosen(bacAiDong),
      communePoint,
      today,
    );
    expect(ids(ranked)).toEqual(['trong-xa', 'o-phan-rang', 'noi-kin']);
    expect(ranked[0]).toMatchObject({ meters: 0, approximate: true });
    expect(ranked[1]?.meters).toBeCloseTo(36_241, -3);
    expect(ranked[1]).not.toHaveProperty('approximate');
    expect(ranked[2]).not.toHaveProperty('meters');
  });

  it('is a place checked this year before a nearer one that nobody checked for two years', () => {
    const ranked = rankServices(
      [
        named('gan-da-lau', 'public', {
          area: province,
          point: points[bacAiDong.code],
          ...checkedOn('2024-11-01'),
        }),
        named('chua-kiem-tra', 'public', {
          area: province,
          point: points[bacAiDong.code],
          verified: undefined,
        }),
        named('xa-hon', 'public', {
          area: province,
          point: points[phanRang.code],
          ...checkedOn('2026-03-01'),
        }),
      ],
      chosen(bacAiDong),
      communePoint,
      today,
    );
    expect(ids(ranked)).toEqual(['xa-hon', 'chua-kiem-tra', 'gan-da-lau']);
  });

  it('goes by the Vietnamese alphabet where nothing else decides: Đ after D', () => {
    const area = communes(bacAiDong.code);
    const alike = ['Đông Hải', 'Dân Chủ', 'Ấn Bình', 'An Bình', 'Em'].map((name) =>
      named(name, 'home', { name, area, commune: bacAiDong.code }),
    );
    const ranked = rankServices(alike, chosen(bacAiDong), communePoint, today);
    expect(ids(ranked)).toEqual(['An Bình', 'Ấn Bình', 'Dân Chủ', 'Đông Hải', 'Em']);
  });
});

describe('a service elsewhere', () => {
  it('in another province is not taken for one of this province', () => {
    const elsewhere = { ...chosen(bacAiDong), province: '66' };
    const ranked = rankServices(
      [named('khanh-hoa', 'public', { area: province })],
      elsewhere,
      communePoint,
      today,
    );
    expect(ranked[0]?.serves).toBe('no');
  });

  it('never appears if it is confidential, not even as a name', () => {
    const shelter = named('noi-kin', 'confidential', { area: communes(ninhHai.code) });
    expect(rankServices([shelter], chosen(bacAiDong), communePoint, today)).toEqual([]);
  });

  it('is left out when the commune has no point, because "near" would be a guess', () => {
    const far = named('xa', 'public', { area: communes(ninhHai.code) });
    const near = named('gan', 'public', { area: communes(bacAiDong.code) });
    const unplaced = { code: bacAiDong.code, province: '56' };
    expect(ids(rankServices([far, near], unplaced, communePoint, today))).toEqual(['gan']);
  });
});

describe('any order of any country', () => {
  const country = someCountry(40);
  const tiers = { commune: 0, province: 1, no: 2 };

  it('does not depend on the order of the input', () => {
    const shuffled = country.chain((each) =>
      fc.record({
        country: fc.constant(each),
        order: fc.shuffledSubarray([...each.services], {
          minLength: each.services.length,
          maxLength: each.services.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ country: each, order }) => {
        for (const commune of each.communes)
          expect(ids(rankServices(order, commune, communePointIn(each), today))).toEqual(
            ids(rankServices(each.services, commune, communePointIn(each), today)),
          );
      }),
      { numRuns: 40 },
    );
  });

  it('puts nobody who serves the commune after somebody who does not, nor a far one before a near one', () => {
    fc.assert(
      fc.property(country, (each) => {
        for (const commune of each.communes) {
          const ranked = rankServices(each.services, commune, communePointIn(each), today);
          const isHere = (service: PublishedService) =>
            service.visibility !== 'confidential' && service.commune.code === commune.code;
          const rows = ranked.map(({ service, serves, meters = Infinity }) => ({
            tier: serves === 'province' && isHere(service) ? tiers.commune : tiers[serves],
            stale: Number(isStale(service, today)),
            meters,
          }));
          for (const [index, row] of rows.entries()) {
            const before = rows[index - 1];
            if (!before) continue;
            expect(row.tier).toBeGreaterThanOrEqual(before.tier);
            if (row.tier !== before.tier) continue;
            expect(row.stale).toBeGreaterThanOrEqual(before.stale);
            if (row.stale === before.stale)
              expect(row.meters).toBeGreaterThanOrEqual(before.meters);
          }
        }
      }),
    );
  });

  it('loses nobody who serves the commune, and shows no confidential place that does not', () => {
    fc.assert(
      fc.property(country, (each) => {
        for (const commune of each.communes) {
          const ranked = rankServices(each.services, commune, communePointIn(each), today);
          const serving = each.services.filter(({ area }) =>
            area.scope === 'province'
              ? area.province === commune.province
              : area.communes.includes(commune.code),
          );
          expect(
            new Set(ranked.filter(({ serves }) => serves !== 'no').map((r) => r.service)),
          ).toEqual(new Set(serving));
          for (const { service, serves, meters } of ranked)
            if (serves === 'no') {
              expect(service.visibility).not.toBe('confidential');
              expect(meters).toBeDefined();
            }
        }
      }),
    );
  });

  it('shows the beginning of the same list when only some fit', () => {
    fc.assert(
      fc.property(country, fc.nat(10), (each, limit) => {
        for (const commune of each.communes) {
          const rank = (count?: number) =>
            rankServices(each.services, commune, communePointIn(each), today, count);
          expect(ids(rank(limit))).toEqual(ids(rank()).slice(0, limit));
        }
      }),
    );
  });
});
