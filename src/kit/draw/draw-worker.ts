/** One of the workers of draw-kit.ts: draws the sheets that it is handed, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { piece } from '../pieces.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { drawnFiles, keep } from './drawn-cache.ts';
import { createPictures, type Picture } from './picture.ts';
import { createTypesetter, type Typeset } from './typeset.ts';

export interface DrawJob {
  readonly key: string;
  readonly sheet: Sheet;
}

export type DrawAnswer =
  { readonly key: string } | { readonly key: string; readonly error: string };

/** The pieces of which a sheet holds several. */
const repeated = new Set(['card', 'card-discreet', 'sticker']);

async function draw(typeset: Typeset, picture: Picture, { key, sheet }: DrawJob): Promise<void> {
  const { pixels, picture: area } = piece(sheet.piece);
  const files = drawnFiles(workerData as string, key, pixels !== undefined);
  const pdf = typeset(sheet);
  if (files.png !== undefined && pixels !== undefined) {
    const shown = repeated.has(sheet.piece) ? typeset(sheet, true) : pdf;
    keep(files.png, await picture(shown, pixels, Math.round((pixels * area.height) / area.width)));
  }
  keep(files.pdf, pdf);
}

const port = parentPort;
if (port) {
  const typeset = createTypesetter();
  const picture = createPictures();
  port.on('message', (job: DrawJob) => {
    draw(typeset, picture, job).then(
      () => port.postMessage({ key: job.key } satisfies DrawAnswer),
      (error: unknown) =>
        port.postMessage({
          key: job.key,
          error: error instanceof Error ? error.message : String(error),
        } satisfies DrawAnswer),
    );
  });
}
