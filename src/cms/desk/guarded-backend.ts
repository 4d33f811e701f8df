/**
 * Stands between Decap and whatever keeps the content. Two people may have the same record open, a picture may be no
 * picture, a translation may be empty: each is refused here, in words, while everything typed is still in the form.
 */
import { wrongFile } from '../upload-rules.ts';
import type { Asset, Backend, PersistedEntry, PersistOptions } from './decap.ts';
import { mendHost } from './host-mends.ts';
import { draftGone, explained, HostTrouble, isMissing, unread } from './host-trouble.ts';
import type { Session } from './session.ts';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  override toString(): string {
    return this.message;
  }
}

const otherVersion =
  'Trong lúc bạn viết, người khác đã sửa mục này. Phần bạn viết vẫn còn trong ô: chép ra, tải lại trang để lấy bản mới, rồi ghép vào.';
const otherDraft =
  'Người khác đang có một bản nháp của mục này. Phần bạn viết vẫn còn trong ô: mở bản nháp đó ở "Bản nháp" rồi ghép vào.';

/** A translation that holds only what is the same in every language is none: nobody wrote it. */
export const isUntranslated = (path: string, raw: string): boolean =>
  path.includes('/en/') && !/^title:\s*\S/m.test(raw);

async function checkAssets(assets: readonly Asset[]): Promise<void> {
  for (const { path, fileObj } of assets) {
    if (!fileObj) continue;
    const start = new Uint8Array(await fileObj.slice(0, 16).arrayBuffer());
    const wrong = wrongFile(path, start, fileObj.size);
    if (wrong !== undefined) throw new Refusal(wrong);
  }
}

/** Signing in has words of its own, and asking whether one is signed in is no fault. */
const ownWords: ReadonlySet<string | symbol> = new Set(['authenticate', 'restoreUser', 'status']);

/** A file of ours is never empty. */
const read = (data: string | null): string | null => {
  if (data === '') throw unread();
  return data;
};

/** Wraps the implementation of one host; what it does not concern passes through untouched. */
export function guarded(inner: Backend, session: Session): Backend {
  /** What each file was when this desk last read or wrote it, as published and as a draft. */
  const seen = { published: new Map<string, string>(), draft: new Map<string, string>() };
  const kindOf = ({ useWorkflow, unpublished }: PersistOptions): keyof typeof seen =>
    useWorkflow === true && unpublished === true ? 'draft' : 'published';

  const present = async (path: string, slug: string, options: PersistOptions) =>
    options.unpublished === true
      ? inner.unpublishedEntryDataFile(options.collectionName ?? '', slug, path, '')
      : read((await inner.getEntry(path)).data);

  const refuseOverwriting = async (entry: PersistedEntry, options: PersistOptions) => {
    if (options.newEntry === true && options.unpublished !== true) return;
    const [{ slug } = { slug: '' }] = entry.dataFiles;
    const collection = options.collectionName ?? '';
    if (options.useWorkflow === true && options.unpublished !== true) {
      const draft = await inner.unpublishedEntry({ collection, slug }).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
      if (draft) throw new Refusal(otherDraft);
    }
    for (const { path } of entry.dataFiles) {
      const before = seen[kindOf(options)].get(path);
      if (before !== undefined && (await present(path, slug, options)) !== before)
        throw new Refusal(otherVersion);
    }
  };

  /**
   * After a first save that failed, Decap takes the draft for one that is there, and every further save would look for
   * it in vain. A draft that this desk has neither read nor written is none.
   */
  const asItIs = ({ dataFiles }: PersistedEntry, options: PersistOptions): PersistOptions =>
    dataFiles.some(({ path }) => seen.draft.has(path))
      ? options
      : { ...options, unpublished: false };

  const guards: Partial<Backend> = {
    async getEntry(path) {
      const entry = await inner.getEntry(path);
      const data = read(entry.data);
      if (data !== null) seen.published.set(path, data);
      return entry;
    },
    async unpublishedEntryDataFile(collection, slug, path, id) {
      const data = await inner.unpublishedEntryDataFile(collection, slug, path, id);
      seen.draft.set(path, data);
      return data;
    },
    async persistEntry(entry, asked) {
      mendHost(inner, session.host);
      await checkAssets(entry.assets);
      const kept = {
        ...entry,
        dataFiles: entry.dataFiles.filter(({ path, raw }) => !isUntranslated(path, raw)),
      };
      const options = asItIs(kept, asked);
      const write = async () => {
        await refuseOverwriting(kept, options);
        return inner.persistEntry(kept, options);
      };
      const done = await write().catch((error: unknown) => {
        throw options.unpublished === true && isMissing(error) ? draftGone() : error;
      });
      const now = options.useWorkflow === true ? seen.draft : seen.published;
      for (const { path, raw } of kept.dataFiles) now.set(path, raw);
      return done;
    },
    async persistMedia(asset, options) {
      await checkAssets([asset]);
      return inner.persistMedia(asset, options);
    },
    publishUnpublishedEntry(collection, slug) {
      mendHost(inner, session.host);
      return inner.publishUnpublishedEntry(collection, slug);
    },
  };

  const inWords = (error: unknown): never => {
    const trouble = explained(error, session.isOver());
    if (trouble instanceof HostTrouble && trouble.status === 401) session.renew();
    throw trouble;
  };

  return new Proxy(inner, {
    get(target, key) {
      const value: unknown = guards[key as keyof Backend] ?? Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
      if (ownWords.has(key)) return method;
      return (...args: readonly unknown[]) => {
        const done = method(...args);
        return done instanceof Promise ? done.catch(inWords) : done;
      };
    },
  });
}
