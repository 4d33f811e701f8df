/** Drawn files kept between builds, by content: a sheet whose data did not change is copied, not drawn. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

export const cacheFolder = resolve('.cache/kit');

const days = 24 * 60 * 60 * 1000;
/** A province's files weigh some 40 MB; those that no build used for so long are of an older template. */
const keptFor = 30 * days;

export interface DrawnFiles {
  readonly pdf: string;
  /** Missing where another piece's picture serves. */
  readonly png?: string;
}

export const drawnFiles = (folder: string, key: string, hasPicture: boolean): DrawnFiles => ({
  pdf: join(folder, `${key}.pdf`),
  ...(hasPicture ? { png: join(folder, `${key}.png`) } : {}),
});

export const areDrawn = ({ pdf, png }: DrawnFiles): boolean =>
  existsSync(pdf) && (png === undefined || existsSync(png));

/** Whole or not at all: a build that was stopped half way must leave nothing that looks like a sheet. */
export function keep(path: string, bytes: Uint8Array): void {
  const half = `${path}.${process.pid}.half`;
  writeFileSync(half, bytes);
  renameSync(half, path);
}

/** Says that files are in use, and throws out what nobody used for a month. */
export function tidy(folder: string, used: readonly DrawnFiles[], now = new Date()): void {
  mkdirSync(folder, { recursive: true });
  for (const { pdf, png } of used)
    for (const path of [pdf, png]) if (path !== undefined) utimesSync(path, now, now);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age =
      now.getTime() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime());
    if (age > keptFor) rmSync(path, { force: true });
  }
}
