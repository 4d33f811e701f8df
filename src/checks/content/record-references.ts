import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { RecordCollection } from '../../schemas/fields.ts';
import { slug } from '../../text/slug.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent } from './content.ts';
import { nearest } from './nearest.ts';
import { fieldPath, wordsAt } from './schema-walk.ts';
import { textsOf } from './texts.ts';

/** More names than these do not help an editor to choose. */
const mostListed = 8;

/** Names of records of each collection, by their files: a record with a fault of its own still has its name. */
function namesByCollection({ files }: FoundContent): Map<CollectionName, string[]> {
  const names = new Map<CollectionName, string[]>();
  for (const { collection, id, locale } of files)
    if (locale === undefined || locale === 'vi')
      names.set(collection, [...(names.get(collection) ?? []), id]);
  return names;
}

function remedyFor(
  written: string,
  names: readonly string[],
  collection: RecordCollection,
): string {
  const { folder, label } = collections[collection];
  if (names.length === 0) return `Mục ${label} chưa có gì: bỏ trống ô này.`;
  const meant = names.find((name) => name === slug(written)) ?? nearest(written, names, 4);
  if (meant !== undefined) return `Có phải là "${meant}"?`;
  if (names.length <= mostListed) return `Chọn một trong: ${names.join(', ')}.`;
  return `Xem tên tệp trong content/${folder}/ rồi ghi lại, không có đuôi tệp.`;
}

/** Every value whose field names another record, by the schema's own word (`refersTo`), must name one that exists. */
export function checkRecordReferences(found: FoundContent): Problem[] {
  const names = namesByCollection(found);
  return found.sources.flatMap(({ collection, id, file, values }) =>
    textsOf(values).flatMap(({ path, text }): Problem[] => {
      const { refersTo, label } = wordsAt(collections[collection].schema, path);
      if (refersTo === undefined || refersTo === 'communes') return [];
      const at = { file, field: fieldPath(path), ...(label ? { label } : {}), value: text };
      const there = names.get(refersTo) ?? [];
      if (refersTo === collection && text === id)
        return [
          {
            slug: 'reference-to-itself',
            ...at,
            what: 'là chính mục này',
            why: 'Người đọc bấm "đọc tiếp" và quay lại trang đang đọc.',
            remedy: 'Xóa dòng này.',
          },
        ];
      if (there.includes(text)) return [];
      const others = refersTo === collection ? there.filter((name) => name !== id) : there;
      return [
        {
          slug: 'unknown-reference',
          ...at,
          what: `không phải tên tệp nào trong mục ${collections[refersTo].label}`,
          why: 'Liên kết sẽ không dẫn đến đâu, nên mục liên quan không hiện.',
          remedy: remedyFor(text, others, refersTo),
        },
      ];
    }),
  );
}
