/** A material as files: PDF for paper, PNG for chat groups, a small WebP for the list. */
import sharp, { type Sharp } from 'sharp';
import { createCompiler, type Compile } from '../draw/compile.ts';
import { pageCount } from '../draw/pdfium.ts';
import { flatPng } from '../draw/picture.ts';
import { firstPage } from './first-page.ts';
import { piecesOf, type PrintFormat } from './pieces.ts';
import { sheetData, type DrawnRecord, type SheetFrame } from './sheet-data.ts';

export interface DrawnFile {
  readonly name: string;
  readonly format: PrintFormat | 'preview';
  readonly bytes: Buffer;
  /** Of a PDF. */
  readonly pages?: number;
  /** In pixels, of a picture. */
  readonly width?: number;
  readonly height?: number;
}

/** Wide enough for a phone's whole screen, and for print on half a page. */
const pictureWidth = 1240;
const previewWidth = 400;

let compile: Compile | undefined;

async function previewOf(id: string, picture: Sharp): Promise<DrawnFile> {
  const { data, info } = await picture
    .clone()
    .resize({ width: previewWidth, withoutEnlargement: true })
    .webp({ quality: 72 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { name: `${id}.webp`, format: 'preview', bytes: data, width, height };
}

/** What the list shows of a file that was made elsewhere: a PDF's first page, or the picture itself. */
export async function previewOfFile(id: string, name: string, bytes: Buffer): Promise<DrawnFile[]> {
  if (name.endsWith('.pdf')) return [await previewOf(id, await firstPage(bytes, pictureWidth))];
  return /\.(?:jpe?g|png|webp)$/.test(name) ? [await previewOf(id, sharp(bytes))] : [];
}

async function pictures(id: string, pdf: Buffer, isSheet: boolean): Promise<DrawnFile[]> {
  const page = await firstPage(pdf, pictureWidth);
  const small = await previewOf(id, page);
  if (!isSheet) return [small];
  const { data, info } = await page.png(flatPng).toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return [{ name: `${id}.png`, format: 'picture', bytes: data, width, height }, small];
}

/** Everything that the site makes of a record; nothing for a record whose files were made elsewhere. */
export async function drawMaterial(record: DrawnRecord, frame: SheetFrame): Promise<DrawnFile[]> {
  compile ??= createCompiler();
  const printed: DrawnFile[] = [];
  for (const { format, template, scale } of piecesOf(record.data)) {
    const bytes = compile(template, sheetData(record, frame, scale));
    const pages = await pageCount(bytes);
    printed.push({ name: `${record.id}-${format}.pdf`, format, bytes, pages });
  }
  const [first] = printed;
  if (first === undefined) return [];
  return [
    // A picture for chat groups is drawn like a sheet, and is not for paper.
    ...printed.filter(({ format }) => format !== 'picture'),
    ...(await pictures(record.id, first.bytes, first.format !== 'text')),
  ];
}
