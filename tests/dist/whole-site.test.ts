import { describe, expect, it } from 'vitest';
import { serviceKinds } from '../../src/domain/vocabulary.ts';
import { locales, publishedLocales, type Locale } from '../../src/i18n/locales.ts';
import { headersFor, parseHeaderRules } from '../../src/tools/header-rules.ts';
import {
  alternates,
  attributes,
  content,
  elements,
  isNoindex,
  links,
  page,
  pagesIn,
  pathsIn,
  read,
} from './built.ts';
import { communes } from './places.ts';
import { testSite } from '../config/paths.ts';

const home = content.settings.url.replace(/\/$/, '');
const paths = pathsIn(testSite);
const pages = pagesIn();
const prefixes = publishedLocales.map((locale) => locales[locale].prefix);
const withoutLocale = (address: string) => address.replace(/^\/en(?=\/)/, '');

/** The addresses that posters carry. A page of another form is not part of the contract. */
const contract =
  /^\/(?:$|404\.html$|goi-ngay\/$|an-toan\/$|gioi-thieu\/$|so-do-trang\/$|ke-hoach\/$|tim-kiem\/$|admin\/|(?:quyen-cua-ban|chien-dich|bai-viet|tai-lieu|su-kien|mo-hinh|co-quan|du-lieu)\/(?:[a-z0-9-]+\/)*$|tim-ho-tro\/(?:(?:loai|dich-vu)\/)?(?:[a-z0-9-]+\/)?$)/;

describe('the pages of the site', () => {
  const count = (form: RegExp) =>
    pages.filter(({ address }) => form.test(withoutLocale(address))).length;
  const times = publishedLocales.length;

  it('are as many as there are communes, kinds of help and services, in every language', () => {
    expect(count(/^\/tim-ho-tro\/[^/]+\/$/)).toBe(communes.length * times);
    expect(count(/^\/tim-ho-tro\/loai\/[^/]+\/$/)).toBe(Object.keys(serviceKinds).length * times);
    expect(count(/^\/tim-ho-tro\/dich-vu\/[^/]+\/$/)).toBe(content.services.length * times);
    const rights = content.pages.filter(
      ({ id, locale }) => locale === 'vi' && id.startsWith('quyen-cua-ban/'),
    );
    expect(rights.length).toBeGreaterThan(0);
    expect(count(/^\/quyen-cua-ban\/[^/]+\/$/)).toBe(rights.length * times);
    for (const fixed of [
      '',
      'tim-ho-tro/',
      'goi-ngay/',
      'an-toan/',
      'quyen-cua-ban/',
      'gioi-thieu/',
      'so-do-trang/',
    ])
      expect(count(new RegExp(`^/${fixed}$`)), fixed).toBe(times);
    expect(count(/^\/404\.html$/)).toBe(1);
  });

  it('are the same ones in every language, under the same slugs', () => {
    const addressesOf = (prefix: string) =>
      pages
        .map(({ address }) => address)
        .filter((address) => address !== '/404.html' && !address.startsWith('/admin/'))
        .filter((address) =>
          prefix === '' ? !address.startsWith('/en/') : address.startsWith(`/${prefix}/`),
        )
        .map(withoutLocale)
        .sort();
    for (const prefix of prefixes) expect(addressesOf(prefix)).toEqual(addressesOf(''));
  });

  it('have addresses in plain ASCII, lower case, of the forms that posters carry', () => {
    for (const path of paths) expect(path).toMatch(/^[\w.\-/]+$/);
    for (const { address } of pages) expect(withoutLocale(address)).toMatch(contract);
  });

  it('and everything else that holds text is in composed Unicode', () => {
    // The PDF library knows letters by their parts; nobody reads its tables.
    const tables = /^_astro\/personal-files\..*js$/;
    for (const path of paths.filter(
      (each) => /\.(?:html|json|vcf|xml|txt|svg|js|css|ics)$/.test(each) && !tables.test(each),
    )) {
      const text = read(path);
      expect(text === text.normalize('NFC'), path).toBe(true);
    }
  });

  it('say in which language they are, and each has one heading and one main part', () => {
    for (const found of pages) {
      const expected = found.address.startsWith('/en/') ? 'en' : 'vi';
      expect(attributes(elements(found, 'html'), 'lang'), found.address).toEqual([expected]);
      expect(elements(found, 'h1').length, found.address).toBe(1);
      expect(elements(found, 'main').length, found.address).toBe(1);
    }
  });
});

describe('languages that nobody has translated yet', () => {
  const slots = Object.entries<Locale>(locales)
    .filter(([, { published }]) => !published)
    .map(([code]) => code);

  it('have no page, no data, no link and no mention for search engines', () => {
    expect(slots).toEqual(['rog', 'cjm']);
    for (const slot of slots) {
      const inside = new RegExp(`^(?:https?://[^/]+)?/${slot}(?:/|$)`);
      expect(paths.filter((path) => inside.test(`/${path}`))).toEqual([]);
      for (const found of pages) {
        expect(
          links(found).filter((href) => inside.test(href)),
          found.address,
        ).toEqual([]);
        const languages = attributes(found.all, 'hreflang');
        expect(languages, found.address).not.toContain(slot);
      }
      expect(read('sitemap-0.xml')).not.toMatch(new RegExp(`hreflang="${slot}"|/${slot}/`));
    }
  });
});

const siteMap = paths
  .filter((path) => /^sitemap-\d+\.xml$/.test(path))
  .map((path) => read(path))
  .join('');
const entries = [...siteMap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, body = '']) => ({
  address: /<loc>(.*?)<\/loc>/.exec(body)?.[1] ?? '',
  alternates: new Map(
    [...body.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, language = '', href = '']) => [language, href] as const,
    ),
  ),
}));

describe('the site map for search engines', () => {
  const indexable = pages.filter((found) => !isNoindex(found));

  it('lists every page that may be found, once, and no other', () => {
    expect(entries.map(({ address }) => address).toSorted()).toEqual(
      indexable.map(({ address }) => home + address).toSorted(),
    );
  });

  it('keeps the page for lost links out', () => {
    expect(isNoindex(page('404.html'))).toBe(true);
    expect(siteMap).not.toContain('404');
  });

  it('is where robots.txt says, and its index names the parts that exist', () => {
    const robots = read('robots.txt').split('\n');
    expect(robots).toContain('User-agent: *');
    expect(robots.filter((line) => line.startsWith('Disallow'))).toEqual([]);
    expect(robots).toContain(`Sitemap: ${home}/sitemap-index.xml`);
    const parts = [...read('sitemap-index.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at);
    expect(parts).toEqual(
      paths.filter((path) => /^sitemap-\d+\.xml$/.test(path)).map((path) => `${home}/${path}`),
    );
  });
});

describe('the same page in another language', () => {
  const byAddress = new Map(pages.map((found) => [home + found.address, found]));

  it('is named by each page that has one, itself among them, and names it back', () => {
    const withOthers = pages.filter((found) => alternates(found).size > 0);
    expect(withOthers.length).toBeGreaterThan(communes.length * 2);
    for (const found of withOthers) {
      const named = alternates(found);
      expect([...named.values()], found.address).toContain(home + found.address);
      for (const [language, href] of named) {
        const other = byAddress.get(href);
        expect(other, `${found.address} → ${href}`).toBeDefined();
        if (!other) continue;
        expect(attributes(elements(other, 'html'), 'lang')).toEqual([language]);
        expect([...alternates(other)].toSorted(), href).toEqual([...named].toSorted());
        expect(isNoindex(other), href).toBe(false);
      }
    }
  });

  it('is the same in the site map as in the page', () => {
    for (const { address, alternates: listed } of entries) {
      const found = byAddress.get(address);
      expect(found, address).toBeDefined();
      if (found) expect([...listed].toSorted(), address).toEqual([...alternates(found)].toSorted());
    }
  });

  it('is the canonical address of itself, never of another', () => {
    for (const found of pages.filter((each) => !isNoindex(each))) {
      const canonical = elements(found, 'link').filter(
        ({ attributes: own }) => own.get('rel') === 'canonical',
      );
      expect(attributes(canonical, 'href'), found.address).toEqual([home + found.address]);
    }
  });
});

describe('the headers that go with the site', () => {
  const rules = parseHeaderRules(read('_headers'));

  it('can be read, and cover every file', () => {
    for (const path of [
      '/',
      '/_astro/x.js',
      '/du-lieu/dia-danh.json',
      ...pages.map((found) => found.address),
    ]) {
      const headers = headersFor(rules, path);
      expect(headers.get('Referrer-Policy'), path).toBe('no-referrer');
      expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    }
  });

  it('let only files with a hash in their name be kept for ever', () => {
    const kept = paths.filter((path) =>
      (headersFor(rules, `/${path}`).get('Cache-Control') ?? '').includes('immutable'),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const path of kept)
      expect(path).toMatch(/^_astro\/.*[.-][\w-]{8,}\.\w+$|^_astro\/fonts\/[0-9a-f]{16}\.woff2$/);
  });
});
