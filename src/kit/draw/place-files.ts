import { copyFileSync, constants, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DrawnFile } from './draw-kit.ts';

/** Copies drawn files to where they are served or handed out. */
export function placeFiles(drawn: readonly DrawnFile[], out: string): void {
  for (const { path, files } of drawn) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(files.pdf, `${target}.pdf`, constants.COPYFILE_FICLONE);
    if (files.png !== undefined)
      copyFileSync(files.png, `${target}.png`, constants.COPYFILE_FICLONE);
  }
}
