/** Pictures of a page of a PDF, and how many pages it has. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type Sharp } from 'sharp';

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** Points of a PDF are 1/72 inch. */
async function opened<T>(
  pdf: Uint8Array,
  use: (document: Awaited<ReturnType<PDFiumLibrary['loadDocument']>>) => T | Promise<T>,
): Promise<T> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    return await use(document);
  } finally {
    document.destroy();
  }
}

export const pageCount = (pdf: Uint8Array): Promise<number> =>
  opened(pdf, (document) => document.getPageCount());

/** The first page, about `width` pixels wide. */
export const firstPage = (pdf: Uint8Array, width: number): Promise<Sharp> =>
  opened(pdf, async (document) => {
    const page = document.getPage(0);
    const scale = width / page.getOriginalSize().originalWidth;
    const { data, width: wide, height } = await page.render({ scale, render: 'bitmap' });
    return sharp(Buffer.from(data), { raw: { width: wide, height, channels: 4 } });
  });
