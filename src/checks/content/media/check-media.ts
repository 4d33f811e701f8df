/** Pictures and files: each by itself, and whether what records name is there. */
import { z } from 'zod';
import { collections, type CollectionName } from '../../../schemas/collections.ts';
import type { Problem } from '../../problem.ts';
import type { FoundContent } from '../content.ts';
import { nearest } from '../nearest.ts';
import { bare, fieldPath, fieldsOf, wordsAt, wordsOf } from '../schema-walk.ts';
import { textsOf } from '../texts.ts';
import { judgeFile } from './judge-file.ts';

/** Whether any field of a schema takes files other than pictures. */
function takesFiles(schema: z.ZodType): boolean {
  if (wordsOf(schema).media === 'file') return true;
  const here = bare(schema);
  if (here instanceof z.ZodArray) return takesFiles(here.element as z.ZodType);
  return [...fieldsOf(here).values()].some(takesFiles);
}

interface NamedFile {
  readonly collection: CollectionName;
  readonly name: string;
  readonly problem: Pick<Problem, 'file' | 'field' | 'label' | 'value'>;
}

/** Every value whose field names a file, by the schema's own word (`media`). */
const namedFiles = ({ sources }: FoundContent): NamedFile[] =>
  sources.flatMap(({ collection, file, values }) =>
    textsOf(values).flatMap(({ path, text }): NamedFile[] => {
      const { media, label } = wordsAt(collections[collection].schema, path);
      if (media === undefined) return [];
      const problem = { file, field: fieldPath(path), ...(label ? { label } : {}), value: text };
      return [{ collection, name: text, problem }];
    }),
  );

/** Files that stand ready and faults in them; a name of a file that is not there. */
export function checkMedia(found: FoundContent): Problem[] {
  const files = found.media.flatMap((media) =>
    judgeFile(media, !takesFiles(collections[media.collection].schema)),
  );
  const missing = namedFiles(found).flatMap(({ collection, name, problem }): Problem[] => {
    const there = found.media
      .filter((media) => media.collection === collection)
      .map((media) => media.name);
    if (there.includes(name)) return [];
    const meant = nearest(name, there, 3);
    const { folder } = collections[collection];
    return [
      {
        slug: 'missing-media',
        ...problem,
        what: `không có trong content/${folder}/media/`,
        why: 'Người đọc bấm vào và không thấy gì.',
        remedy:
          meant === undefined
            ? 'Đưa tệp lên, hoặc sửa lại tên cho đúng.'
            : `Có phải là "${meant}"? Sửa tên cho đúng, hoặc đưa tệp lên.`,
      },
    ];
  });
  return [...files, ...missing];
}

/**
 * Files that no record names. No error: they are not published, and an editor who deletes an article in the editing
 * page cannot always delete its picture in the same step.
 */
export function unusedMedia(found: FoundContent): Problem[] {
  const used = new Set(namedFiles(found).map(({ collection, name }) => `${collection}/${name}`));
  return found.media
    .filter(({ collection, name }) => !used.has(`${collection}/${name}`))
    .map(({ file }) => ({
      slug: 'unused-media',
      file,
      what: 'không được mục nào dùng',
      why: 'Tệp nằm lại làm kho bài nặng thêm; trang không đăng nó.',
      remedy: 'Xóa tệp, hoặc ghi tên nó vào mục cần dùng.',
    }));
}
