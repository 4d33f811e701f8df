import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** A script of a component as one minified line, small enough to stand in every page. `path` is below this folder. */
export function inlineScript(path: `${string}.inline.ts`): string {
  const source = fileURLToPath(new URL(path, import.meta.url));
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
