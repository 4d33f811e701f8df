import { zipParts } from '../../../bytes/zip-parts.ts';

const textual = /\.(?:xml|rels|txt|html?|json|csv|svg|md)$/i;

/**
 * Names and texts in a ZIP, as office documents are.
 * @throws when the file is no ZIP that can be opened.
 */
export function textsOfZip(bytes: Buffer): string[] {
  const { names, text } = zipParts(bytes);
  return names.flatMap((name) => [name, ...(textual.test(name) ? [text(name) ?? ''] : [])]);
}
