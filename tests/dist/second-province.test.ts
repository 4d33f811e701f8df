import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePlaceIndex } from '../../src/domain/places/place-index.ts';
import type { PlaceIndexWire } from '../../src/domain/places/place-index-types.ts';
import { searchPlaces } from '../../src/domain/places/search-places.ts';
import { serviceKinds } from '../../src/domain/vocabulary.ts';
import { fill } from '../../src/i18n/fill.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { readContent } from '../../src/checks/content/read-content.ts';
import { checkSite } from '../../src/checks/site/check-site.ts';
import { formatSiteReport } from '../../src/checks/site/site-report.ts';
import { readAddressDatabase } from '../../src/site/address-database.ts';
import { slug } from '../../src/text/slug.ts';
import { buildSite, freshFolder } from './build-site.ts';
import { alternates, heading, isNoindex, links, mainText, page, pathsIn, read } from './built.ts';
import { communes as ofKhanhHoa } from './places.ts';

const settings = join(import.meta.dirname, '../fixtures/provinces/38');

describe('Thanh Hóa, which has nothing but its settings', () => {
  const contentDir = freshFolder('38/content');
  const outDir = freshFolder('38/dist');
  cpSync(settings, contentDir, { recursive: true });
  for (const shared of ['hotlines', 'campaigns', 'pages'])
    cpSync(join('content', shared), join(contentDir, shared), { recursive: true });
  // Nobody has translated this one here yet.
  rmSync(join(contentDir, 'pages/en/gioi-thieu.md'));
  const { status, output } = buildSite(contentDir, outDir);
  const built = status === 0 ? pathsIn(outDir) : [];
  const paths = new Set(built);

  const wards = readAddressDatabase().wards.filter(({ province }) => province === '38');
  const bare = (name: string) => name.replace(/^(?:Xã|Phường|Đặc khu) /, '');
  const pageOf = (address: string) => page(`${address}index.html`, outDir);
  const communePages = (prefix: string) =>
    built.filter((path) => new RegExp(`^${prefix}tim-ho-tro/[^/]+/index\\.html$`).test(path));

  it('builds', () => {
    expect(output.split('\n').filter((line) => /\berror\b/i.test(line))).toEqual([]);
    expect(status).toBe(0);
  });

  it('has a page for each of its communes, in both languages', () => {
    expect(wards).toHaveLength(166);
    for (const prefix of ['', 'en/']) {
      expect(communePages(prefix)).toHaveLength(wards.length);
      const names = communePages(prefix).map((path) => heading(page(path, outDir)));
      expect(names.toSorted()).toEqual(wards.map(({ name }) => name.normalize('NFC')).toSorted());
    }
  });

  it('has nothing of Khánh Hòa: no page, no data, no service, no name', () => {
    const theirs = new Set(wards.map(({ name }) => slug(bare(name))));
    for (const { code, slug: other, name } of ofKhanhHoa) {
      expect(paths).not.toContain(`du-lieu/xa/${code}.json`);
      if (!theirs.has(other)) expect(paths).not.toContain(`tim-ho-tro/${other}/index.html`);
      if (!wards.some((ward) => ward.name === name))
        expect(read('so-do-trang/index.html', outDir)).not.toContain(`>${name}<`);
    }
    expect(built.filter((path) => path.includes('tim-ho-tro/dich-vu'))).toEqual([]);
    expect(read('index.html', outDir)).not.toContain('Khánh Hòa');
  });

  it('leads from a former commune of Thanh Hóa to the present one', () => {
    const index = decodePlaceIndex(
      JSON.parse(read('du-lieu/dia-danh.json', outDir)) as PlaceIndexWire,
    );
    expect(index.communes).toHaveLength(wards.length);
    const former = readAddressDatabase().mappings.find(
      ({ formerName, formerDistrict }) =>
        formerName === 'Xã Quảng Nham' && formerDistrict === 'Huyện Quảng Xương',
    );
    expect(former).toBeDefined();
    const [best] = searchPlaces(index, 'quang nham quang xuong');
    expect(best?.commune.name).toBe(former?.name);
    expect(paths).toContain(`tim-ho-tro/${best?.commune.slug}/index.html`);
  });

  it('helps where the directory knows nobody: numbers, who must take a report, and a word that says so', () => {
    for (const locale of ['vi', 'en'] as const) {
      const words = stringsFor(locale);
      for (const path of communePages(locale === 'vi' ? '' : 'en/')) {
        const found = page(path, outDir);
        const name = heading(found);
        const text = mainText(found);
        expect(
          links(found)
            .filter((href) => href.startsWith('tel:'))
            .slice(0, 3),
          path,
        ).toEqual(['tel:113', 'tel:111', 'tel:1900969680']);
        expect(text.toLowerCase(), path).toContain(
          fill(words.commune.noServices, { place: name }).toLowerCase(),
        );
        expect(text, path).toContain(words.commune.noServicesText);
        expect(text.toLowerCase(), path).toContain(
          fill(words.report.committee, { place: name }).toLowerCase(),
        );
      }
      for (const { slug: kind } of Object.values(serviceKinds)) {
        const prefix = locale === 'vi' ? '' : 'en/';
        const found = pageOf(`${prefix}tim-ho-tro/loai/${kind}/`);
        expect(mainText(found), kind).toContain(words.kind.none);
      }
    }
  });

  it('answers the finder with empty lists, not with missing files', () => {
    for (const { code } of wards)
      for (const prefix of ['', 'en/'])
        expect(JSON.parse(read(`${prefix}du-lieu/xa/${code}.json`, outDir))).toEqual({
          services: [],
        });
    expect(JSON.parse(read('du-lieu/tinh/38.json', outDir))).toEqual({ services: [] });
  });

  it('speaks in its own name and leaves to its own page', () => {
    const front = page('index.html', outDir);
    expect(front.html).toContain('Điểm Tựa Thanh Hóa');
    expect(front.html).toContain('Thanh Hóa');
    expect(links(front)).toContain('https://www.vietnamplus.vn/');
    expect(read('sitemap-0.xml', outDir)).toContain(
      'https://thanh-hoa.diem-tua.example/tim-ho-tro/',
    );
  });

  it('offers a page that nobody translated in Vietnamese, and asks search engines not to show it', () => {
    const english = pageOf('en/gioi-thieu/');
    expect(isNoindex(english)).toBe(true);
    expect(mainText(english)).toContain(stringsFor('en').site.untranslatedTitle);
    expect(links(english)).toContain('/gioi-thieu/');
    expect(alternates(english).size).toBe(0);
    expect(alternates(pageOf('gioi-thieu/')).size).toBe(0);
  });

  it('lists no such page in the site map', () => {
    const listed = [...read('sitemap-0.xml', outDir).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => address,
    );
    expect(listed).toContain('https://thanh-hoa.diem-tua.example/gioi-thieu/');
    expect(listed).not.toContain('https://thanh-hoa.diem-tua.example/en/gioi-thieu/');
  });

  it('breaks no rule', async () => {
    const { content } = readContent(contentDir);
    if (!content) throw new Error('The content of Thanh Hóa cannot be read.');
    expect(formatSiteReport(await checkSite(outDir, content))).toBe('');
  });
});
