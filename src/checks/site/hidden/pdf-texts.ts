import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textOfPages } from '../../../kit/draw/pdf-pages.ts';
import { stringsOfPdf } from './pdf-strings.ts';

/** Goes up when the reading of a PDF changes: what an older reading found is then read again. */
const version = 1;
const cacheFolder = resolve('.cache/pdf-texts');

/**
 * Everything that a PDF says, on its pages and beside them. A sheet takes some 30 ms, and a province has hundreds
 * that stay the same from build to build, so what was read is kept under the hash of the very bytes.
 * @throws when it is no PDF that can be opened.
 */
export async function textsOfPdf(bytes: Buffer): Promise<readonly string[]> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const path = join(cacheFolder, `${version}-${hash}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as string[];
  const texts = [...(await textOfPages(bytes)), ...stringsOfPdf(bytes)];
  mkdirSync(cacheFolder, { recursive: true });
  // Two builds at once may write the same file; neither may read half of it.
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(texts));
  renameSync(beside, path);
  return texts;
}
