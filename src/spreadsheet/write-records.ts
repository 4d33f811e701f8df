/** Writes what an import has planned, one whole file after another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { editedYaml, newYaml } from '../content-files/edit-yaml.ts';
import { replaceFile } from '../content-files/replace-file.ts';
import type { ImportPlan, PlannedRecord } from './plan-import.ts';

async function textOf(path: string, { before, after }: PlannedRecord): Promise<string> {
  const text =
    before === undefined
      ? await newYaml(after)
      : await editedYaml(readFileSync(path, 'utf8'), before, after);
  // What the file says must be what was judged, whatever the writer made of it.
  if (!isDeepStrictEqual(parse(text, { version: '1.2', schema: 'core' }), after))
    throw new Error(`${path}: the text to be written does not say what the row says.`);
  return text;
}

/** A file stops being written at the first error of the disk; those before it are whole, and stay. */
export async function writeRecords(
  contentDir: string,
  { added, changed }: ImportPlan,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const records = [...added, ...changed];
  for (const [done, record] of records.entries()) {
    const path = join(contentDir, record.file);
    replaceFile(path, await textOf(path, record));
    progress(done + 1, records.length);
  }
}
