/** A PDF as a reader that has nothing to do with the one that wrote it sees it. */
import { extractText, getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly title: string | undefined;
  readonly language: string | undefined;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes for its own.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const { info } = (await document.getMetadata()) as {
    info: { readonly Title?: string; readonly Language?: string };
  };
  return {
    text: text.normalize('NFC').replaceAll(/\s+/g, ' '),
    pages: totalPages,
    title: info.Title,
    language: info.Language,
  };
}
