/** A material as files: PDF for paper, PNG for chat groups, a small WebP for the list. */
import { createCompiler, type Compile } from '../draw/compile.ts';
import { firstPage, pageCount } from '../draw/rasterise.ts';
import { piecesOf, type PrintFormat } from './pieces.ts';
import { sheetData, type DrawnRecord, type SheetFrame } from './sheet-data.ts';

export interface DrawnFile {
  readonly name: string;
  readonly format: PrintFormat | 'picture' | 'preview';
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

async function pictures(id: string, pdf: Buffer, isSheet: boolean): Promise<DrawnFile[]> {
  const page = await firstPage(pdf, pictureWidth);
  const preview = await page
    .clone()
    .resize({ width: previewWidth })
    .webp({ quality: 72 })
    .toBuffer({ resolveWithObject: true });
  const small: DrawnFile = {
    name: `${id}.webp`,
    format: 'preview',
    bytes: preview.data,
    width: preview.info.width,
    height: preview.info.height,
  };
  if (!isSheet) return [small];
  // A palette keeps flat colours exact and the file fit for a weak signal.
  const png = await page.png({ palette: true, effort: 7 }).toBuffer({ resolveWithObject: true });
  const { width, height } = png.info;
  return [{ name: `${id}.png`, format: 'picture', bytes: png.data, width, height }, small];
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
  return [...printed, ...(await pictures(record.id, first.bytes, record.data.sheet !== undefined))];
}
