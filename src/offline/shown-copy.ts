/** What a kept page says of itself when it is shown in place of a new one. */
import { fill } from '../i18n/fill.ts';
import { formatDay } from '../i18n/format.ts';
import { keptNotice } from '../i18n/offline-words.ts';
import type { KeptPage } from './kept-pages.ts';

const languageOf = (html: string): 'vi' | 'en' => (html.includes('<html lang="en"') ? 'en' : 'vi');

/** Every page that can be kept begins its main part with this; see `tests/dist/keep-offline.test.ts`. */
const begin = /<main\b[^>]*>\s*<div class="page stack[^>]*>/;

/** The page with a line on top of its main part: that it is a copy, and of which day. */
export function withDay(html: string, day: string): string {
  const locale = languageOf(html);
  const line = fill(keptNotice[locale], { day: formatDay(locale, day) });
  return html.replace(begin, (found) => `${found}<p class="notice">${line}</p>`);
}

/** The page that says there is no network, with links to what is kept. */
export function withLinks(html: string, pages: readonly KeptPage[]): string {
  const items = pages.map(({ path, name }) => `<li><a href="${path}">${name}</a></li>`);
  return html.replace(
    /(<ul\b[^>]*\bdata-kept\b[^>]*>)/,
    `$1${items.join('').replaceAll('$', '$$$$')}`,
  );
}
