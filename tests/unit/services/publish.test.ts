import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toListItem } from '../../../src/domain/services/list-item.ts';
import { publish, type ServiceRecord } from '../../../src/domain/services/publish.ts';
import type { PublishedService } from '../../../src/domain/services/published-service.ts';
import { toHsds } from '../../../src/exports/hsds.ts';
import { toVcard } from '../../../src/exports/vcard.ts';
import {
  bacAiDong,
  demoChanges,
  fullRecord,
  khanhHoa,
  phanRang,
  published,
  someRecord,
} from './sample-services.ts';

/** Every path of object keys in a value; list positions do not count. */
function keyPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keyPaths(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path ? `${path}.${key}` : key;
    return [here, ...keyPaths(inner, here)];
  });
}

const everywhere = [
  ...[
    'id',
    'visibility',
    'kind',
    'name',
    'operator',
    'summary',
    'serves',
    'languages',
    'cost',
    'demo',
  ],
  ...['email', 'website', 'howToReach', 'wheelchair'],
  ...['phones', 'phones.number', 'phones.dial', 'phones.purpose', 'phones.languages'],
  ...['zalo', 'zalo.number', 'zalo.dial'],
  ...[
    'hours',
    'hours.compiled',
    'hours.compiled.always',
    'hours.compiled.week',
    'hours.compiled.exceptions',
  ],
  ...['hours.table', 'hours.table.days', 'hours.table.shifts', 'hours.exceptions'],
  ...[
    'hours.exceptions.from',
    'hours.exceptions.to',
    'hours.exceptions.name',
    'hours.exceptions.shifts',
  ],
  ...['table', 'exceptions'].flatMap((list) =>
    ['opens', 'closes', 'overnight'].map((key) => `hours.${list}.shifts.${key}`),
  ),
  ...['area', 'area.scope', 'area.province', 'area.communes'],
  ...['verified', 'verified.on', 'verified.by', 'verified.source'],
  ...['en', 'en.name', 'en.summary', 'en.howToReach'],
];
const commune = [
  'commune',
  ...['code', 'name', 'slug', 'province', 'provinceName'].map((key) => `commune.${key}`),
];
const allowed = {
  public: [...everywhere, ...commune, 'address', 'point', 'point.lat', 'point.lng'],
  home: [...everywhere, ...commune],
  confidential: everywhere,
};

/** Puts a secret under a new key into every object of a record, however deep. */
function salted(value: unknown, secret: string): unknown {
  if (Array.isArray(value)) return value.map((each) => salted(each, secret));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, each]) => [key, salted(each, secret)]);
  return { ...Object.fromEntries(inner), [`x${secret}`]: secret, internalNote: `nhà ${secret}` };
}

const outputs = (service: PublishedService) =>
  JSON.stringify([
    service,
    toListItem(service),
    toListItem(service, 'en'),
    toHsds(service, khanhHoa),
    toVcard(service),
  ]);

describe('what may be seen of a service', () => {
  it('is the address and the point of a public place', () => {
    expect(published('public')).toMatchObject({
      visibility: 'public',
      commune: phanRang,
      address: 'Số 1, đường 16 Tháng 4',
      point: { lat: 11.5678, lng: 108.9912 },
    });
  });

  it('is the commune of a home and no more; its written consent stays behind', () => {
    const service = published('home');
    expect(service).toMatchObject({ visibility: 'home', commune: bacAiDong });
    expect(outputs(service)).not.toMatch(/consent|recordedBy|2026-10-01/);
  });

  it('is a phone and an area for a confidential place', () => {
    const service = published('confidential');
    expect(service.phones[0]).toEqual({
      number: '0259 3822 660',
      dial: '02593822660',
      purpose: 'main',
    });
    expect(service.area).toEqual({ scope: 'communes', communes: ['22759', '22801'] });
    expect(Object.keys(service)).not.toContain('commune');
  });

  it('does not even exist as a type where it must not', () => {
    const service = published('confidential');
    if (service.visibility === 'confidential') {
      // @ts-expect-error A confidential service has no address.
      expect(service.address).toBeUndefined();
      // @ts-expect-error It has no commune either.
      expect(service.commune).toBeUndefined();
    }
    const home = published('home');
    // @ts-expect-error A home has no point.
    if (home.visibility === 'home') expect(home.point).toBeUndefined();
  });

  it('leaves hours unknown where the record has none', () => {
    expect('hours' in published('public', { hours: undefined })).toBe(false);
  });
});

describe('a demonstration record', () => {
  it('has no number that a phone could dial', () => {
    const service = published('confidential', demoChanges);
    expect(service.demo).toBe(true);
    expect(service.phones).toEqual([{ number: '0000 000 001', purpose: 'main' }]);
    expect(service.zalo).toEqual({ number: '0000 000 002' });
  });
});

describe('nothing else passes', () => {
  it('no key outside the allowed ones, for any record', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const unexpected = keyPaths(publish(record, khanhHoa)).filter(
          (path) => !allowed[record.visibility].includes(path),
        );
        expect(unexpected).toEqual([]);
      }),
    );
  });

  it('no secret that somebody hid under any key of a record, in any output', () => {
    const secrets = fc.stringMatching(/^[A-Z]{12}$/);
    fc.assert(
      fc.property(someRecord, secrets, (record, secret) => {
        const leaky = { ...record, data: salted(record.data, secret) } as ServiceRecord;
        expect(outputs(publish(leaky, khanhHoa))).not.toContain(secret);
      }),
    );
  });

  it('no address or point that slipped into a home or a confidential record', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        if (record.visibility === 'public') return;
        const slipped = { address: 'ĐƯỜNG BÍ MẬT 17', point: { lat: 11.98765, lng: 108.98765 } };
        const confidential = record.visibility === 'confidential' ? { commune: '22861' } : {};
        const data = { ...record.data, area: { scope: 'province' }, ...slipped, ...confidential };
        const text = outputs(publish({ ...record, data } as ServiceRecord, khanhHoa));
        expect(text).not.toMatch(/BÍ MẬT|98765|latitude|address_1/);
        if (record.visibility === 'confidential') expect(text).not.toMatch(/22861|Ninh Hải/);
      }),
    );
  });

  it('a list item knows less than the page, and nothing that the page does not', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const item = toListItem(publish(record, khanhHoa));
        expect('address' in item).toBe(record.visibility === 'public');
        if (record.visibility === 'confidential')
          expect(Object.keys(item)).not.toContain('commune');
        if (record.visibility !== 'public')
          expect(keyPaths(item).join()).not.toMatch(/point|address/);
        expect(JSON.parse(JSON.stringify(item))).toEqual(item);
      }),
    );
  });
});

describe('a record that does not fit the places', () => {
  it('is refused when its commune no longer exists, naming the record and the field', () => {
    expect(() => publish(fullRecord('public', { commune: '16810' }), khanhHoa)).toThrow(
      /mau-public › commune: "16810" không phải mã/,
    );
    const area = { scope: 'communes', communes: ['22759', '16810'] };
    expect(() => publish(fullRecord('home', { area }), khanhHoa)).toThrow(
      /mau-home › area\.communes: "16810"/,
    );
  });

  it('serves the province of its commune when it says "the whole province"', () => {
    const record = fullRecord('public', { area: { scope: 'province' } });
    const country = {
      ...khanhHoa,
      provinces: [{ code: '01', name: 'Thành phố Hà Nội' }, ...khanhHoa.provinces],
    };
    expect(publish(record, country).area).toEqual({ scope: 'province', province: '56' });
  });

  it('is refused when it is confidential and nobody can know which province it means', () => {
    const record = fullRecord('confidential', { area: { scope: 'province' } });
    expect(publish(record, khanhHoa).area).toEqual({ scope: 'province', province: '56' });
    const country = {
      ...khanhHoa,
      provinces: [{ code: '01', name: 'Thành phố Hà Nội' }, ...khanhHoa.provinces],
    };
    expect(() => publish(record, country)).toThrow(/mau-confidential › area/);
  });
});

describe('a card in English', () => {
  it('uses the words of the translator, and Vietnamese where there are none', () => {
    expect(toListItem(published('home'), 'en')).toMatchObject({
      name: 'Sample Counselling Centre',
      howToReach: 'Call first.',
    });
    expect(toListItem(published('home', { en: undefined }), 'en').name).toBe(
      'Trung tâm Tư vấn Mẫu',
    );
  });
});
