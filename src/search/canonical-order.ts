/**
 * Pagefind keeps filters in hash maps, whose order is drawn anew in each run, and names each file by a hash of its
 * bytes: the same pages would give other files in each build, and nobody could compare what a mirror serves. Here
 * filters and their values stand in the order of their names, and everything else as Pagefind made it.
 */
import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './index-file.ts';

/** Stands before the data in each packed file of Pagefind 1.5. */
const signature = Buffer.from('pagefind_dcd');

type Named = readonly [name: string, ...unknown[]];
/** A filter, and each of its values with the numbers of the pages that have it. */
type Filter = readonly [name: string, values: readonly Named[]];
type FilterFile = readonly [filter: string, hash: string];

/** The table of contents: version, pages, parts of the index, filters, ways of sorting, fields. */
type Contents = [unknown, unknown, unknown, filters: readonly FilterFile[], unknown, unknown];

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

const sorted = <T extends Named>(list: readonly T[]): T[] =>
  list.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));

function unpacked(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(
      'Pagefind has changed the form of its files: canonical-order.ts must learn it.',
    );
  return decode(bytes.subarray(signature.length));
}

const packed = (data: unknown): Uint8Array =>
  gzipSync(Buffer.concat([signature, encode(data)]), { level: 9 });

/** `vi_a05e46f`: as long as Pagefind's own name, but told by the bytes of now. */
function nameOf(content: Uint8Array, old: string): string {
  const start = old.indexOf('_') + 1;
  const digits = createHash('sha256').update(content).digest('hex');
  return old.slice(0, start) + digits.slice(0, old.length - start);
}

/**
 * The files of one language's index, the same in each build of the same pages.
 * @throws when Pagefind has changed their form.
 */
export function inCanonicalOrder(files: readonly IndexFile[]): IndexFile[] {
  const left = new Map(files.map(({ path, content }) => [path, content]));
  const take = (path: string): Uint8Array => {
    const content = left.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}: canonical-order.ts must learn why.`);
    left.delete(path);
    return content;
  };
  const made: IndexFile[] = [];
  const put = (path: (name: string) => string, old: string, data: unknown): string => {
    const content = packed(data);
    const name = nameOf(content, old);
    made.push({ path: path(name), content });
    return name;
  };

  const filterPath = (name: string) => `filter/${name}.pf_filter`;
  const contentsPath = (name: string) => `pagefind.${name}.pf_meta`;
  const entryPath = 'pagefind-entry.json';

  const entry = JSON.parse(Buffer.from(take(entryPath)).toString()) as Entry;
  const languages = Object.entries(entry.languages).map(([language, about]) => {
    const contents = unpacked(take(contentsPath(about.hash))) as Contents;
    contents[3] = sorted(contents[3]).map(([filter, hash]) => {
      const [name, values] = unpacked(take(filterPath(hash))) as Filter;
      return [filter, put(filterPath, hash, [name, sorted(values)])];
    });
    return [language, { ...about, hash: put(contentsPath, about.hash, contents) }] as const;
  });
  const newEntry = JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
  made.push({ path: entryPath, content: Buffer.from(newEntry) });
  return [...files.filter(({ path }) => left.has(path)), ...made];
}
