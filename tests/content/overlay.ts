import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { formatProblem } from '../../src/checks/problem.ts';

export const fixtures = join(import.meta.dirname, '../fixtures/content');
/** The day on which the fixtures are judged. */
export const today = '2026-11-15';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A fresh copy of the small valid content, with the files of each named case laid over it. */
export function contentWith(...cases: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'diem-tua-content-'));
  made.push(folder);
  cpSync(join(fixtures, 'base'), folder, { recursive: true });
  for (const name of cases) {
    const overlay = join(fixtures, 'bad', name);
    if (!existsSync(overlay)) throw new Error(`No fixture folder "bad/${name}".`);
    cpSync(overlay, folder, { recursive: true });
  }
  return folder;
}

/** Gives a file a name that no file of a repository should have: not every machine can check one out. */
export function renamed(folder: string, from: string, to: string): string {
  renameSync(join(folder, from), join(folder, to));
  return folder;
}

/** What an editor is told about a folder, one text for each problem. */
export function messages(folder: string): string[] {
  return checkContent(folder, { today }).problems.map(formatProblem);
}
