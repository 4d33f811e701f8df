/** The only place that knows PDFium: the first page of a PDF as a small PNG for chat groups. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** Pixels of a page to a PNG of few colours. */
export type Picture = (pdf: Uint8Array, width: number, height: number) => Promise<Buffer>;

/**
 * Flat colours: 64 of them, edges included, look the same and weigh half. Without dither, which would cost more than it
 * gives (measured on a poster: 79 kB in 90 ms, against 98 kB in 490 ms with it and 191 kB for all colours).
 */
const png = { palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 6 } as const;

export async function createPictures(): Promise<Picture> {
  // Each worker has a core of its own.
  sharp.concurrency(1);
  const library = await PDFiumLibrary.init();
  return async (pdf, width, height) => {
    const document = await library.loadDocument(pdf);
    try {
      const { data } = await document.getPage(0).render({
        width,
        height,
        // `data` is RGBA, one row after the other.
        render: (pixels) => Promise.resolve(pixels.data),
      });
      return await sharp(data, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png(png)
        .toBuffer();
    } finally {
      document.destroy();
    }
  };
}
