import sharp, { type Sharp } from 'sharp';
import { withPdf } from '../draw/pdfium.ts';

/** The first page of a PDF, about `width` pixels wide. */
export const firstPage = (pdf: Uint8Array, width: number): Promise<Sharp> =>
  withPdf(pdf, async (document) => {
    const page = document.getPage(0);
    // Points of a PDF are 1/72 inch.
    const scale = width / page.getOriginalSize().originalWidth;
    const { data, width: wide, height } = await page.render({ scale, render: 'bitmap' });
    return sharp(Buffer.from(data), { raw: { width: wide, height, channels: 4 } }).removeAlpha();
  });
