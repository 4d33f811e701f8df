import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { piece } from '../pieces.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { readColours } from './colours.ts';

/** A sheet and where its files belong: `phan-rang/ap-phich-a4`, below the folder of the kit, without an ending. */
export interface KitFile {
  readonly path: string;
  readonly sheet: Sheet;
}

export const kitFile = (folder: string, sheet: Sheet): KitFile => ({
  path: `${folder}/${piece(sheet.piece).file}`,
  sheet,
});

/** Packages whose version shows in the files. All are pinned. */
const drawnWith = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/be-vietnam-pro',
  '@hyzyla/pdfium',
  'sharp',
  'uqr',
];

const textsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Everything besides the sheet that decides how its files look. */
export function drawingFingerprint(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const here = fileURLToPath(new URL('.', import.meta.url));
  const parts = [
    ...drawnWith.map((name) => `${name} ${dependencies[name] ?? ''}`),
    JSON.stringify(readColours()),
    readFileSync(join(here, '../pieces.ts'), 'utf8'),
    ...textsIn(here),
    ...textsIn(join(here, '../templates')),
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

/** The name under which the drawn files of a sheet are kept: the same drawing of the same data has the same. */
export const contentKey = (fingerprint: string, sheet: Sheet): string =>
  createHash('sha256').update(fingerprint).update(JSON.stringify(sheet)).digest('hex').slice(0, 32);
