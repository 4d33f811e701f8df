/** Applies the projection that published-service.ts describes to a record that its schema has accepted. */
import type { ConfidentialService, HomeService, PublicService } from '../../schemas/services.ts';
import { dialDigits } from '../../text/phone.ts';
import { compileHours } from '../compile-hours.ts';
import { hoursExceptions, hoursTable } from '../hours-table.ts';
import type { Province } from '../places/types.ts';
import type {
  CommuneName,
  DialledNumber,
  PublishedService,
  ServiceArea,
} from './published-service.ts';

/** A record of the collection `services-<visibility>`. */
export type ServiceRecord =
  | { readonly id: string; readonly visibility: 'public'; readonly data: PublicService }
  | { readonly id: string; readonly visibility: 'home'; readonly data: HomeService }
  | {
      readonly id: string;
      readonly visibility: 'confidential';
      readonly data: ConfidentialService;
    };

type ServiceData = ServiceRecord['data'];

/** What a service has to ask about places; a `Gazetteer` answers it. */
export interface PlaceLookup {
  /** Present communes by code. */
  readonly byCode: ReadonlyMap<string, CommuneName>;
  /** The provinces that the site is for. */
  readonly provinces: readonly Province[];
}

/** `{ key: value }`, or nothing at all for undefined: the published JSON has no empty keys. */
const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;

function communeName(id: string, field: string, code: string, places: PlaceLookup): CommuneName {
  const found = places.byCode.get(code);
  if (!found)
    throw new Error(
      `${id} › ${field}: "${code}" không phải mã của xã, phường nào hiện nay. ` +
        'Nơi hỗ trợ sẽ không hiện ở xã nào. Ghi mã 5 chữ số của xã hiện nay, ví dụ 22801.',
    );
  const { name, slug, province, provinceName } = found;
  return { code, name, slug, province, provinceName };
}

function serviceArea(
  id: string,
  area: ServiceData['area'],
  commune: CommuneName | undefined,
  places: PlaceLookup,
): ServiceArea {
  if (area.scope === 'communes') {
    for (const code of area.communes) communeName(id, 'area.communes', code, places);
    return { scope: 'communes', communes: [...area.communes] };
  }
  const [only, ...others] = places.provinces;
  const province = commune?.province ?? (others.length === 0 ? only?.code : undefined);
  // A wrong guess would send somebody to a shelter that cannot take them.
  if (province === undefined)
    throw new Error(
      `${id} › area: "province" không rõ là tỉnh nào, vì trang này dùng cho nhiều tỉnh. ` +
        'Ghi scope: communes và liệt kê các xã được phục vụ.',
    );
  return { scope: 'province', province };
}

const dialled = (number: string, demo: boolean): DialledNumber =>
  demo ? { number } : { number, dial: dialDigits(number) };

function base(
  id: string,
  data: ServiceData,
  commune: CommuneName | undefined,
  places: PlaceLookup,
) {
  const demo = data.demo ?? false;
  const compiled = compileHours(data.hours);
  return {
    id,
    kind: data.kind,
    name: data.name,
    operator: data.operator,
    summary: data.summary,
    serves: [...data.serves],
    languages: [...data.languages],
    phones: data.phones.map(({ number, purpose, languages }) => ({
      ...dialled(number, demo),
      purpose,
      ...given('languages', languages && [...languages]),
    })),
    ...given('zalo', data.zalo === undefined ? undefined : dialled(data.zalo, demo)),
    ...given('email', data.email),
    ...given('website', data.website),
    ...given(
      'hours',
      data.hours &&
        compiled && {
          compiled,
          table: hoursTable(data.hours),
          exceptions: hoursExceptions(data.hours),
        },
    ),
    cost: data.cost,
    ...given('howToReach', data.howToReach),
    wheelchair: data.wheelchair,
    area: serviceArea(id, data.area, commune, places),
    ...given(
      'verified',
      data.verified && {
        on: data.verified.on,
        by: data.verified.by,
        source: data.verified.source,
      },
    ),
    demo,
    ...given(
      'en',
      data.en && {
        name: data.en.name,
        ...given('summary', data.en.summary),
        ...given('howToReach', data.en.howToReach),
      },
    ),
  };
}

/**
 * What may be seen of a record. Consent and anything else private stay behind. Throws an Error that names the record
 * and the field if a commune does not exist, or if it is unclear which province a service covers.
 */
export function publish(record: ServiceRecord, places: PlaceLookup): PublishedService {
  const { id } = record;
  if (record.visibility === 'confidential')
    return { ...base(id, record.data, undefined, places), visibility: 'confidential' };
  const commune = communeName(id, 'commune', record.data.commune, places);
  const shared = { ...base(id, record.data, commune, places), commune };
  if (record.visibility === 'home') return { ...shared, visibility: 'home' };
  const { address, point } = record.data;
  return {
    ...shared,
    visibility: 'public',
    address,
    ...given('point', point && { lat: point.lat, lng: point.lng }),
  };
}
