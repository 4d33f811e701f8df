/** Draws sheets on all cores, each once, and tells where their files lie. */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { piece } from '../pieces.ts';
import type { DrawAnswer, DrawJob } from './draw-worker.ts';
import { areDrawn, cacheFolder, drawnFiles, tidy, type DrawnFiles } from './drawn-cache.ts';
import { contentKey, drawingFingerprint, type KitFile } from './kit-file.ts';

export interface DrawnFile {
  readonly path: string;
  readonly files: DrawnFiles;
}

export interface DrawOptions {
  /** Where drawn files are kept. */
  readonly folder?: string;
  readonly workers?: number;
  /** Called for each file, kept ones first. */
  readonly onProgress?: (done: number, all: number, path: string) => void;
}

/** Fonts and WebAssembly take 100 MB a worker. */
const mostWorkers = 4;

async function runJobs(
  jobs: readonly DrawJob[],
  folder: string,
  count: number,
  onDone: (key: string) => void,
): Promise<void> {
  const waiting = [...jobs];
  let left = jobs.length;
  const workers = Array.from(
    { length: Math.min(count, jobs.length) },
    () => new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData: folder }),
  );
  const drawn = new Promise<void>((resolve, reject) => {
    if (left === 0) resolve();
    for (const worker of workers) {
      const next = (): void => {
        const job = waiting.shift();
        if (job) worker.postMessage(job);
      };
      worker.on('message', (answer: DrawAnswer) => {
        if ('error' in answer) {
          reject(new Error(answer.error));
          return;
        }
        onDone(answer.key);
        left -= 1;
        if (left === 0) resolve();
        else next();
      });
      worker.on('error', reject);
      next();
    }
  });
  try {
    await drawn;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/**
 * Stopped and started again, it goes on where it was: what is drawn is kept.
 * @throws when a sheet cannot be drawn; the message names its template and place.
 */
export async function drawKit(
  files: readonly KitFile[],
  { folder = cacheFolder, workers, onProgress }: DrawOptions = {},
): Promise<DrawnFile[]> {
  mkdirSync(folder, { recursive: true });
  const fingerprint = drawingFingerprint();
  const wanted = files.map(({ path, sheet }) => {
    const key = contentKey(fingerprint, sheet);
    const hasPicture = piece(sheet.piece).pixels !== undefined;
    return { path, sheet, key, files: drawnFiles(folder, key, hasPicture) };
  });
  const pathOf = new Map(wanted.map(({ key, path }) => [key, path]));
  const missing = wanted.filter((each) => !areDrawn(each.files));
  const jobs = [...new Map(missing.map(({ key, sheet }) => [key, { key, sheet }])).values()];
  let done = wanted.length - jobs.length;
  if (done > 0) onProgress?.(done, wanted.length, '');
  await runJobs(jobs, folder, workers ?? Math.min(availableParallelism(), mostWorkers), (key) =>
    onProgress?.(++done, wanted.length, pathOf.get(key) ?? ''),
  );
  tidy(
    folder,
    wanted.map(({ files: drawn }) => drawn),
  );
  return wanted.map(({ path, files: drawn }) => ({ path, files: drawn }));
}
