/** Brotli and gzip twins beside the files of a built site, so that a server compresses nothing while people wait. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const compressible = /\.(?:html|css|m?js|json|geojson|svg|xml|txt|ics|vcf|csv|webmanifest|map)$/;
/** Below this, the headers weigh more than what is saved. */
const smallest = 512;

export interface Compressed {
  /** Files that got their twins. */
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/** @param onProgress called with files done and files in all. */
export async function compressSite(
  folder: string,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Compressed> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    compressible.test(name),
  );
  let [files, bytes, brotliBytes, done] = [0, 0, 0, 0];
  const one = async (name: string): Promise<void> => {
    const path = join(folder, name);
    if ((await stat(path)).size >= smallest) {
      const content = await readFile(path);
      const [small, zipped] = await Promise.all([
        toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        toGzip(content, { level: 9 }),
      ]);
      if (small.length < content.length) {
        await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, zipped)]);
        files += 1;
        bytes += content.length;
        brotliBytes += small.length;
      }
    }
    done += 1;
    onProgress(done, names.length);
  };
  const queue = [...names];
  // As many as zlib has threads.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) await one(name);
    }),
  );
  return { files, bytes, brotliBytes };
}
