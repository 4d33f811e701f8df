import { collections } from '../../schemas/collections.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent, SourceRecord } from './content.ts';
import { fieldPath, fieldsAt, wordsAt } from './schema-walk.ts';
import {
  findMapLinks,
  findPlaces,
  type FoundPlace,
  type PlaceHint,
} from './secret-places/find-places.ts';
import { textsOf } from './texts.ts';

const saying: Readonly<Record<PlaceHint, string>> = {
  'map-link': 'có liên kết bản đồ hoặc liên kết rút gọn',
  coordinate: 'trông như tọa độ',
  street: 'trông như số nhà hoặc tên đường',
  locality: 'trông như tên thôn, tổ, khu phố hoặc tòa nhà',
  landmark: 'trông như chỉ đường bằng một nơi ai cũng biết',
};

const words = {
  'services-home': {
    why: 'Địa chỉ nhà riêng phải giữ kín: lộ ra thì người gây hại tìm đến cả chủ nhà lẫn người được giúp.',
    remedy: 'Bỏ chỗ chỉ nơi ở, chỉ ghi tên xã, phường; viết "Gọi trước, người trực sẽ hướng dẫn".',
  },
  'services-confidential': {
    why: 'Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi.',
    remedy: 'Bỏ chỗ chỉ nơi ở; viết "Gọi trước, người trực sẽ đón bạn".',
  },
} as const;

/** Their form is the schema's to judge; only where they lead is judged here. */
const linkFields = new Set(['website', 'email']);

const inFields = ({
  collection,
  values,
}: SourceRecord): { field: string; label?: string | undefined; found: FoundPlace }[] => {
  const { schema } = collections[collection];
  return (
    textsOf(values)
      // A key that no field has is refused as such; its value is not repeated in a report.
      .filter(({ path }) => fieldsAt(schema, path).length > 0)
      .flatMap(({ path, text }) => {
        const field = fieldPath(path);
        const { label, options, refersTo } = wordsAt(schema, path);
        // Values of a closed list are no free text.
        if (options !== undefined || refersTo !== undefined) return [];
        const find = linkFields.has(field) ? findMapLinks : findPlaces;
        return find(text).map((found) => ({ field, label, found }));
      })
  );
};

/** A file name has no capitals, by which a street is known: `so-12-tran-quang-dieu`. */
function hintsInName(id: string): PlaceHint[] {
  const words = id.replaceAll('-', ' ');
  const capitals = words.replaceAll(/(?<=\d )\p{L}|(?<=\d (?:\p{L}+ )+)\p{L}/gu, (letter) =>
    letter.toUpperCase(),
  );
  return [words, capitals].flatMap((text) => findPlaces(text)).map(({ hint }) => hint);
}

/** Free text and file names of records whose whereabouts are secret must not tell where they are. */
export function checkConfidentialText({ files, sources }: FoundContent): Problem[] {
  const inText = sources.flatMap((source): Problem[] => {
    const { collection, file } = source;
    if (collection !== 'services-home' && collection !== 'services-confidential') return [];
    return inFields(source).map(({ field, label, found }) => ({
      slug: 'confidential-text',
      file,
      field,
      ...(label === undefined ? {} : { label }),
      value: found.excerpt,
      what: saying[found.hint],
      ...words[collection],
    }));
  });
  const inNames = files.flatMap(({ collection, file, id }): Problem[] => {
    if (collection !== 'services-home' && collection !== 'services-confidential') return [];
    const [hint] = hintsInName(id);
    if (hint === undefined) return [];
    return [
      {
        slug: 'confidential-file-name',
        file,
        value: id,
        what: `là tên tệp ${saying[hint]}`,
        why: words[collection].why,
        remedy: 'Đổi tên tệp, ví dụ theo tên xã và một số thứ tự.',
      },
    ];
  });
  return [...inText, ...inNames];
}
