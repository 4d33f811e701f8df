import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./quick-exit.inline.ts', import.meta.url));

/** The quick exit as one minified line, small enough to stand in every page. */
export function quickExitScript(): string {
  const built = buildSync({
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome80', 'safari13', 'firefox78'],
    legalComments: 'none',
  });
  const [file] = built.outputFiles;
  if (!file) throw new Error(`esbuild wrote nothing for ${source}`);
  return file.text.trim();
}
