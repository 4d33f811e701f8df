import { close, createIndex, type PagefindIndex } from 'pagefind';
import { publishedLocales, type PublishedLocale } from '../i18n/locales.ts';
import { inCanonicalOrder } from './canonical-order.ts';
import type { IndexFile } from './index-file.ts';
import { foreignSelectors, type SearchablePage } from './searchable-page.ts';

/** The engine without its worker and its ready-made boxes, which this site does not use. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(?:meta|index|fragment|filter))$/;

function only<T>(value: T | undefined, errors: readonly string[]): T {
  if (value === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return value;
}

async function filesOf(
  index: PagefindIndex,
  locale: PublishedLocale,
  pages: readonly SearchablePage[],
): Promise<IndexFile[]> {
  // One after the other: the numbers of pages, and so the bytes, are then the same in each build.
  for (const { url, html } of pages) {
    const { file, errors } = await index.addHTMLFile({ url, content: html });
    only(file, errors);
  }
  const { files, errors } = await index.getFiles();
  const all = only(files, errors);
  const ownEngine = all.some(({ path }) => path === `wasm.${locale}.pagefind`);
  const kept = all.filter(
    ({ path }) => needed.test(path) && !(ownEngine && path === 'wasm.unknown.pagefind'),
  );
  return inCanonicalOrder(kept).map(({ path, content }) => ({
    path: `${locale}/${path}`,
    content,
  }));
}

/**
 * The index of a site, one whole engine for each language: a phone loads the words of one language only, and English
 * keeps its stems.
 * @throws when Pagefind refuses a page.
 */
export async function buildIndex(pages: readonly SearchablePage[]): Promise<IndexFile[]> {
  const all: IndexFile[] = [];
  try {
    for (const locale of publishedLocales) {
      const { index, errors } = await createIndex({
        forceLanguage: locale,
        excludeSelectors: [...foreignSelectors],
      });
      const own = pages.filter((page) => page.locale === locale);
      all.push(...(await filesOf(only(index, errors), locale, own)));
    }
  } finally {
    await close();
  }
  return all;
}
