/** Keeps drawings between builds, under a name made of everything that they are made from. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { templatesFolder } from '../draw/compile.ts';
import { drawMaterial, type DrawnFile } from './draw-material.ts';
import type { DrawnRecord, SheetFrame } from './sheet-data.ts';

const cacheFolder = resolve('.cache/materials');
const sourceFolders = [templatesFolder, resolve('src/kit/materials'), resolve('src/kit/draw')];
/** The lock file tells the versions of the typesetter, the fonts and the picture library. */
const sourceFiles = [resolve('src/styles/tokens.css'), resolve('package-lock.json')];

let source: string | undefined;

/** All that decides how a record is drawn, as one number. */
function sourceDigest(): string {
  if (source !== undefined) return source;
  const hash = createHash('sha256');
  const files = sourceFolders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files, ...sourceFiles].toSorted()) hash.update(readFileSync(file));
  return (source = hash.digest('hex'));
}

type Listed = Omit<DrawnFile, 'bytes'>;

function read(folder: string): DrawnFile[] {
  const listed = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as Listed[];
  return listed.map((file) => ({ ...file, bytes: readFileSync(join(folder, file.name)) }));
}

/** Written beside and moved into place, so that a build that is stopped leaves no half of a drawing. */
function keep(folder: string, files: readonly DrawnFile[]): void {
  mkdirSync(cacheFolder, { recursive: true });
  const beside = mkdtempSync(join(cacheFolder, 'new-'));
  for (const { name, bytes } of files) writeFileSync(join(beside, name), bytes);
  const listed = files.map(({ bytes: _bytes, ...rest }): Listed => rest);
  writeFileSync(join(beside, 'files.json'), JSON.stringify(listed));
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Another build was faster; its drawing is the same.
    if (!existsSync(folder)) throw error;
  }
}

export async function drawnMaterial(
  record: DrawnRecord,
  frame: SheetFrame,
): Promise<readonly DrawnFile[]> {
  const key = createHash('sha256')
    .update(JSON.stringify([sourceDigest(), record, frame]))
    .digest('hex');
  const folder = join(cacheFolder, key.slice(0, 32));
  if (existsSync(join(folder, 'files.json'))) return read(folder);
  const files = await drawMaterial(record, frame);
  keep(folder, files);
  return files;
}
