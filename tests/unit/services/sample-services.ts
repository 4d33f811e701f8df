/** Records that the schemas accept, and generators of such records. Demonstration numbers only: nobody has them. */
import fc from 'fast-check';
import type { CommuneName } from '../../../src/domain/services/published-service.ts';
import {
  publish,
  type PlaceLookup,
  type ServiceRecord,
} from '../../../src/domain/services/publish.ts';
import type { PublishedService } from '../../../src/domain/services/published-service.ts';
import {
  audiences,
  costs,
  phonePurposes,
  serviceKinds,
  spokenLanguages,
  wheelchairAccess,
} from '../../../src/domain/vocabulary.ts';
import { serviceSchemas, type Visibility } from '../../../src/schemas/services.ts';
import { someHours } from '../domain/hours-reference.ts';

const commune = (code: string, name: string, slug: string): CommuneName => ({
  code,
  name,
  slug,
  province: '56',
  provinceName: 'Tỉnh Khánh Hòa',
});

export const phanRang = commune('22759', 'Phường Phan Rang', 'phan-rang');
export const bacAiDong = commune('22801', 'Xã Bác Ái Đông', 'bac-ai-dong');
export const ninhHai = commune('22861', 'Xã Ninh Hải', 'ninh-hai');
const communes = [phanRang, bacAiDong, ninhHai];

export const khanhHoa: PlaceLookup = {
  byCode: new Map(communes.map((each) => [each.code, each])),
  provinces: [{ code: '56', name: 'Tỉnh Khánh Hòa' }],
};

/** Every field filled, of each visibility. */
const shared = {
  name: 'Trung tâm Tư vấn Mẫu',
  kind: 'counselling',
  operator: 'Hội Liên hiệp Phụ nữ tỉnh',
  summary: 'Lắng nghe và cùng bạn tìm bước tiếp theo.',
  serves: ['women', 'children'],
  languages: ['vi', 'x-vsl'],
  phones: [
    { number: '0259 3822 660', purpose: 'main' },
    { number: '0912.345.678', purpose: 'emergency', languages: ['rog'] },
  ],
  zalo: '0912 345 678',
  email: 'tu-van@khanhhoa.gov.vn',
  website: 'https://khanhhoa.gov.vn/tu-van',
  hours: {
    weekly: [{ days: ['monday', 'tuesday'], shifts: [{ opens: '07:30', closes: '11:30' }] }],
    exceptions: [{ from: '2027-02-04', to: '2027-02-12', name: 'Tết', shifts: [] }],
  },
  cost: 'free',
  howToReach: 'Gọi trước, nói tên xã của bạn.',
  wheelchair: 'partial',
  area: { scope: 'communes', communes: ['22759', '22801'] },
  verified: { on: '2026-11-10', by: 'Phòng Văn hóa – Xã hội', source: 'Gọi điện' },
  en: { name: 'Sample Counselling Centre', summary: 'Listens.', howToReach: 'Call first.' },
};

const full = {
  public: {
    ...shared,
    commune: '22759',
    address: 'Số 1, đường 16 Tháng 4',
    point: { lat: 11.5678, lng: 108.9912 },
  },
  home: { ...shared, commune: '22801', consent: { on: '2026-10-01', recordedBy: 'UBND xã' } },
  confidential: shared,
};

export const fullRecord = (
  visibility: Visibility,
  changes: Record<string, unknown> = {},
): ServiceRecord =>
  ({
    id: `mau-${visibility}`,
    visibility,
    data: serviceSchemas[visibility].parse({ ...full[visibility], ...changes }),
  }) as ServiceRecord;

export const demoChanges = {
  demo: true,
  phones: [{ number: '0000 000 001', purpose: 'main' }],
  zalo: '0000 000 002',
};

export const published = (
  visibility: Visibility,
  changes: Record<string, unknown> = {},
): PublishedService => publish(fullRecord(visibility, changes), khanhHoa);

const keysOf = <T extends object>(terms: T) => Object.keys(terms) as (keyof T)[];
const someOf = <T extends object>(terms: T) =>
  fc.uniqueArray(fc.constantFrom(...keysOf(terms)), { minLength: 1, maxLength: 4 });
const words = fc
  .stringMatching(/^[a-zà-ỹ]{1,8}( [a-zà-ỹ]{1,8}){0,3}$/)
  .map((text) => text.normalize('NFC'));
const subscriber = fc.stringMatching(/^0[35789]\d{8}$/);
const somePhone = fc.record(
  {
    number: subscriber,
    purpose: fc.constantFrom(...keysOf(phonePurposes)),
    languages: someOf(spokenLanguages),
  },
  { requiredKeys: ['number', 'purpose'] },
);
const someDay = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.parse('2024-09-15') + days * 86_400_000).toISOString().slice(0, 10));

const required = {
  name: words,
  kind: fc.constantFrom(...keysOf(serviceKinds)),
  operator: words,
  summary: words,
  serves: someOf(audiences),
  languages: someOf(spokenLanguages),
  phones: fc.uniqueArray(somePhone, {
    minLength: 1,
    maxLength: 3,
    selector: ({ number }) => number,
  }),
  cost: fc.constantFrom(...keysOf(costs)),
  wheelchair: fc.constantFrom(...keysOf(wheelchairAccess)),
  area: fc.oneof(
    fc.constant({ scope: 'province' as const }),
    fc
      .uniqueArray(fc.constantFrom(...communes.map(({ code }) => code)), { minLength: 1 })
      .map((codes) => ({ scope: 'communes' as const, communes: codes })),
  ),
};

const optional = {
  zalo: subscriber,
  hours: someHours,
  howToReach: words,
  verified: fc.record({ on: someDay, by: words, source: words }),
  en: fc.record({ name: words, summary: words, howToReach: words }, { requiredKeys: ['name'] }),
};

const inCommune = { commune: fc.constantFrom(...communes.map(({ code }) => code)) };
const ofKind = {
  public: {
    ...inCommune,
    address: words,
    point: fc.record({ lat: fc.double({ min: 11, max: 12, noNaN: true }), lng: fc.constant(109) }),
  },
  home: { ...inCommune, consent: fc.record({ on: someDay, recordedBy: words }) },
  confidential: {},
};

/** Records of any visibility as the schemas accept them; optional fields come and go. */
export const someRecord: fc.Arbitrary<ServiceRecord> = fc
  .constantFrom('public' as const, 'home' as const, 'confidential' as const)
  .chain((visibility) => {
    const kind: Record<string, fc.Arbitrary<unknown>> = ofKind[visibility];
    return fc.record({
      id: fc.stringMatching(/^[a-z]{3,8}-\d{1,4}$/),
      visibility: fc.constant(visibility),
      data: fc
        .record(
          { ...required, ...optional, ...kind },
          {
            requiredKeys: [
              ...keysOf(required),
              ...Object.keys(kind).filter((key) => key !== 'point'),
            ] as (keyof typeof required)[],
          },
        )
        .map((data) => serviceSchemas[visibility].parse(data)),
    });
  }) as fc.Arbitrary<ServiceRecord>;
