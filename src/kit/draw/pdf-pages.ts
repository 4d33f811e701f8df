import { withPdf } from './pdfium.ts';

/** What a person reads on each page of a PDF. */
export const textOfPages = (pdf: Uint8Array): Promise<string[]> =>
  withPdf(pdf, (document) => [...document.pages()].map((page) => page.getText()));
