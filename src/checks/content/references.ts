import type { AddressDatabase } from '../../domain/places/types.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { fold } from '../../text/fold.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent, SourceRecord } from './content.ts';
import { editDistance } from './nearest.ts';
import { fieldPath, wordsAt } from './schema-walk.ts';
import { textsOf, type FoundText } from './texts.ts';

/** All provinces and communes of the country, so that a code of elsewhere is told from a code of nowhere. */
export type Places = Pick<AddressDatabase, 'provinces' | 'wards'>;
type Ward = Places['wards'][number];

const said = ({ name, code }: { name: string; code: string }): string => `${name} ("${code}")`;

/** The communes that may be meant: by a name in place of a code, or by a code with one slip in it. */
function wardsMeant(written: string, wards: readonly Ward[]): Ward[] {
  const key = fold(written);
  const named = wards.filter(({ name }) => fold(name) === key);
  if (named.length > 0) return named;
  const bare = wards.filter(
    ({ name }) => fold(name).replace(/^(?:xa|phuong|dac khu) /, '') === key,
  );
  if (bare.length > 0) return bare;
  return wards.filter(({ code }) => editDistance(written, code) === 1).slice(0, 4);
}

interface Reference extends FoundText {
  readonly collection: CollectionName;
  readonly file: string;
}

/** Every value whose field names a commune, by the schema's own word (`refersTo`). */
const communeReferences = (sources: readonly SourceRecord[]): Reference[] =>
  sources.flatMap(({ collection, file, values }) =>
    textsOf(values)
      .filter(({ path }) => wordsAt(collections[collection].schema, path).refersTo === 'communes')
      .map((found) => ({ ...found, collection, file })),
  );

const why = 'Nơi này sẽ không hiện ở xã nào, người ở gần không tìm thấy.';

function communeProblem(
  { path, text, collection, file }: Reference,
  ward: Ward | undefined,
  { wards, provinces }: Places,
  configured: ReadonlySet<string>,
): Problem | undefined {
  const { label } = wordsAt(collections[collection].schema, path);
  const at = {
    file,
    field: fieldPath(path),
    ...(label === undefined ? {} : { label }),
    value: text,
    why,
  };
  if (ward === undefined) {
    const own = wards.filter(({ province }) => configured.has(province));
    const meant = wardsMeant(text, own).map(said).join(' hay ');
    return {
      ...at,
      slug: 'unknown-commune',
      what: 'không phải mã của xã, phường nào hiện nay',
      remedy:
        meant === ''
          ? 'Tra mã 5 chữ số của xã, phường (từ ngày 01/07/2025) rồi ghi trong dấu nháy.'
          : `Có phải là ${meant}? Ghi mã 5 chữ số trong dấu nháy.`,
    };
  }
  if (configured.size === 0 || configured.has(ward.province)) return undefined;
  const province = provinces.find(({ code }) => code === ward.province)?.name ?? ward.province;
  return {
    ...at,
    slug: 'other-province',
    what: `là mã của ${ward.name}, ${province}, không thuộc tỉnh của trang này`,
    remedy: `Ghi mã xã thuộc tỉnh của trang, hoặc thêm "${ward.province}" vào ô provinces trong content/settings/site.yml.`,
  };
}

function provinceProblems({ settings }: FoundContent, provinces: Places['provinces']): Problem[] {
  const codes = new Set(provinces.map(({ code }) => code));
  return settings.flatMap(({ file, data }) =>
    data.provinces.flatMap((code, index): Problem[] =>
      codes.has(code)
        ? []
        : [
            {
              slug: 'unknown-province',
              file,
              field: `provinces[${index}]`,
              label: 'Mã tỉnh',
              value: code,
              what: 'không phải mã của tỉnh, thành phố nào hiện nay',
              why: 'Trang sẽ không có xã nào.',
              remedy: `Chọn một trong: ${provinces.map((province) => `${province.code} (${province.name})`).join(', ')}.`,
            },
          ],
    ),
  );
}

/** A details file under the name of one province and about another. */
const detailProblems = ({ communes }: FoundContent): Problem[] =>
  communes
    .filter(({ id, data }) => data.province !== id)
    .map(({ id, file, data }) => ({
      slug: 'province-file',
      file,
      field: 'province',
      label: 'Mã tỉnh',
      value: data.province,
      what: `khác với tên tệp ${id}.yml`,
      why: 'Thông tin của tỉnh này sẽ hiện ở tỉnh khác.',
      remedy: `Ghi province: "${id}", hoặc đổi tên tệp thành ${data.province}.yml.`,
    }));

/** Names of things elsewhere that must exist: communes by code, provinces by code. */
export function checkReferences(found: FoundContent, places: Places): Problem[] {
  const configured = new Set(found.settings.flatMap(({ data }) => data.provinces));
  const byCode = new Map(places.wards.map((ward) => [ward.code, ward]));
  const communes = communeReferences(found.sources)
    .map((reference) => communeProblem(reference, byCode.get(reference.text), places, configured))
    .filter((problem) => problem !== undefined);
  return [...communes, ...provinceProblems(found, places.provinces), ...detailProblems(found)];
}
