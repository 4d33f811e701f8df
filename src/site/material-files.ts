/** The files of a material: those that the site draws and those that somebody made, each with size and checksum. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { readers } from '../domain/campaign-vocabulary.ts';
import { pageCount } from '../kit/draw/pdfium.ts';
import { previewOfFile, type DrawnFile } from '../kit/materials/draw-material.ts';
import { drawnMaterial } from '../kit/materials/drawing-cache.ts';
import type { PrintFormat } from '../kit/materials/pieces.ts';
import { hotlineWords } from './hotlines.ts';
import { directory } from './directory.ts';
import type { MaterialEntry } from './materials.ts';
import { durationText } from './material-duration.ts';
import { contentDir } from './paths.ts';

/** Where drawn and uploaded files lie; the first below the material, the others by their own name. */
const drawnHref = (id: string, name: string) => `/tai-lieu/${id}/${name}`;
const mediaHref = (name: string) => `/tai-lieu/tep/${name}`;

/**
 * A file that somebody made, as the site serves it. Pictures are encoded anew: a photo carries where it was taken.
 */
export async function mediaBytes(name: string): Promise<Buffer> {
  const bytes = await readFile(join(contentDir, 'materials/media', name));
  return /\.(?:jpe?g|png|webp)$/.test(name) ? sharp(bytes).autoOrient().toBuffer() : bytes;
}

export interface MaterialFile {
  readonly href: string;
  /** What the site drew has a format, what somebody made a label of their own. */
  readonly format?: PrintFormat;
  readonly label?: string;
  /** "PDF" */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly pages?: number;
  readonly width?: number;
  readonly height?: number;
}

export interface Preview {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

export interface MaterialFiles {
  readonly files: readonly MaterialFile[];
  readonly preview?: Preview;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const typeOf = (name: string): string => extname(name).slice(1).toUpperCase();

/** What the site draws for a material, from the cache where nothing has changed. */
export async function drawnFiles({ id, data }: MaterialEntry): Promise<readonly DrawnFile[]> {
  const { settings, firstLines } = await directory();
  const facts = [durationText(data, 'vi'), data.audiences.map((key) => readers[key].vi).join(', ')];
  const drawn = await drawnMaterial(
    { id, data, facts: facts.filter((fact) => fact !== undefined).join(' · ') },
    {
      site: settings.name,
      url: settings.url,
      lines: firstLines.map((line) => ({
        number: line.display,
        when: hotlineWords(line, 'vi').when,
      })),
    },
  );
  const [made] = data.files ?? [];
  return drawn.length > 0 || made === undefined
    ? drawn
    : previewOfFile(id, made.file, await mediaBytes(made.file));
}

const drawnFile = (id: string, file: DrawnFile): MaterialFile[] => {
  const { name, format, bytes, pages, width, height } = file;
  if (format === 'preview') return [];
  return [
    {
      href: drawnHref(id, name),
      format,
      type: typeOf(name),
      size: bytes.length,
      sha256: sha256(bytes),
      ...(pages === undefined ? {} : { pages }),
      ...(width === undefined || height === undefined ? {} : { width, height }),
    },
  ];
};

async function mediaFile({ file, label }: { file: string; label: string }): Promise<MaterialFile> {
  const bytes = await mediaBytes(file);
  const type = typeOf(file);
  return {
    href: mediaHref(file),
    label,
    type,
    size: bytes.length,
    sha256: sha256(bytes),
    ...(type === 'PDF' ? { pages: await pageCount(bytes) } : {}),
  };
}

async function load(entry: MaterialEntry): Promise<MaterialFiles> {
  const drawn = await drawnFiles(entry);
  const made = await Promise.all((entry.data.files ?? []).map(mediaFile));
  const small = drawn.find(({ format }) => format === 'preview');
  return {
    files: [...drawn.flatMap((file) => drawnFile(entry.id, file)), ...made],
    ...(small?.width === undefined || small.height === undefined
      ? {}
      : {
          preview: {
            href: drawnHref(entry.id, small.name),
            width: small.width,
            height: small.height,
          },
        }),
  };
}

const loaded = new Map<string, Promise<MaterialFiles>>();

/** Worked out once a build: a card and two pages ask for the same material. */
export function materialFiles(entry: MaterialEntry): Promise<MaterialFiles> {
  if (import.meta.env.DEV) return load(entry);
  const before = loaded.get(entry.id);
  if (before) return before;
  const now = load(entry);
  loaded.set(entry.id, now);
  return now;
}
