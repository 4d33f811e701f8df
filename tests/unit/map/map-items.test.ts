import { describe, expect, it } from 'vitest';
import type { ListItem } from '../../../src/domain/services/list-item.ts';
import { areaPoint, canHaveMarker, lastDayToGo, mapItems } from '../../../src/map/map-items.ts';

const today = '2026-11-23';
const phone = (number: string) => [{ number, purpose: 'main' }];
const item = (fields: object): ListItem =>
  ({
    kind: 'health',
    phones: [],
    serves: [],
    languages: [],
    area: { scope: 'communes', communes: ['22759'] },
    verifiedOn: '2026-11-01',
    demo: false,
    ...fields,
  }) as unknown as ListItem;
const point = { lat: 11.56, lng: 108.99 };
const clinic = item({ id: 'tram', name: 'Trạm y tế', visibility: 'public', point });
const home = item({
  id: 'nha',
  name: 'Địa chỉ tin cậy',
  visibility: 'home',
  commune: '22759',
  phones: phone('0000 000 001'),
});
const shelter = item({
  id: 'lanh',
  name: 'Nơi tạm lánh',
  visibility: 'confidential',
  area: { scope: 'province', province: '56' },
  phones: phone('0000 000 002'),
});

describe('what a map may show', () => {
  it('is a marker for a public place with a position', () => {
    const { places, areas, unplaced } = mapItems([clinic], today);
    expect(places).toEqual([{ id: 'tram', kind: 'health', name: 'Trạm y tế', point }]);
    expect(areas).toEqual([]);
    expect(unplaced).toBe(0);
  });

  it('is a label on the area, never a marker, for a home and a confidential place', () => {
    const { places, areas } = mapItems([home, shelter], today);
    expect(places).toEqual([]);
    expect(areas).toEqual([
      { communes: ['22759'], ids: ['nha'], phone: '0000 000 001' },
      { communes: [], ids: ['lanh'], phone: '0000 000 002' },
    ]);
  });

  it('is not even so when somebody slipped a position into such a record', () => {
    const slipped = [home, shelter].map((each) => ({ ...each, point }) as ListItem);
    expect(JSON.stringify(mapItems(slipped, today))).not.toContain('108.99');
  });

  it('is no marker for a place that nobody checked for a year, and for one without a position', () => {
    const old = item({ ...clinic, verifiedOn: '2025-10-01' });
    const { point: _point, ...without } = clinic as ListItem & { point: unknown };
    expect(canHaveMarker(old, today)).toBe(false);
    expect(mapItems([old, without], today)).toEqual({
      places: [],
      areas: [],
      unplaced: 2,
    });
  });

  it('holds for a prepared file until the last day of its oldest place', () => {
    const last = lastDayToGo('2026-11-01');
    const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(canHaveMarker(clinic, last)).toBe(true);
    expect(canHaveMarker(clinic, dayAfter)).toBe(false);
  });
});

describe('where the label of an area stands', () => {
  const communes = {
    '22759': [109, 11.6, 'Phan Rang'],
    '22366': [109.2, 12.2, 'Nha Trang'],
  } as const;
  const province = { lng: 109, lat: 12 };

  it('amid its communes, or of the province', () => {
    const middle = areaPoint({ communes: ['22366', '22759'], ids: [] }, communes, province);
    expect(middle.lng).toBeCloseTo(109.1);
    expect(middle.lat).toBeCloseTo(11.9);
    expect(areaPoint({ communes: [], ids: [] }, communes, province)).toEqual(province);
    expect(areaPoint({ communes: ['00000'], ids: [] }, communes, province)).toEqual(province);
  });
});
