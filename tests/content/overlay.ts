import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
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

/** What an editor is told about a folder, one text for each problem. */
export function messages(folder: string): string[] {
  return checkContent(folder, { today }).problems.map(formatProblem);
}
