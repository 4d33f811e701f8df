/** The sentences of the maps. Names of places are the same in every language. */
import type { ServiceKind } from '../domain/vocabulary.ts';
import type { PublishedLocale } from './locales.ts';
import { placeInSentence } from './place-words.ts';

export interface MapWords {
  readonly provinceTitle: string;
  readonly communeTitle: string;
  /** What the picture shows, one sentence each, for those who do not see it. */
  readonly says: {
    readonly province: string;
    readonly commune: string;
    readonly far: string;
    readonly markers: string;
    readonly noMarkers: string;
    readonly inset: string;
  };
  /** On the land of a commune: how many there are, and nothing else. */
  readonly hiddenShort: string;
  readonly hidden: string;
  readonly hiddenInProvince: string;
  readonly demo: string;
  readonly demoHidden: string;
  readonly demoBoth: string;
  readonly several: string;
  readonly approximate: string;
  readonly approximateNames: string;
  readonly belongs: string;
  readonly distance: string;
  /** Before the attribution of the data. */
  readonly source: string;
  /** Short enough for two columns on a phone. */
  readonly kinds: Readonly<Record<ServiceKind, string>>;
}

const vi: MapWords = {
  provinceTitle: 'Bản đồ {place}',
  communeTitle: 'Bản đồ {place} và các xã lân cận',
  says: {
    province: 'Bờ biển, đảo, sông và vị trí gần đúng của các xã, phường ở {place}.',
    commune: 'Gần {place} nhất là {others}.',
    far: '{place} ở ngoài khơi, cách xã gần nhất khoảng {distance} km.',
    markers: 'Có {count} nơi hỗ trợ được đánh dấu; danh sách trên trang nói rõ từng nơi.',
    noMarkers: 'Chưa có nơi hỗ trợ nào được đánh dấu trong vùng này.',
    inset: 'Bản đồ có Quần đảo Hoàng Sa (Việt Nam) và Quần đảo Trường Sa (Việt Nam).',
  },
  hiddenShort: '{count} nơi hỗ trợ kín',
  hidden:
    '{count} nơi hỗ trợ kín ở khu vực này – gọi theo số trong danh sách. Không vẽ trên bản đồ.',
  hiddenInProvince:
    '{count} nơi hỗ trợ kín ở tỉnh này – gọi theo số trong danh sách. Không vẽ trên bản đồ.',
  demo: 'Mẫu: dấu viền đứt là ví dụ, không có thật.',
  demoHidden: 'Mẫu: số nơi kín gồm cả ví dụ, không có thật.',
  demoBoth: 'Mẫu: dấu viền đứt, và cả trong số nơi kín, là ví dụ, không có thật.',
  several: 'Nhiều nơi gần nhau',
  approximate: 'Vị trí gần đúng của xã, không phải trụ sở.',
  approximateNames: 'Tên đặt ở vị trí gần đúng của xã, không phải trụ sở.',
  belongs: '{commune} thuộc {province}',
  distance: '{count} km',
  source: 'Bờ biển, sông: {source}',
  kinds: {
    'trusted-address': 'Địa chỉ tin cậy',
    shelter: 'Nơi tạm lánh',
    health: 'Khám, chữa bệnh',
    'social-work': 'Công tác xã hội',
    'legal-aid': 'Trợ giúp pháp lý',
    police: 'Công an',
    'border-post': 'Đồn Biên phòng',
    'peoples-committee': 'Ủy ban nhân dân',
    counselling: 'Tư vấn tâm lý',
    'one-stop-centre': 'Trung tâm một cửa',
    school: 'Trường học',
    union: 'Công đoàn',
  },
};

const en: MapWords = {
  provinceTitle: 'Map of {place}',
  communeTitle: 'Map of {place} and its neighbours',
  says: {
    province: 'Coast, islands, rivers and the approximate place of the communes of {place}.',
    commune: 'Nearest to {place}: {others}.',
    far: '{place} lies out at sea, about {distance} km from the nearest other commune.',
    markers: '{count} places of help are marked; the list on the page describes each.',
    noMarkers: 'No place of help is marked in this area yet.',
    inset: 'The map has Quần đảo Hoàng Sa (Việt Nam) and Quần đảo Trường Sa (Việt Nam).',
  },
  hiddenShort: '{count} confidential',
  hidden:
    'Confidential places in this area: {count} – call the numbers in the list. They are not on the map.',
  hiddenInProvince:
    'Confidential places in this province: {count} – call the numbers in the list. They are not on the map.',
  demo: 'Sample (Mẫu): marks with a broken line are examples, not real places.',
  demoHidden: 'Sample (Mẫu): the confidential places counted include examples.',
  demoBoth:
    'Sample (Mẫu): marks with a broken line, and some confidential places counted, are not real.',
  several: 'Several close together',
  approximate: 'Approximate place of the commune, not its office.',
  approximateNames: 'Names stand at the approximate place of the commune, not at its office.',
  belongs: '{commune} belongs to {province}',
  distance: '{count} km',
  source: 'Coast and rivers: {source}',
  kinds: {
    'trusted-address': 'Trusted address',
    shelter: 'Shelter',
    health: 'Clinic, hospital',
    'social-work': 'Social work',
    'legal-aid': 'Legal aid',
    police: 'Police',
    'border-post': 'Border guard',
    'peoples-committee': "People's Committee",
    counselling: 'Counselling',
    'one-stop-centre': 'One-stop centre',
    school: 'School',
    union: 'Trade union',
  },
};

const words: Readonly<Record<PublishedLocale, MapWords>> = { vi, en };

/** "tỉnh Khánh Hòa": the source leaves the type out of a province's name, but not of a city's. */
export const provinceInSentence = (locale: PublishedLocale, name: string): string =>
  locale !== 'vi' || /^(Tỉnh|Thành phố) /.test(name)
    ? placeInSentence(locale, name)
    : `tỉnh ${name}`;

export const mapWords = (locale: PublishedLocale): MapWords => words[locale];
