import { describe, expect, it } from 'vitest';
import type { Backend, PersistOptions } from '../../../src/cms/desk/decap.ts';
import { guarded, isUntranslated } from '../../../src/cms/desk/guarded-backend.ts';

const path = 'content/hotlines/111.yml';

/** A host that keeps files in memory: published ones, and drafts. */
function memoryHost(published: Record<string, string>) {
  const files = new Map(Object.entries(published));
  const drafts = new Map<string, string>();
  const host: Backend = {
    getEntry: (name) => Promise.resolve({ data: files.get(name) ?? null }),
    unpublishedEntry: () =>
      drafts.size > 0 ? Promise.resolve({}) : Promise.reject(new Error('404')),
    unpublishedEntryDataFile: (_collection, _slug, name) => Promise.resolve(drafts.get(name) ?? ''),
    persistEntry({ dataFiles }) {
      for (const file of dataFiles) drafts.set(file.path, file.raw);
      return Promise.resolve({});
    },
    persistMedia: () => Promise.resolve({}),
  };
  return { files, drafts, host };
}

const entry = (raw: string) => ({ dataFiles: [{ path, slug: '111', raw }], assets: [] });
const first: PersistOptions = { useWorkflow: true, unpublished: false, collectionName: 'hotlines' };
const again: PersistOptions = { ...first, unpublished: true };

describe('two editors of one record', () => {
  it('the later one is told that the record changed, and overwrites nothing', async () => {
    const { files, drafts, host } = memoryHost({ [path]: 'name: A' });
    const desk = guarded(host);
    await desk.getEntry(path);
    files.set(path, 'name: B');
    await expect(desk.persistEntry(entry('name: C'), first)).rejects.toThrow('người khác đã sửa');
    expect(drafts.size).toBe(0);
  });

  it('the later one is told that a draft exists', async () => {
    const { drafts, host } = memoryHost({ [path]: 'name: A' });
    const desk = guarded(host);
    await desk.getEntry(path);
    drafts.set(path, 'name: của người khác');
    await expect(desk.persistEntry(entry('name: C'), first)).rejects.toThrow(
      'đang có một bản nháp',
    );
    expect(drafts.get(path)).toBe('name: của người khác');
  });

  it('in the same draft do not overwrite each other', async () => {
    const { drafts, host } = memoryHost({});
    drafts.set(path, 'name: A');
    const desk = guarded(host);
    await desk.unpublishedEntryDataFile('hotlines', '111', path, '');
    drafts.set(path, 'name: B');
    await expect(desk.persistEntry(entry('name: C'), again)).rejects.toThrow('người khác đã sửa');
  });

  it('one alone saves as often as they like', async () => {
    const { drafts, host } = memoryHost({ [path]: 'name: A' });
    const desk = guarded(host);
    await desk.getEntry(path);
    await desk.persistEntry(entry('name: B'), first);
    await desk.persistEntry(entry('name: C'), again);
    await desk.persistEntry(entry('name: D'), again);
    expect(drafts.get(path)).toBe('name: D');
  });
});

it('a picture that is none does not come in', async () => {
  const { host } = memoryHost({});
  const asset = { path: 'content/articles/media/a.png', fileObj: new File(['<svg/>'], 'a.png') };
  await expect(guarded(host).persistMedia(asset, {})).rejects.toThrow('không đúng là tệp .png');
});

it('a translation that nobody wrote is left out', () => {
  expect(isUntranslated('content/articles/en/a.md', '---\ntopic: rights\n---\n')).toBe(true);
  expect(isUntranslated('content/articles/en/a.md', '---\ntitle: Listen first\n---\n')).toBe(false);
  expect(isUntranslated('content/articles/vi/a.md', '---\ntopic: rights\n---\n')).toBe(false);
});
