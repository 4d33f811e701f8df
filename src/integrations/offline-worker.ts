import type { AstroIntegration } from 'astro';
import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerPath } from '../offline/names.ts';

/** Pages that a visitor can keep; the service and kind pages below `tim-ho-tro/` have no button. */
const keepable =
  /^(?:en\/)?(?:goi-ngay|an-toan|gioi-thieu\/khong-co-mang|tim-ho-tro\/[^/]+)\/index\.html$/;

const source = fileURLToPath(new URL('../offline/offline.worker.ts', import.meta.url));

/**
 * Writes the worker beside the pages. It ends with a hash of all pages that can be kept: when one changes, browsers
 * find another worker and install it, which is when it renews what is kept. Stands after the policy, which changes pages.
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'diem-tua:offline-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const hash = createHash('sha256');
        const names = (await readdir(root, { recursive: true }))
          .filter((name) => keepable.test(name.replaceAll(sep, '/')))
          .sort();
        for (const name of names) hash.update(await readFile(join(root, name)));
        buildSync({
          entryPoints: [source],
          bundle: true,
          minify: true,
          format: 'iife',
          // Safari before 14.1 has destructuring wrong, and esbuild refuses to write for it.
          target: ['chrome80', 'safari14.1', 'firefox78'],
          legalComments: 'none',
          footer: { js: `// ${hash.digest('hex').slice(0, 16)}` },
          outfile: join(root, workerPath),
        });
      },
    },
  };
}
