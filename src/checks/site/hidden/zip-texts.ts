import { zipParts } from '../../../bytes/zip-parts.ts';

const textual = /\.(?:xml|rels|txt|html?|json|csv|svg|md)$/i;

/**
 * Names and texts in a ZIP, as office documents are.
 * @throws when the file is no ZIP that can be opened.
 */
export function textsOfZip(bytes: Buffer): string[] {
  const parts = zipParts(bytes);
  return parts.names.flatMap((name) =>
    textual.test(name) ? [name, parts.text(name) ?? ''] : [name],
  );
}
