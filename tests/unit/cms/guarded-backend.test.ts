import { describe, expect, it } from 'vitest';
import type { Backend, PersistOptions } from '../../../src/cms/desk/decap.ts';
import { guarded as guardedIn, isUntranslated } from '../../../src/cms/desk/guarded-backend.ts';

const path = 'content/hotlines/111.yml';

/** A desk whose session lasts. */
const guarded = (inner: Backend, host = 'proxy') =>
  guardedIn(inner, { host, isOver: () => false, renew: () => expect.fail('The session lasts.') });

const noDraft = Object.assign(new Error('content is not under editorial workflow'), {
  name: 'EDITORIAL_WORKFLOW_ERROR',
});

/** A host that keeps files in memory: published ones, and drafts. */
function memoryHost(published: Record<string, string>) {
  const files = new Map(Object.entries(published));
  const drafts = new Map<string, string>();
  const host: Backend = {
    getEntry: (name) => Promise.resolve({ data: files.get(name) ?? null }),
    unpublishedEntry: () => (drafts.size > 0 ? Promise.resolve({}) : Promise.reject(noDraft)),
    unpublishedEntryDataFile: (_collection, _slug, name) => Promise.resolve(drafts.get(name) ?? ''),
    persistEntry({ dataFiles }) {
      for (const file of dataFiles) drafts.set(file.path, file.raw);
      return Promise.resolve({});
    },
    persistMedia: () => Promise.resolve({}),
    publishUnpublishedEntry: () => Promise.resolve({}),
    restoreUser: () => Promise.resolve({}),
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

  it('is told when the draft was published or thrown away in the meantime', async () => {
    const { drafts, host } = memoryHost({});
    drafts.set(path, 'name: A');
    let isThere = true;
    const desk = guarded({
      ...host,
      unpublishedEntryDataFile: (...which) =>
        isThere ? host.unpublishedEntryDataFile(...which) : Promise.reject(noDraft),
    });
    await desk.unpublishedEntryDataFile('hotlines', '111', path, '');
    isThere = false;
    await expect(desk.persistEntry(entry('name: B'), again)).rejects.toThrow('đã được công bố');
  });

  it('one alone saves anew after a save that failed, though Decap then speaks of a draft', async () => {
    const { drafts, host } = memoryHost({ [path]: 'name: A' });
    const asked: (boolean | undefined)[] = [];
    const desk = guarded({
      ...host,
      persistEntry(record, options) {
        asked.push(options.unpublished);
        return asked.length === 1
          ? Promise.reject(new Error('full'))
          : host.persistEntry(record, options);
      },
    });
    await desk.getEntry(path);
    await expect(desk.persistEntry(entry('name: B'), first)).rejects.toThrow('full');
    await desk.persistEntry(entry('name: B'), again);
    await desk.persistEntry(entry('name: C'), again);
    expect(asked).toEqual([false, false, true]);
    expect(drafts.get(path)).toBe('name: C');
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

/** Decap's error for an answer of the host that is no success. */
const answer = (status: number, message: string, api = 'GitHub') =>
  Object.assign(new Error(message), { name: 'API_ERROR', status, api });

describe('a host that does not take what was written', () => {
  const refusing = (error: Error, isOver = false) => {
    const { host } = memoryHost({ [path]: 'name: A' });
    let renewed = 0;
    const inner = { ...host, persistEntry: () => Promise.reject(error) };
    const desk = guardedIn(inner, {
      host: 'github',
      isOver: () => isOver,
      renew: () => {
        renewed += 1;
      },
    });
    return { save: () => desk.persistEntry(entry('name: B'), first), renewed: () => renewed };
  };

  it.each([
    [401, 'Bad credentials', 'Phiên đăng nhập đã hết'],
    [403, 'Resource not accessible', 'không được ghi'],
    [409, 'Conflict', 'không nhận lần ghi này'],
    [413, 'Too large', 'lớn hơn mức'],
    [422, 'Update is not a fast forward', 'không nhận lần ghi này'],
    [500, 'Server Error', 'trục trặc'],
    [507, 'Insufficient Storage', 'hết chỗ chứa'],
  ])('%i: says it in words, that nothing is lost, and what the host said', async (...row) => {
    const [status, message, words] = row;
    const { save, renewed } = refusing(answer(status, message));
    const error = await save().catch(String);
    expect(error).toContain(words);
    expect(error).toContain('Phần bạn viết vẫn còn trong ô');
    expect(error).toContain(`${status} ${message}`);
    expect(renewed()).toBe(status === 401 ? 1 : 0);
  });

  it('is understood where Decap hands on the bare answer', async () => {
    const bare = { message: 'Bad credentials' } as Error;
    const { save, renewed } = refusing(bare, true);
    expect(await save().catch(String)).toContain('Phiên đăng nhập đã hết');
    expect(renewed()).toBe(1);
    expect(await refusing(bare).save().catch(String)).toContain('trục trặc');
  });

  it('on this machine has said it in words already', async () => {
    const { save } = refusing(answer(500, 'Máy này chưa ghi được.', 'Proxy'));
    expect(await save().catch(String)).toBe('Máy này chưa ghi được.');
  });

  it('leaves what Decap asks to learn whether something exists as it is', async () => {
    const missing = answer(404, 'Not Found');
    const { save } = refusing(missing);
    await expect(save()).rejects.toBe(missing);
  });
});

describe('a record that cannot be read', () => {
  it('is told from one that somebody else has changed', async () => {
    const { host } = memoryHost({ [path]: 'name: A' });
    let data = 'name: A';
    // GitHub's implementation hands out nothing, whatever the fault.
    const inner = { ...host, getEntry: () => Promise.resolve({ data }) };
    const desk = guarded(inner);
    await desk.getEntry(path);
    data = '';
    await expect(desk.persistEntry(entry('name: C'), first)).rejects.toThrow('Chưa đọc được');
    let renewed = false;
    const over = guardedIn(inner, {
      host: 'github',
      isOver: () => true,
      renew: () => (renewed = true),
    });
    await expect(over.getEntry(path)).rejects.toThrow('Phiên đăng nhập đã hết');
    expect(renewed).toBe(true);
  });

  it('is not taken for one without a draft', async () => {
    const { host } = memoryHost({ [path]: 'name: A' });
    const desk = guarded({
      ...host,
      unpublishedEntry: () => Promise.reject(answer(500, 'Server Error')),
    });
    await desk.getEntry(path);
    await expect(desk.persistEntry(entry('name: C'), first)).rejects.toThrow('trục trặc');
  });

  it('does not open as an empty one', async () => {
    const { host } = memoryHost({ [path]: '' });
    await expect(guarded(host).getEntry(path)).rejects.toThrow('Chưa đọc được');
  });
});

describe('what Decap does with GitHub', () => {
  const client = (open: readonly { number: number }[]) => {
    const opened: string[] = [];
    return {
      opened,
      forceMergePR: () => Promise.resolve('forced'),
      getPullRequests: () => Promise.resolve(open),
      createPR(_title: string, branch: string) {
        opened.push(branch);
        return Promise.resolve({ number: 7 });
      },
    };
  };

  it('never writes a draft over what GitHub will not merge', async () => {
    const { host } = memoryHost({});
    const api = client([]);
    const inner = Object.assign(host, {
      api,
      publishUnpublishedEntry: () => api.forceMergePR(),
    });
    await expect(
      guarded(inner, 'github').publishUnpublishedEntry('hotlines', '111'),
    ).rejects.toThrow('chưa cho công bố');
  });

  it.each([
    [[{ number: 3 }], { number: 3 }, []],
    [[], { number: 7 }, ['cms/hotlines/111']],
  ])('goes on with a request that was begun: %j', async (open, used, opened) => {
    const { host } = memoryHost({});
    const api = client(open);
    await guarded(Object.assign(host, { api }), 'github').persistEntry(entry('name: A'), first);
    expect(await api.createPR('Sửa', 'cms/hotlines/111')).toEqual(used);
    expect(api.opened).toEqual(opened);
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
