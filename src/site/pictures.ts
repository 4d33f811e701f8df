/**
 * Pictures of articles as they are published: made small, in three formats, and without anything that a camera wrote
 * into them (EXIF, GPS, names of programs). The file that an editor uploaded is never served.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { collections } from '../schemas/collections.ts';
import { contentDir } from './paths.ts';

/** Smallest first; a browser takes the first that it knows. */
const formats = ['avif', 'webp', 'jpg'] as const;
type Format = (typeof formats)[number];

const types: Readonly<Record<Format, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** A phone's width, and a text column on a sharp screen. */
const widths = [480, 960] as const;

/** Part of every name: a change of how pictures are made must not meet an old copy. */
const recipe = 'v1';

const cacheFolder = resolve('.cache/pictures');

export interface PictureFile {
  /** `hien-nha-480.1a2b3c4d.avif` */
  readonly name: string;
  readonly format: Format;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

interface Picture {
  /** As it is shown upright; what the page reserves before the picture comes. */
  readonly width: number;
  readonly height: number;
  readonly files: readonly PictureFile[];
}

const sourcePath = (name: string): string => join(contentDir, collections.articles.media, name);

/** @throws when the file is no picture that can be read: damaged, or far larger than its weight says. */
async function read(name: string): Promise<Picture> {
  const bytes = readFileSync(sourcePath(name));
  const hash = createHash('sha256').update(bytes).update(recipe).digest('hex').slice(0, 8);
  const stem = name.replace(/\.[^.]+$/, '');
  const { autoOrient } = await sharp(bytes)
    .metadata()
    .catch((cause: unknown) => {
      throw new Error(
        `content/articles/media/${name}: không đọc được ảnh. Lưu lại ảnh rồi thử lại.`,
        {
          cause,
        },
      );
    });
  const sizes = widths.filter((width) => width < autoOrient.width);
  // A picture smaller than the widest is shown at its own size, never blown up.
  const wanted = sizes.length < widths.length ? [...sizes, autoOrient.width] : sizes;
  const heightAt = (width: number) =>
    Math.max(1, Math.round((autoOrient.height * width) / autoOrient.width));
  const widest = wanted.at(-1) ?? autoOrient.width;
  return {
    width: widest,
    height: heightAt(widest),
    files: formats.flatMap((format) =>
      wanted.map((width) => ({
        name: `${stem}-${width}.${hash}.${format}`,
        format,
        type: types[format],
        width,
        height: heightAt(width),
      })),
    ),
  };
}

const known = new Map<string, Promise<Picture>>();

/** @param name of a file in the articles' media folder */
export function pictureOf(name: string): Promise<Picture> {
  if (import.meta.env.DEV) return read(name);
  const before = known.get(name) ?? read(name);
  known.set(name, before);
  return before;
}

/** The address of a published picture. */
export const pictureHref = ({ name }: PictureFile): string => `/bai-viet/anh/${name}`;

/** The bytes of one published file; made once and kept between builds, by what went into it. */
export async function drawPicture(source: string, file: PictureFile): Promise<Buffer> {
  const kept = join(cacheFolder, file.name);
  if (existsSync(kept)) return readFileSync(kept);
  const upright = sharp(sourcePath(source)).autoOrient().resize({ width: file.width });
  // sharp writes no metadata unless it is asked to; the colours are made those of every screen.
  const encoded = {
    avif: () => upright.avif({ quality: 55, effort: 4 }),
    webp: () => upright.webp({ quality: 75 }),
    jpg: () => upright.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }),
  }[file.format]();
  const bytes = await encoded.toBuffer();
  mkdirSync(cacheFolder, { recursive: true });
  // Two builds may draw the same picture at once: a half-written file must never be read.
  const draft = `${kept}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, kept);
  return bytes;
}
