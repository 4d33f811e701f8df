import { publishedLocales } from '../../i18n/locales.ts';
import { stringsFor } from '../../i18n/strings.ts';
import type { ServiceRecord } from '../content/content.ts';
import { findPlaces, type FoundPlace } from '../content/secret-places/find-places.ts';
import type { Problem } from '../problem.ts';
import type { BuiltFile, BuiltSite } from './built-site.ts';
import { elementsOf, textOf } from './html.ts';
import { Needles } from './needles.ts';
import { partsAbout, type PartAbout } from './parts-about.ts';

/** Names of fields that hold a position or an address, in our own data and in the formats that we export. */
const placeKeys =
  /^(?:lat|lng|lon|latitude|longitude|point|position|geo|geometry|coordinates|bbox|address(?:es)?|address_?1|street_?address|postal_?address|physical_?address|map_?url|has_?map)$/i;
/** What a home may say and a confidential place may not. */
const nearKeys = /^(?:commune|commune_?name|locality|address_?locality|meters|distance)$/i;
/** `data-lat`, `data-commune-name`, `itemprop="geo"` */
const keyOfAttribute = (name: string): string => name.replace(/^data-/, '').replaceAll('-', '_');

function* keysOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* keysOf(item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* keysOf(inner);
    }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** "cách khoảng 3,2 km", "ngay tại xã", in each language: the site's own words for where a place stands to a commune. */
const distance = ((): RegExp => {
  const sentences = publishedLocales.flatMap((locale) => {
    const { here, ...service } = stringsFor(locale).service;
    return [here, ...Object.values(service).filter((text) => text.includes('{distance}'))];
  });
  const forms = sentences.map((sentence) =>
    sentence
      .split('{distance}')
      .map(escaped)
      .join(String.raw`[\d.,]+\s?k?m`),
  );
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${forms.join('|')})(?!\p{L})`, 'gu');
})();

/** Names of fields in a part of a file, whatever its format calls a field. */
function keysIn(part: PartAbout): string[] {
  switch (part.kind) {
    case 'json':
      return [...keysOf(part.value)];
    case 'element':
      return elementsOf(part.element).flatMap(({ attributes }) => [
        ...[...attributes.keys()].map(keyOfAttribute),
        ...(attributes.has('itemprop') ? [attributes.get('itemprop') ?? ''] : []),
      ]);
    case 'card':
    case 'prose':
    case 'sheet':
    case 'row':
    case 'words':
      return [];
  }
}

/** A card stands on many pages, and its text takes a while to judge. */
const judged = new Map<string, readonly FoundPlace[]>();

function placesOnce(text: string): readonly FoundPlace[] {
  const places = judged.get(text) ?? findPlaces(text);
  judged.set(text, places);
  return places;
}

const isProse = ({ kind }: PartAbout): boolean =>
  kind === 'card' || kind === 'prose' || kind === 'sheet';

/** Text as a person reads it (a distance is judged apart), and links; data without sentences is judged by its links and positions alone. */
function placesIn(part: PartAbout): string[] {
  const texts = part.texts();
  if (part.kind === 'element' || isProse(part)) {
    const links = texts.filter((text) => /^\w+:/.test(text));
    const read = part.kind === 'element' ? [textOf(part.element), ...links] : texts;
    return read
      .flatMap((text) => placesOnce(text.replaceAll(distance, '·')))
      .map(({ hint }) => hint);
  }
  const values = texts.map((text) => text.replaceAll(',', ', ')).join(', ');
  return placesOnce(values)
    .map(({ hint }) => hint)
    .filter((hint) => hint === 'coordinate' || hint === 'map-link');
}

const words = {
  home: 'Đây là nhà riêng: lộ ra thì người gây hại tìm đến cả chủ nhà lẫn người được giúp.',
  confidential:
    'Nơi này phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi.',
} as const;

/** Nothing near a home or a confidential place may say where it is: no address, no position, no distance, no map. */
export class SecretPlaces {
  static readonly slug = 'secret-place';

  *run({ content, files }: BuiltSite): Generator<Problem> {
    const addresses = new Needles(
      content.services.flatMap((record) =>
        record.visibility === 'public'
          ? [{ text: record.data.address, means: record.data.address }]
          : [],
      ),
    );
    for (const file of files) {
      const told = new Set<string>();
      for (const part of partsAbout(content, file)) {
        if (part.record.visibility === 'public') continue;
        for (const sign of new Set([...signsIn(part), ...addressIn(part, addresses)])) {
          const once = `${part.record.id} ${sign}`;
          if (told.has(once)) continue;
          told.add(once);
          yield found(file, part.record, sign);
        }
      }
    }
  }
}

function* addressIn({ texts }: PartAbout, addresses: Needles<string>): Generator<string> {
  for (const _address of addresses.in(texts())) yield 'địa chỉ của một nơi khác';
}

const sayings: Readonly<Record<string, string>> = {
  'map-link': 'một liên kết bản đồ',
  coordinate: 'tọa độ',
  street: 'số nhà hoặc tên đường',
  locality: 'tên thôn, tổ, khu phố hoặc tòa nhà',
  landmark: 'lời chỉ đường',
};

/** What in a part tells where the place is, each said once. */
function* signsIn(part: PartAbout): Generator<string> {
  const { visibility } = part.record;
  for (const key of keysIn(part))
    if (placeKeys.test(key) || (visibility === 'confidential' && nearKeys.test(key)))
      yield `mục "${key}"`;
  if (part.kind === 'card')
    for (const [property] of part
      .texts()
      .join('\n')
      .matchAll(/^(?:ADR|GEO|LABEL)(?=[;:])/gm))
      yield `dòng ${property}`;
  for (const hint of placesIn(part)) yield sayings[hint] ?? hint;
  if (visibility === 'confidential')
    for (const text of part.kind === 'element' ? [textOf(part.element)] : part.texts())
      if (text.search(distance) >= 0) yield 'khoảng cách';
}

const found = (file: BuiltFile, record: ServiceRecord, sign: string): Problem => ({
  slug: SecretPlaces.slug,
  file: file.path,
  what: `có ${sign} ở chỗ nói về ${record.file}`,
  why: words[record.visibility === 'home' ? 'home' : 'confidential'],
  remedy:
    'Bỏ nó khỏi chỗ dựng ra tệp trên; nơi kín chỉ được có tên, điện thoại, khu vực phục vụ và cách liên hệ.',
});
