import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { PatientRequests } from '../../src/search/patient-requests.ts';
import { SearchEngine } from '../../src/search/search-engine.ts';
import { publishedLocales } from '../../src/i18n/locales.ts';
import { fold } from '../../src/text/fold.ts';
import { testSite } from '../config/paths.ts';
import {
  attributes,
  elements,
  gzip,
  isNoindex,
  page,
  pagesIn,
  pathsIn,
  referencedScripts,
  scriptFiles,
} from './built.ts';
import { searchQueries } from './search-queries.ts';

const folder = join(testSite, 'pagefind');
const searchPages = { vi: 'tim-kiem/index.html', en: 'en/tim-kiem/index.html' } as const;

/** The engine of the site itself, over the index of the site itself; files come from the disk. */
vi.stubGlobal('fetch', (url: string) => {
  const file = fileURLToPath(url.split('?')[0] ?? '');
  return Promise.resolve(
    existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 }),
  );
});
const failed = vi.fn();
const engineOf = (locale: string) =>
  new SearchEngine(`${pathToFileURL(join(folder, locale)).href}/`, new PatientRequests(failed));
const engine = engineOf('vi');

/** Addresses found for a query, best first. */
async function found(typed: string, first: number): Promise<string[]> {
  const { pages } = await engine.search(typed);
  return pages.slice(0, first).map(({ url }) => url);
}

describe('a person who searches in Vietnamese', () => {
  it('is offered the page meant among the first three, in at least 95 of 100 searches', async () => {
    const missed: string[] = [];
    for (const [typed, ...meant] of searchQueries) {
      const three = await found(typed, 3);
      if (!meant.some((url) => three.includes(url)))
        missed.push(`"${typed}" → ${meant.join(' or ')}, not ${three.join(' ')}`);
    }
    expect(searchQueries.length).toBeGreaterThanOrEqual(60);
    expect(failed).not.toHaveBeenCalled();
    expect(missed.length / searchQueries.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('types without marks in half of those searches', () => {
    const bare = searchQueries.filter(([typed]) => fold(typed) === typed.toLowerCase());
    expect(bare.length * 2).toBeGreaterThanOrEqual(searchQueries.length);
  });

  it('finds the same with decomposed letters, and with another placement of the tone', async () => {
    for (const [one, other] of [
      ['đường dây nóng', 'đường dây nóng'.normalize('NFD')],
      ['Ngôi nhà Ánh Dương Hòa Bình', 'ngôi nhà ánh dương hoà bình'],
    ] as const)
      expect(await found(other, 3)).toEqual(await found(one, 3));
  });

  it('is told when no page has all the words, and still offered the closest', async () => {
    const { pages, loose } = await engine.search('Phước Đại Suối Dầu đồn biên phòng giáo án');
    expect(loose).toBe(true);
    expect(pages.length).toBeGreaterThan(3);
    expect(await engine.search('zzzqqq')).toEqual({ pages: [], loose: false, more: false });
  });

  it('can ask for one kind of page, and for pages that speak to her', async () => {
    const { pages } = await engine.search('trợ giúp', { type: 'rights' });
    expect(pages.length).toBeGreaterThan(0);
    for (const { url } of pages) expect(url).toMatch(/^\/quyen-cua-ban\/[^/]+\/$/);
    const forChildren = await engine.search('', { audience: 'children', type: 'service' });
    expect(forChildren.pages.length).toBeGreaterThan(0);
    for (const { url } of forChildren.pages) {
      const main = elements(page(`${url.slice(1)}index.html`), 'main');
      expect(attributes(main, 'data-audience').join().split(' '), url).toContain('children');
    }
  });

  it('sees that a place is a sample', async () => {
    const { pages } = await engine.search('công an phường Nha Trang');
    const sample = pages.find(({ url }) => url.endsWith('/mau-cong-an-nha-trang/'));
    expect(sample?.demo).toBe(true);
  });
});

it('a person who searches in English finds other forms of a word', async () => {
  const { pages } = await engineOf('en').search('reporting');
  expect(pages.slice(0, 3).map(({ url }) => url)).toContain('/en/quyen-cua-ban/bao-tin/');
});

describe('what a phone loads for a search', () => {
  it.each(publishedLocales)(
    'is at most 130 kB compressed when the box is touched: %s',
    (locale) => {
      const own = [...scriptFiles(referencedScripts(page(searchPages[locale]))).values()];
      const first = pathsIn(join(folder, locale)).filter(
        (path) => !/\.pf_(?:index|fragment|filter)$/.test(path),
      );
      expect(first.join(' ')).toMatch(/wasm\..*pagefind\.js|pagefind\.js.*wasm\./);
      const weight =
        own.reduce((sum, text) => sum + gzip(text), 0) +
        first.reduce((sum, path) => sum + gzip(readFileSync(join(folder, locale, path))), 0);
      expect(weight).toBeLessThanOrEqual(130_000);
    },
  );

  it.each(publishedLocales)('is under 8 kB before anybody touches the box: %s', (locale) => {
    const own = [...scriptFiles(referencedScripts(page(searchPages[locale]))).values()];
    expect(own.join('')).toContain('site-search');
    expect(own.reduce((sum, text) => sum + gzip(text), 0)).toBeLessThanOrEqual(8_000);
  });

  it('holds nothing that the site does not use', () => {
    for (const path of pathsIn(folder))
      expect(path).toMatch(
        /^(?:vi|en)\/(?:pagefind(?:-entry)?\.js(?:on)?|wasm\.\w+\.pagefind|[\w./-]+\.pf_(?:meta|index|fragment|filter))$/,
      );
  });
});

describe('the pages around the search', () => {
  it('run no WebAssembly, but for the search page itself', () => {
    const allowed = pagesIn()
      .filter(({ html }) => html.includes('wasm-unsafe-eval'))
      .map(({ path }) => path);
    expect(allowed.toSorted()).toEqual(Object.values(searchPages).toSorted());
  });

  it('each lead to it, and load nothing of it', () => {
    for (const each of pagesIn().filter(({ path }) => !path.startsWith('admin/'))) {
      const own = each.address.startsWith('/en/') ? '/en/tim-kiem/' : '/tim-kiem/';
      expect(attributes(elements(each, 'a'), 'href'), each.address).toContain(own);
      if (!each.address.endsWith('/tim-kiem/'))
        expect(each.html, each.address).not.toMatch(/\/pagefind|<site-search/);
    }
  });

  it('are all in the index, but those that search engines leave out too, and lists', async () => {
    const { type } = await engine.counts();
    const indexed = Object.values(type ?? {}).reduce((sum, count) => sum + count, 0);
    const meant = pagesIn().filter(
      (each) =>
        !isNoindex(each) &&
        !/^\/(?:en|so-do-trang|tim-kiem|admin)\//.test(each.address) &&
        !/^\/(?:bai-viet|tai-lieu)\/(?!trac-nghiem\/)[^/]+\/[^/]+\/$/.test(each.address),
    );
    expect(indexed).toBe(meant.length);
  });
});
