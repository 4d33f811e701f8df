import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/hours.ts';
import { publish } from '../../../src/domain/services/publish.ts';
import { notInHsds, toHsds } from '../../../src/exports/hsds.ts';
import { serviceSchemas, visibilities, type Visibility } from '../../../src/schemas/services.ts';
import { openingTimes, someHours } from '../domain/hours-reference.ts';
import {
  bacAiDong,
  demoChanges,
  fullRecord,
  khanhHoa,
  published,
  someRecord,
} from './sample-services.ts';

const hsds = (visibility: Visibility, changes: Record<string, unknown> = {}) =>
  toHsds(published(visibility, changes), khanhHoa);

/** Another right value for each field, by its path in the record. */
const otherValues: Record<string, unknown> = {
  name: 'Tên khác',
  kind: 'health',
  operator: 'Sở Y tế',
  summary: 'Khác.',
  serves: ['men'],
  languages: ['en'],
  'phones.number': '0909 999 999',
  'phones.purpose': 'legal',
  'phones.languages': ['cjm'],
  zalo: '0909 999 999',
  email: 'khac@khanhhoa.gov.vn',
  website: 'https://khac.vn',
  'hours.weekly.days': ['friday'],
  'hours.weekly.shifts': [{ opens: '20:00', closes: '04:00', overnight: true }],
  'hours.exceptions.from': '2027-02-01',
  'hours.exceptions.to': '2027-02-20',
  'hours.exceptions.name': 'Dịp khác',
  'hours.exceptions.shifts': [{ opens: '08:00', closes: '09:00' }],
  cost: 'paid',
  howToReach: 'Cách khác.',
  wheelchair: 'no',
  area: { scope: 'province' },
  'verified.on': '2026-01-01',
  'verified.by': 'Phòng khác',
  'verified.source': 'Đến nơi',
  'en.name': 'Other',
  'en.summary': 'Other.',
  'en.howToReach': 'Other.',
  commune: '22861',
  address: 'Số 2',
  point: { lat: 11.9, lng: 109.1 },
  'consent.on': '2026-09-09',
  'consent.recordedBy': 'Nơi khác',
};

/** A copy of a record with the value at a path replaced; the first entry stands for a list. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    const [first, ...others] = value as unknown[];
    return [changed(first, [key, ...rest], other), ...others];
  }
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: changed(fields[key], rest, other) };
}

const isOmitted = (path: string) =>
  Object.keys(notInHsds).some((omitted) => path === omitted || path.startsWith(`${omitted}.`));

describe.each(visibilities)('the fields of a %s service', (visibility) => {
  const { data } = fullRecord(visibility);
  const fields = Object.keys(serviceSchemas[visibility].shape);

  it('are all tried here, so that a new field cannot be forgotten', () => {
    const tried = new Set(Object.keys(otherValues).map((path) => path.split('.')[0]));
    expect(fields.filter((field) => field !== 'demo' && !tried.has(field))).toEqual([]);
  });

  const paths = Object.keys(otherValues).filter((path) =>
    fields.includes(path.split('.')[0] ?? ''),
  );
  it.each(paths)('%s reaches HSDS, or stands on the list of what has no place there', (path) => {
    const other = changed(data, path.split('.'), otherValues[path]) as Record<string, unknown>;
    const same = JSON.stringify(hsds(visibility)) === JSON.stringify(hsds(visibility, other));
    expect(same).toBe(isOmitted(path));
  });
});

describe('a service in HSDS', () => {
  it('tells where a public place is', () => {
    expect(hsds('public').service_at_locations[0]?.location).toMatchObject({
      location_type: 'physical',
      latitude: 11.5678,
      longitude: 108.9912,
      addresses: [{ address_1: 'Số 1, đường 16 Tháng 4', city: 'Phường Phan Rang', country: 'VN' }],
      accessibility: [{ description: 'Xe lăn vào được một phần' }],
    });
  });

  it('tells the commune of a home and no closer', () => {
    const [link] = hsds('home').service_at_locations;
    expect(link?.location.name).toBe(`${bacAiDong.name}, Tỉnh Khánh Hòa`);
    expect(link?.location).not.toHaveProperty('addresses');
    expect(link?.location).not.toHaveProperty('latitude');
  });

  it('has no location for a confidential place, only the area that it serves', () => {
    const service = hsds('confidential');
    expect(service.service_at_locations).toEqual([]);
    expect(service.service_areas.map(({ name }) => name)).toEqual([
      'Phường Phan Rang',
      'Xã Bác Ái Đông',
    ]);
    expect(
      service.attributes.map(({ taxonomy_term: { taxonomy, code } }) => `${taxonomy}/${code}`),
    ).toEqual([
      'service-kind/counselling',
      'audience/women',
      'audience/children',
      'wheelchair/partial',
    ]);
  });

  it('never carries a street or coordinates of what is not public, for any record', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        if (record.visibility === 'public') return;
        const text = JSON.stringify(toHsds(publish(record, khanhHoa), khanhHoa));
        expect(text).not.toMatch(/"(?:latitude|longitude|addresses|address_1)"/);
      }),
    );
  });

  it('gives no code of ISO 639 to sign language, which has none of its own here', () => {
    expect(hsds('public').languages.map(({ name, code }) => [name, code])).toEqual([
      ['Tiếng Việt', 'vi'],
      ['Ngôn ngữ ký hiệu', undefined],
    ]);
  });

  it('marks a demonstration record, keeps it out of use, and hands on no number', () => {
    const service = hsds('confidential', demoChanges);
    expect(service).toMatchObject({ status: 'inactive', phones: [] });
    expect(service.alert).toMatch(/^Bản ghi mẫu/);
    expect(hsds('confidential')).not.toHaveProperty('alert');
  });

  it('has identifiers that stay the same and are all different', () => {
    const text = JSON.stringify(hsds('public'));
    expect(JSON.stringify(hsds('public'))).toBe(text);
    const own = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(own).size).toBe(own.length);
    for (const id of own)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('opening hours in HSDS', () => {
  const schedules = (hours: unknown) => hsds('public', { hours }).schedules;

  it('stop before a holiday and begin again after it', () => {
    expect(
      hsds('public').schedules.map(({ valid_from, valid_to, byday, opens_at, description }) => ({
        valid_from,
        valid_to,
        byday,
        opens_at,
        description,
      })),
    ).toEqual([
      { valid_to: '2027-02-03', byday: 'MO,TU', opens_at: '07:30+07:00' },
      { valid_from: '2027-02-13', byday: 'MO,TU', opens_at: '07:30+07:00' },
      { valid_from: '2027-02-04', valid_to: '2027-02-12', description: 'Nghỉ: Tết' },
    ]);
  });

  it('let a duty day inside a holiday stand alone', () => {
    const hours = {
      weekly: [{ days: ['monday'], shifts: [{ opens: '08:00', closes: '09:00' }] }],
      exceptions: [
        { from: '2027-02-04', to: '2027-02-12', name: 'Tết', shifts: [] },
        {
          from: '2027-02-08',
          to: '2027-02-08',
          name: 'Trực',
          shifts: [{ opens: '08:00', closes: '23:59' }],
        },
      ],
    };
    expect(
      schedules(hours).map(({ valid_from = '', valid_to = '' }) => `${valid_from}/${valid_to}`),
    ).toEqual([
      '/2027-02-03',
      '2027-02-13/',
      '2027-02-04/2027-02-07',
      '2027-02-09/2027-02-12',
      '2027-02-08/2027-02-08',
    ]);
    expect(schedules(hours).at(-1)).toMatchObject({
      closes_at: '23:59+07:00',
      description: 'Trực',
    });
  });

  it('say for each day around New Year what the record says, once', () => {
    const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
    fc.assert(
      fc.property(someHours, (hours) => {
        const all = schedules(hours);
        for (const { valid_from = '', valid_to = '9' } of all)
          expect(valid_from <= valid_to).toBe(true);
        for (let offset = 0; offset < 30; offset++) {
          const day = addDays('2026-12-18', offset);
          const weekday = weekdays[new Date(day).getUTCDay()] ?? '';
          const opening = all
            .filter(({ valid_from = '', valid_to = '9' }) => valid_from <= day && day <= valid_to)
            .filter(({ byday }) => byday?.split(',').includes(weekday))
            .map(({ opens_at }) => opens_at?.slice(0, 5));
          expect(opening.toSorted()).toEqual(openingTimes(hours, day).toSorted());
        }
      }),
    );
  });

  it('are 00:00 to 23:59 on all days for a line that always answers', () => {
    expect(schedules({ always: true })).toMatchObject([
      { byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00+07:00', closes_at: '23:59+07:00' },
    ]);
  });

  it('are absent where nobody knows them', () => {
    expect(schedules(undefined)).toEqual([]);
  });
});
