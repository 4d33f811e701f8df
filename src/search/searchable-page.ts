/** Makes of a built page what the search engine reads: its own part, its filters, and its words without đ. */
import { closest, elementsOf, parseHtml, textOf, type HtmlElement } from '../checks/site/html.ts';
import { pageTypeOf } from '../domain/page-types.ts';
import { locales, publishedLocales, type PublishedLocale } from '../i18n/locales.ts';
import { slugWords } from './slug-words.ts';
import { foldedStrokes } from './folded-strokes.ts';

export interface SearchablePage {
  readonly locale: PublishedLocale;
  /** `/en/an-toan/` */
  readonly url: string;
  readonly html: string;
}

/** What stands on many pages, or leads elsewhere: a page must not be found by the words of another. */
const foreign = {
  names: ['nav', 'svg', 'img', 'script', 'style', 'button', 'place-field'],
  classes: [
    'articles',
    'call',
    'call-now',
    'cards',
    'coming',
    'facts',
    'groups',
    'kinds',
    'link-list',
    'report',
    'rows',
    'sources',
    'strips',
  ],
};
/** What is not printed is furniture, but for what a page of a commune tells about it. */
const furniture = { name: 'no-print', unless: 'about' };

/** The same, for Pagefind. */
export const foreignSelectors: readonly string[] = [
  ...foreign.names,
  ...foreign.classes.map((name) => `.${name}`),
  `.${furniture.name}:not(.${furniture.unless})`,
];

function isForeign({ name, attributes }: HtmlElement): boolean {
  const classes = (attributes.get('class') ?? '').split(/\s+/);
  return (
    foreign.names.includes(name) ||
    classes.some((each) => foreign.classes.includes(each)) ||
    (classes.includes(furniture.name) && !classes.includes(furniture.unless))
  );
}

/** What a page says for itself, as one text. */
const ownText = (element: HtmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : isForeign(child) ? ' ' : ownText(child)))
    .join(' ');

/** Pages that list other pages (the articles of a topic) say nothing by themselves; the search page would find itself. */
const leftOut =
  /^\/(?:(?:so-do-trang|tim-kiem|admin)\/|(?:bai-viet|tai-lieu)\/(?!trac-nghiem\/)[^/]+\/[^/]+\/)/;

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const meta = (name: string, words: string): string =>
  `data-pagefind-meta="${name}[data-words]" data-words="${attribute(words)}"`;

function localeOf(url: string): readonly [PublishedLocale, path: string] {
  const locale = publishedLocales.find(
    (each) => locales[each].prefix !== '' && url.startsWith(`/${locales[each].prefix}/`),
  );
  return locale ? [locale, url.slice(locales[locale].prefix.length + 1)] : ['vi', url];
}

/**
 * Undefined for a page that nobody should find: one that asks search engines to leave it out, or that only lists.
 * @throws when a page has no `<main>`: it could not be told from the frame of the site.
 */
export function searchablePage(url: string, html: string): SearchablePage | undefined {
  const [locale, path] = localeOf(url);
  if (leftOut.test(path)) return undefined;
  const elements = elementsOf(parseHtml(html));
  if (elements.some(({ name, attributes }) => name === 'meta' && isRefusal(attributes)))
    return undefined;
  const main = elements.find(({ name }) => name === 'main');
  if (!main) throw new Error(`${url} has no <main>: build it with the Base layout.`);

  const audiences = (main.attributes.get('data-audience') ?? '').split(' ').filter(Boolean);
  const filters = [`type:${pageTypeOf(path)}`, ...audiences.map((each) => `audience:${each}`)];
  const heading = elements.filter(({ name }) => name === 'h1').map(textOf);
  const trail = elements.find(
    (each) => each.name === 'nav' && closest(each, (above) => above === main),
  );
  const facts = [
    ...filters.map((filter) => `data-pagefind-filter="${attribute(filter)}"`),
    ...(trail ? [meta('trail', textOf(trail))] : []),
    meta('slug', slugWords(url)),
    meta('name', foldedStrokes(heading.join(' '))),
    meta('fold', foldedStrokes(`${trail ? textOf(trail) : ''} ${ownText(main)}`)),
    ...(elements.some(({ attributes }) => attributes.has('data-demo'))
      ? [meta('demo', 'true')]
      : []),
  ].map((each) => `<i ${each}></i>`);
  return {
    locale,
    url,
    html: html.replace(/<main\b([^>]*)>/, `<main data-pagefind-body$1>${facts.join('')}`),
  };
}

const isRefusal = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get('name') === 'robots' && (attributes.get('content') ?? '').includes('noindex');
