/** The test site, as its tests look at it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readContent } from '../../src/checks/content/read-content.ts';
import type { Content } from '../../src/checks/content/content.ts';
import {
  bodyOf,
  elementsOf,
  parseHtml,
  textOf,
  type HtmlElement,
} from '../../src/checks/site/html.ts';
import { testSite } from '../config/paths.ts';

if (!existsSync(join(testSite, 'index.html')))
  throw new Error(`${testSite} holds no site. Run npm test -- build first.`);

export const content = ((): Content => {
  const { content: read, problems } = readContent('content');
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
})();

/** Paths of all files of a built folder, with forward slashes, sorted. */
export const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name)))
    .sort();

export const read = (path: string, folder = testSite): string =>
  readFileSync(join(folder, path), 'utf8');

export interface Page {
  readonly path: string;
  /** `/en/an-toan/` */
  readonly address: string;
  readonly html: string;
  readonly all: readonly HtmlElement[];
}

const parsed = new Map<string, Page>();

export function page(path: string, folder = testSite): Page {
  const key = join(folder, path);
  const before = parsed.get(key);
  if (before) return before;
  const html = read(path, folder);
  const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  const now = { path, address, html, all: elementsOf(parseHtml(html)) };
  parsed.set(key, now);
  return now;
}

export const pagesIn = (folder = testSite): Page[] =>
  pathsIn(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => page(path, folder));

export const elements = ({ all }: Pick<Page, 'all'>, name: string): HtmlElement[] =>
  all.filter((element) => element.name === name);

/** The values of an attribute, where an element has it. */
export const attributes = (found: readonly HtmlElement[], name: string): string[] =>
  found.flatMap(({ attributes: own }) => own.get(name) ?? []);

export const links = (found: Page): string[] => attributes(elements(found, 'a'), 'href');

/** What a person reads in the page's own part. */
export const mainText = (found: Page): string => elements(found, 'main').map(textOf).join(' ');

export const isNoindex = (found: Page): boolean =>
  elements(found, 'meta').some(
    ({ attributes: own }) =>
      own.get('name') === 'robots' && (own.get('content') ?? '').includes('noindex'),
  );

/** Links to the same page in other languages, by language, as full addresses. */
export const alternates = (found: Page): Map<string, string> =>
  new Map(
    elements(found, 'link').flatMap(({ attributes: own }) =>
      own.get('rel') === 'alternate' && own.has('hreflang')
        ? [[own.get('hreflang') ?? '', own.get('href') ?? ''] as const]
        : [],
    ),
  );

/** The text of the page's heading. */
export const heading = (found: Page): string => elements(found, 'h1').map(textOf).join();

export const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export const gzip = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Inline scripts that run; a block of data does not. */
export const inlineScripts = (found: Page): string[] =>
  elements(found, 'script')
    .filter(({ attributes: own }) => !own.has('src') && !(own.get('type') ?? '').includes('json'))
    .map(bodyOf);

/** Static imports; what a page may load later, after a tap, is `import(…)`. */
const staticImports = (script: string): string[] =>
  [
    ...script.matchAll(
      /(?<![\w$.])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?\s*from\s*)?["'`](\.{0,2}\/[^"'`]+)["'`]/g,
    ),
  ].map(([, source = '']) => source);

/** Script files that a browser loads for these addresses, each once, with everything that they import. */
export function scriptFiles(addresses: readonly string[], folder = testSite): Map<string, string> {
  const files = new Map<string, string>();
  const add = (address: string, from: string): void => {
    const path = new URL(address, `https://x/${from}`).pathname.slice(1);
    if (files.has(path)) return;
    const text = read(path, folder);
    files.set(path, text);
    for (const source of staticImports(text)) add(source, path);
  };
  for (const address of addresses) add(address, '');
  return files;
}

/** Scripts that the page itself asks for, inline ones included as sources of imports. */
export const referencedScripts = (found: Page): string[] => [
  ...attributes(elements(found, 'script'), 'src'),
  ...elements(found, 'link').flatMap(({ attributes: own }) =>
    /^(?:modulepreload|preload|prefetch)$/.test(own.get('rel') ?? '') &&
    /\.m?js(?:$|\?)/.test(own.get('href') ?? '')
      ? [own.get('href') ?? '']
      : [],
  ),
  ...inlineScripts(found).flatMap(staticImports),
];
