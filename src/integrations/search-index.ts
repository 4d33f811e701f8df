import type { AstroIntegration } from 'astro';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from '../search/build-index.ts';
import { indexFolder } from '../search/index-folder.ts';
import { searchablePage } from '../search/searchable-page.ts';

/** `en/an-toan/index.html` → `/en/an-toan/` */
const addressOf = (file: string): string =>
  `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** Makes the index of the site search from the pages as they were written. It stands before the leak check, which reads the index too. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'diem-tua:search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).filter((name) =>
          name.endsWith('.html'),
        );
        const pages = await Promise.all(
          names
            .sort()
            .map(async (name) =>
              searchablePage(addressOf(name), await readFile(join(root, name), 'utf8')),
            ),
        );
        const files = await buildIndex(pages.filter((page) => page !== undefined));
        for (const { path, content } of files) {
          const file = join(root, indexFolder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      },
    },
  };
}
