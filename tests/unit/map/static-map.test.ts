/** Every map of the province, in both languages, as a visitor gets it. */
import fc from 'fast-check';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PublishedService } from '../../../src/domain/services/published-service.ts';
import { publish } from '../../../src/domain/services/publish.ts';
import { publishedLocales } from '../../../src/i18n/locales.ts';
import { mapWords } from '../../../src/i18n/map-words.ts';
import { drawMap, mapNames, mapPath } from '../../../src/map/static/site-maps.ts';
import { textWidth, wrap } from '../../../src/map/static/text.ts';
import { serviceKinds } from '../../../src/domain/vocabulary.ts';
import { buildGazetteer } from '../../../src/domain/places/gazetteer.ts';
import { database, gazetteerOf } from '../places/real-places.ts';
import { fullRecord } from '../services/sample-services.ts';
import { elementsIn, parseSvg, textIn, textsIn, type SvgElement } from './svg-reading.ts';

const today = '2026-11-23';
const gazetteer = gazetteerOf(['56']);
const fresh = { on: '2026-11-01', by: 'Phòng mẫu', source: 'Gọi điện' };

const openPlace = (
  id: string,
  kind: keyof typeof serviceKinds,
  lat: number,
  lng: number,
  more: Record<string, unknown> = {},
): PublishedService =>
  publish(
    { ...fullRecord('public', { kind, point: { lat, lng }, verified: fresh, ...more }), id },
    gazetteer,
  );

/** Around the towns, and one on top of another. */
const places: readonly PublishedService[] = [
  openPlace('ubnd-a', 'peoples-committee', 11.56, 108.99),
  openPlace('ubnd-b', 'peoples-committee', 11.56, 108.99),
  openPlace('cong-an-a', 'police', 11.575, 108.98),
  openPlace('y-te-a', 'health', 12.24, 109.18),
  openPlace('y-te-b', 'health', 11.86, 108.97),
  openPlace('phap-ly-a', 'legal-aid', 11.92, 109.14),
];

const homeIn = (id: string, commune: string, name: string): PublishedService =>
  publish(
    {
      ...fullRecord('home', {
        name,
        commune,
        verified: fresh,
        area: { scope: 'communes', communes: [commune] },
      }),
      id,
    },
    gazetteer,
  );
const shelterFor = (id: string, communes: readonly string[], name: string): PublishedService =>
  publish(
    {
      ...fullRecord('confidential', {
        name,
        kind: 'shelter',
        verified: fresh,
        area: { scope: 'communes', communes },
      }),
      id,
    },
    gazetteer,
  );

const site = (services: readonly PublishedService[]) => ({ gazetteer, services, today });
const everyMap = publishedLocales.flatMap((locale) =>
  mapNames(site(places)).map((name) => ({
    locale,
    name,
    drawn: drawMap(site(places), locale, name)!,
  })),
);
const svgOf = (services: readonly PublishedService[], name: string): string =>
  drawMap(site(services), 'vi', name)!.svg;
const marksIn = (svg: string): number => (svg.match(/<use |<g class="k/g) ?? []).length;
const textsOf = (root: SvgElement): string[] =>
  [...elementsIn(root)].filter(({ name }) => name === 'text').map(textIn);

const hoangSa = 'Quần đảo Hoàng Sa (Việt Nam)';
const truongSa = 'Quần đảo Trường Sa (Việt Nam)';

// Some tests draw or pack every map there is; a loaded machine needs its time.
const patience = { timeout: 60_000 };

describe('the maps of a province', patience, () => {
  it('are one for it and one for each commune', () => {
    expect(mapNames(site([]))).toHaveLength(gazetteer.communes.length + 1);
    expect(mapPath('en', 'phan-rang')).toBe('/en/ban-do/phan-rang.svg');
    expect(drawMap(site([]), 'vi', 'khong-co')).toBeUndefined();
  });

  it('do not exist where no coast was derived', () => {
    const elsewhere = {
      gazetteer: buildGazetteer({ provinces: ['01'], database }),
      services: [],
      today,
    };
    expect(mapNames(elsewhere)).toEqual([]);
    expect(drawMap(elsewhere, 'vi', 'tinh')).toBeUndefined();
  });

  it('weigh at most 12 kB', () => {
    for (const { locale, name, drawn } of everyMap) {
      const bytes = brotliCompressSync(drawn.svg).length;
      expect(bytes, `${locale} ${name}`).toBeLessThanOrEqual(12_000);
    }
  });

  it('are well-formed, named and described, without script and without any address', () => {
    for (const { locale, drawn } of everyMap) {
      const root = parseSvg(drawn.svg);
      expect(root.attributes.get('role')).toBe('img');
      expect(root.attributes.get('lang')).toBe(locale);
      const [title, description] = root.children;
      expect(typeof title === 'object' && textIn(title)).toBe(drawn.title);
      expect(typeof description === 'object' && textIn(description)).toBe(drawn.description);
      expect(drawn.svg).not.toMatch(/<script|<image|<foreignObject|@import|url\(|\son\w+=/);
      expect(drawn.svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('//');
      for (const { attributes } of elementsIn(root))
        expect(attributes.get('href') ?? '#').toMatch(/^#/);
      expect(drawn.svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('keep every text inside the picture, large enough for a phone', () => {
    for (const { locale, name, drawn } of everyMap) {
      for (const text of textsIn(parseSvg(drawn.svg))) {
        const where = `${locale} ${name} "${text.text}" ${JSON.stringify(text)}`;
        expect(text.left, where).toBeGreaterThanOrEqual(0);
        expect(text.top, where).toBeGreaterThanOrEqual(-1);
        expect(text.right, where).toBeLessThanOrEqual(text.frame.width);
        expect(text.bottom, where).toBeLessThanOrEqual(text.frame.height);
        // Half a unit is a pixel on a phone of 360; the number on a mark in the legend may be 10 px.
        if (!/^\d+$/.test(text.text)) expect(text.size, where).toBeGreaterThanOrEqual(22);
      }
    }
  });

  it('say whose the sea is wherever they show it', () => {
    for (const { name, drawn } of everyMap) {
      const texts = textsOf(parseSvg(drawn.svg));
      const showsSea = name === 'tinh' || texts.includes('Biển Đông');
      if (!showsSea) continue;
      expect(texts, name).toContain(hoangSa);
      expect(texts, name).toContain(truongSa);
    }
    for (const coastal of [
      'phan-rang',
      'nha-trang',
      'cam-ranh',
      'van-ninh',
      'ca-na',
      'truong-sa',
    ]) {
      const texts = textsOf(parseSvg(svgOf([], coastal)));
      expect(texts, coastal).toEqual(expect.arrayContaining([hoangSa, truongSa]));
    }
  });

  it('say that Đặc khu Trường Sa belongs to the province', () => {
    const texts = textsOf(parseSvg(svgOf([], 'tinh'))).join(' ');
    expect(texts).toContain('Đặc khu Trường Sa thuộc tỉnh Khánh Hòa');
    expect(textsOf(parseSvg(svgOf([], 'truong-sa'))).join(' ')).toContain('thuộc tỉnh Khánh Hòa');
  });

  it('name their source, and that a point is no office', () => {
    for (const { drawn, locale } of everyMap) {
      const texts = textsOf(parseSvg(drawn.svg)).join(' ');
      expect(texts).toContain('GSHHG (Wessel & Smith), LGPL');
      expect(texts).toMatch(locale === 'vi' ? /không phải trụ sở/ : /not (at )?its office/);
    }
  });

  it('name the chosen commune on phones and on desks, whatever crowds around it', () => {
    for (const commune of gazetteer.communes) {
      const { point, name, slug } = commune;
      const crowd = Array.from({ length: 30 }, (_, i) =>
        openPlace(
          `noi-${i}`,
          'health',
          point!.lat + ((i % 6) - 3) / 80,
          point!.lng + (i / 6 - 3) / 80,
        ),
      );
      const chosen = textsOf(parseSvg(svgOf(crowd, slug))).filter((text) => text === name);
      expect(chosen.length, slug).toBe(slug === 'truong-sa' ? 1 : 2);
    }
  });

  it('come out the same each time', () => {
    for (const name of ['tinh', 'phan-rang', 'truong-sa']) {
      expect(svgOf(places.toReversed().toReversed(), name)).toBe(svgOf(places, name));
    }
  });
});

describe('marks', () => {
  it('stand for places anyone may visit, joined where they coincide', () => {
    const svg = svgOf(places.slice(0, 2), 'phan-rang');
    // One on the map of each rendition, and one to explain it.
    expect(svg.match(/<g class="k/g)).toHaveLength(3);
    expect(svg).toContain('>2</text>');
    expect(svg).toContain(mapWords('vi').several);
  });

  it('have a drawing of their own for each kind', () => {
    const kinds = Object.keys(serviceKinds) as (keyof typeof serviceKinds)[];
    const spread = kinds.map((kind, i) => openPlace(kind, kind, 11.5 + i / 10, 109));
    const root = parseSvg(svgOf(spread, 'tinh'));
    const drawings = [...elementsIn(root)].filter(
      ({ name, attributes }) => name === 'g' && attributes.has('id'),
    );
    expect(drawings.map(({ attributes }) => attributes.get('id')).sort()).toEqual(
      [...kinds].sort(),
    );
    expect(
      new Set(
        drawings.map((drawing) =>
          JSON.stringify(
            [...elementsIn(drawing)].slice(3).map(({ attributes }) => [...attributes]),
          ),
        ),
      ).size,
    ).toBe(kinds.length);
  });

  it('lead nobody to a place that was not checked for a year', () => {
    const old = openPlace('cu', 'police', 11.575, 108.98, {
      verified: { ...fresh, on: '2025-06-01' },
    });
    const never = openPlace('chua', 'police', 11.575, 108.98, { verified: undefined });
    expect(svgOf([old, never], 'phan-rang')).toBe(svgOf([], 'phan-rang'));
  });

  it('say so when they are samples', () => {
    const sample = openPlace('mau', 'police', 11.575, 108.98, {
      demo: true,
      phones: [{ number: '0000 000 001', purpose: 'main' }],
      zalo: undefined,
    });
    expect(svgOf([sample], 'phan-rang')).toContain('Mẫu: dấu viền đứt');
    expect(svgOf(places, 'phan-rang')).not.toContain('Mẫu');
  });

  it('have words that fit their column in every language', () => {
    for (const locale of publishedLocales) {
      const words = mapWords(locale);
      for (const label of [...Object.values(words.kinds), words.several])
        expect(textWidth(label, 22), label).toBeLessThanOrEqual(270);
    }
    expect(wrap('một hai ba', 60, 22).join(' ')).toBe('một hai ba');
  });
});

describe('homes and confidential places', patience, () => {
  const secretName = 'Nhà Chị Hoa Bí Mật';

  it('are counted, and nothing else of them is on any map', () => {
    const codes = gazetteer.communes.map(({ code }) => code);
    const hiddenOnes = fc.array(
      fc.record({ isHome: fc.boolean(), code: fc.constantFrom(...codes), n: fc.nat(1e6) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(hiddenOnes, (records) => {
        const hidden = records.map(({ isHome, code, n }, i) =>
          isHome
            ? homeIn(`kin-${n}-${i}`, code, `${secretName} ${n}`)
            : shelterFor(`kin-${n}-${i}`, [code], `${secretName} ${n}`),
        );
        const slug = gazetteer.byCode.get(records[0]!.code)!.slug;
        for (const name of ['tinh', slug]) {
          const svg = svgOf([...places, ...hidden], name);
          for (const { name: own, id, operator, summary, phones } of hidden)
            for (const told of [own, id, operator, summary, ...phones.map(({ number }) => number)])
              expect(svg).not.toContain(told);
          expect(marksIn(svg)).toBe(marksIn(svgOf(places, name)));
          const count =
            name === 'tinh'
              ? hidden.length
              : records.filter(({ code }) => code === records[0]!.code).length;
          expect(svg).toContain(`${count} nơi hỗ trợ kín ở`);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('stand on a commune as a number, with how to reach them', () => {
    const hidden = [homeIn('a', '22801', secretName), shelterFor('b', ['22801'], secretName)];
    const texts = textsOf(parseSvg(svgOf(hidden, 'bac-ai-dong')));
    expect(texts).toContain('2 nơi hỗ trợ kín');
    expect(texts.join(' ')).toContain('2 nơi hỗ trợ kín ở khu vực này – gọi');
  });

  it('change nothing of the map itself where they are', () => {
    const paths = (svg: string) => svg.match(/ d="[^"]+"/g);
    const hidden = [shelterFor('b', ['22759'], secretName)];
    const there = svgOf(hidden, 'phan-rang');
    expect(paths(there)?.slice(0, 2)).toEqual(paths(svgOf([], 'phan-rang'))?.slice(0, 2));
    // A sheltered place for one commune says nothing on the map of another.
    expect(svgOf(hidden, 'nha-trang')).toBe(svgOf([], 'nha-trang'));
  });
});
