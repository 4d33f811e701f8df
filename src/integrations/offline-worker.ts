import type { AstroIntegration } from 'astro';
import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { panelPath, workerPath } from '../offline/names.ts';

/** Pages that a visitor can keep; the service and kind pages below `tim-ho-tro/` have no button. */
const keepable =
  /^(?:en\/)?(?:goi-ngay|an-toan|gioi-thieu\/khong-co-mang|tim-ho-tro\/[^/]+)\/index\.html$/;

const sourceOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Safari before 14.1 has destructuring wrong, and esbuild refuses to write for it. */
const browsers = ['chrome80', 'safari14.1', 'firefox78'];

/**
 * Writes the worker, and the script of what the button opens, beside the pages. The worker ends with a hash of all that
 * can be kept: when any of it changes, browsers find another worker and install it, which is when it renews what is
 * kept. Stands after the policy, which changes pages.
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'diem-tua:offline-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const options = { bundle: true, minify: true, target: browsers } as const;
        buildSync({
          ...options,
          entryPoints: [sourceOf('../components/keep-offline/keep-panel.ts')],
          outfile: join(root, panelPath),
          format: 'esm',
        });
        const pages = (await readdir(root, { recursive: true }))
          .filter((name) => keepable.test(name.replaceAll(sep, '/')))
          .sort();
        const hash = createHash('sha256');
        for (const name of [...pages, panelPath]) hash.update(await readFile(join(root, name)));
        buildSync({
          ...options,
          entryPoints: [sourceOf('../offline/offline.worker.ts')],
          outfile: join(root, workerPath),
          format: 'iife',
          footer: { js: `// ${hash.digest('hex').slice(0, 16)}` },
        });
      },
    },
  };
}
