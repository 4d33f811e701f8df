import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo, freshOrKept, keptPath } from '../../../src/domain/offline/answer.ts';

const origin = 'https://diemtua.example.vn';
const ask = (path: string, opensPage = false, method = 'GET') =>
  answerTo({ method, url: new URL(path, origin).href, origin, opensPage });

describe('a request, once something is kept', () => {
  it.each(['/', '/goi-ngay/', '/en/an-toan/', '/tim-ho-tro/phan-rang/?x=1', '/goi-ngay'])(
    'for the page %s may be answered with a kept one',
    (path) => expect(ask(path, true)).toBe('page'),
  );

  it.each(['/_astro/a.B1_c-d.js', '/_astro/fonts/96b3.woff2'])(
    'for %s, whose name never means anything else, is answered from what is kept',
    (path) => expect(ask(path)).toBe('hashed'),
  );

  it.each([
    '/icons.svg',
    '/luu.js',
    '/favicon.svg',
    '/ban-do/phan-rang.svg',
    '/en/ban-do/phan-rang.svg',
  ])('for %s asks the network first', (path) => expect(ask(path)).toBe('file'));

  it.each([
    ['what is no page but opens like one', '/su-kien/lich.ics', true],
    ['data', '/du-lieu/xa/22738.json', false],
    ['the engine of the search', '/pagefind/pagefind.js', false],
    ['a picture of an article', '/bai-viet/anh/a.avif', false],
    ['a page that a script reads', '/goi-ngay/', false],
    ['the worker itself', '/du-phong.js', false],
    ["the editors' desk", '/admin/', true],
    ['another site', 'https://vi.wikipedia.org/', true],
  ])('is left to the browser: %s', (_, path, opensPage) =>
    expect(ask(path, opensPage)).toBe('leave'),
  );

  it('that would change something is left to the browser', () => {
    expect(ask('/goi-ngay/', true, 'POST')).toBe('leave');
  });
});

it('a page is kept under one name, whatever stands behind it', () => {
  for (const path of ['/goi-ngay/', '/goi-ngay', '/goi-ngay/?a=b', '/goi-ngay/#so'])
    expect(keptPath(origin + path)).toBe('/goi-ngay/');
});

describe('the network and a kept page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const kept = { status: 200, from: 'device' };
  const later = <T>(value: T, wait: number) =>
    new Promise<T>((done) => void setTimeout(() => done(value), wait));
  const settle = async <T>(work: Promise<T>): Promise<T> => {
    await vi.runAllTimersAsync();
    return work;
  };

  it.each([200, 404, 0])('an answer in time is shown: HTTP %i', async (status) => {
    const fresh = { status, from: 'network' };
    expect(await settle(freshOrKept(later(fresh, 3999), kept, 4000))).toBe(fresh);
  });

  it('an answer that takes too long gives way', async () => {
    const fresh = { status: 200, from: 'network' };
    expect(await settle(freshOrKept(later(fresh, 4001), kept, 4000))).toBe(kept);
  });

  it('no network, and a server in trouble, give way at once', async () => {
    expect(await freshOrKept(Promise.reject(new TypeError()), kept, 4000)).toBe(kept);
    expect(await freshOrKept(Promise.resolve({ status: 503, from: 'n' }), kept, 4000)).toBe(kept);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('when nothing is kept the network is waited for, and its failure is its own', async () => {
    const fresh = { status: 503, from: 'network' };
    expect(await settle(freshOrKept(later(fresh, 60_000), undefined, 4000))).toBe(fresh);
    await expect(freshOrKept(Promise.reject(new TypeError('x')), undefined, 1)).rejects.toThrow(
      'x',
    );
  });
});
