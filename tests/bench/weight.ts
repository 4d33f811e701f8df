import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { testSite } from '../config/paths.ts';
import type { BenchResult } from './figures.ts';

const brotli = (data: Buffer): number =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const largest = (files: readonly string[]): number =>
  Math.max(...files.map((file) => brotli(readFileSync(file))));

/** Bytes on the wire of the site that `npm test` built. @throws when there is none. */
export function benchWeight(): Promise<BenchResult> {
  if (!existsSync(join(testSite, 'index.html')))
    throw new Error(`${testSite} holds no site. Run npm test -- build first.`);
  const pages = (folder: string, depth: boolean) =>
    readdirSync(join(testSite, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === depth)
      .map(({ name }) => join(testSite, folder, name));
  const communePages = pages('tim-ho-tro', true)
    .map((folder) => join(folder, 'index.html'))
    .filter((file) => existsSync(file));
  const scripts = pages('_astro', false)
    .filter((file) => file.endsWith('.js'))
    .map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  const page = (path: string) => brotli(readFileSync(join(testSite, path)));
  return Promise.resolve({
    name: 'weight of the province',
    figures: {
      'largest commune page, brotli bytes (budget 12,288)': largest(communePages),
      'home page, brotli bytes': page('index.html'),
      'finder page, brotli bytes': page('tim-ho-tro/index.html'),
      'all scripts of the site together, gzip bytes': scripts.reduce((sum, size) => sum + size, 0),
      'place index, brotli bytes (budget 12,288)': page('du-lieu/dia-danh.json'),
      'largest data file of a commune, brotli bytes': largest(pages('du-lieu/xa', false)),
    },
  });
}
