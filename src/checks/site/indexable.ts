import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const robots = /<meta\b[^>]*\bname="?robots\b[^>]*>/i;

/**
 * Says of a page's address whether search engines may list it: the page itself decides, by its `robots` tag. For the
 * site map, which is made when all pages are written.
 * @throws when no such page was built.
 */
export const indexableIn =
  (folder: string) =>
  (address: string): boolean => {
    const path = decodeURIComponent(new URL(address).pathname);
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    return !/noindex/i.test(robots.exec(html)?.[0] ?? '');
  };
