/** The only place that knows PDFium: what is in a PDF that was drawn or brought. */
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** Opens a PDF for as long as `use` takes. */
export async function withPdf<T>(
  pdf: Uint8Array,
  use: (document: PDFiumDocument) => T | Promise<T>,
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
  withPdf(pdf, (document) => document.getPageCount());
