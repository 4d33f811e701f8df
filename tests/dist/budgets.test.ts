import { describe, expect, it } from 'vitest';
import {
  attributes,
  brotli,
  elements,
  gzip,
  inlineScripts,
  page,
  pagesIn,
  pathsIn,
  read,
  referencedScripts,
  scriptFiles,
  type Page,
} from './built.ts';
import { communes } from './places.ts';
import { testSite } from '../config/paths.ts';

/** What a weak signal carries. The figures are those of the README; a change that breaks one is a change of promise. */
const communePage = 12_000;
const ownScript = 4_000;
const finderScript = 90_000;
const mapScript = 450_000;
const placeIndex = 12_000;
const shard = 30_000;

const locales = ['', 'en/'];
const communePages = communes.flatMap(({ slug }) =>
  locales.map((prefix) => page(`${prefix}tim-ho-tro/${slug}/index.html`)),
);

/** Bytes of script as they travel: each file by itself, what stands in the page as one. */
const scriptWeight = (found: Page, files: ReadonlyMap<string, string>): number =>
  gzip(inlineScripts(found).join('\n')) +
  [...files.values()].reduce((sum, text) => sum + gzip(text), 0);

const heaviest = <T>(all: readonly T[], weigh: (each: T) => number): readonly [number, T][] =>
  all.map((each) => [weigh(each), each] as const).toSorted(([a], [b]) => b - a) as [number, T][];

describe('the page of a commune', () => {
  it('is at most 12 kB compressed, each of all of them in both languages', () => {
    expect(communePages).toHaveLength(communes.length * locales.length);
    const tooHeavy = heaviest(communePages, ({ html }) => brotli(html))
      .filter(([weight]) => weight > communePage)
      .map(([weight, { address }]) => `${address} ${weight}`);
    expect(tooHeavy).toEqual([]);
  });

  it('runs at most 4 kB of script, counting what stands in the page', () => {
    const tooHeavy = heaviest(communePages, (found) =>
      scriptWeight(found, scriptFiles(referencedScripts(found))),
    )
      .filter(([weight]) => weight > ownScript)
      .map(([weight, { address }]) => `${address} ${weight}`);
    expect(tooHeavy).toEqual([]);
  });

  it('has the script that it needs: a budget of nothing would prove nothing', () => {
    const files = scriptFiles(referencedScripts(page('tim-ho-tro/phan-rang/index.html')));
    expect(files.size).toBeGreaterThan(1);
    expect([...files.values()].join()).toContain('customElements.define');
  });

  it('asks for no framework, not even ahead of time', () => {
    for (const found of communePages) {
      expect(elements(found, 'astro-island'), found.address).toEqual([]);
      const all = [...scriptFiles(referencedScripts(found)).values(), ...inlineScripts(found)];
      for (const script of all)
        expect(script, found.address).not.toMatch(/react\.dev|react\.element|jsx-runtime|useState/);
    }
  });
});

describe('a page that holds no island', () => {
  it('asks for no framework', () => {
    const plain = pagesIn().filter((found) => elements(found, 'astro-island').length === 0);
    expect(plain.length).toBeGreaterThan(communePages.length);
    for (const found of plain) {
      const scripts = [...scriptFiles(referencedScripts(found)).values()].join('');
      expect(scripts, found.address).not.toContain('react.dev');
    }
  });
});

describe('the finder', () => {
  const finders = locales.map((prefix) => page(`${prefix}tim-ho-tro/index.html`));

  it('loads at most 90 kB of script before any tap, its island included', () => {
    for (const found of finders) {
      const islands = elements(found, 'astro-island');
      expect(islands.length).toBeGreaterThan(0);
      const files = scriptFiles([
        ...referencedScripts(found),
        ...['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
          attributes(islands, name),
        ),
      ]);
      const scripts = [...files.values()].join('');
      expect(scripts, 'the framework is counted').toContain('react.dev');
      expect(scriptWeight(found, files)).toBeLessThanOrEqual(finderScript);
    }
  });

  it('works as a page of links first: every commune is there without script', () => {
    for (const found of finders)
      for (const { slug } of communes)
        expect(found.html).toContain(`href="${found.address}${slug}/"`);
  });
});

describe('the interactive map', () => {
  const finder = page('tim-ho-tro/index.html');
  const islands = elements(finder, 'astro-island');
  const beforeTheTap = scriptFiles([
    ...referencedScripts(finder),
    ...['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
      attributes(islands, name),
    ),
  ]);
  const [library, ...others] = pathsIn(testSite).filter((path) =>
    /map-controller[^/]*\.js$/.test(path),
  );
  /** What a tap on the button loads: scripts that are named in those before it, and the workers. */
  const afterTheTap = new Map(
    [
      ...scriptFiles(
        pathsIn(testSite)
          .filter((path) => /\/(?:FinderMap|map-controller)[^/]*\.js$/.test(path))
          .map((path) => `/${path}`),
      ),
      ...pathsIn(testSite)
        .filter((path) => /\/(?:maplibre-gl-worker|graphics\.worker)[^/]*\.js$/.test(path))
        .map((path) => [path, read(path)] as const),
    ].filter(([path]) => !beforeTheTap.has(path)),
  );

  it('costs nothing before it is opened: no script, no style, no hint to fetch one', () => {
    expect(library).toBeDefined();
    expect(others).toEqual([]);
    for (const path of beforeTheTap.keys())
      expect(path).not.toMatch(/maplibre|map-controller|FinderMap/);
    for (const path of afterTheTap.keys()) expect(finder.html).not.toContain(path);
    expect(finder.html).not.toMatch(/_astro\/map\.[^"]*\.css/);
  });

  it('loads at most 450 kB of script when it is opened, its workers included', () => {
    expect([...afterTheTap.keys()].filter((path) => path.includes('worker'))).toHaveLength(2);
    const weight = [...afterTheTap.values()].reduce((sum, text) => sum + gzip(text), 0);
    expect(weight).toBeGreaterThan(100_000);
    expect(weight).toBeLessThanOrEqual(mapScript);
  });
});

describe('data files', () => {
  it('are small: the names of all places at most 12 kB compressed', () => {
    expect(brotli(read('du-lieu/dia-danh.json'))).toBeLessThanOrEqual(placeIndex);
  });

  it('are small: the services of one commune or one province at most 30 kB compressed', () => {
    const shards = pathsIn(testSite).filter((path) => /du-lieu\/(?:xa|tinh)\//.test(path));
    expect(shards).toHaveLength((communes.length + 1) * locales.length);
    for (const path of shards) expect(brotli(read(path)), path).toBeLessThanOrEqual(shard);
  });
});
