import { inflateRawSync } from 'node:zlib';

const entrySignature = 0x02_01_4b_50;
const endSignature = 0x06_05_4b_50;
const stored = 0;
const textual = /\.(?:xml|rels|txt|html?|json|csv|svg|md)$/i;

/**
 * Names and texts in a ZIP, as office documents are, by its directory (APPNOTE.TXT 4.3).
 * @throws when the file is no ZIP that can be opened.
 */
export function textsOfZip(bytes: Buffer): string[] {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < 0) throw new Error('no directory');
  const texts: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw new Error('no entry');
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(begin, begin + size);
    texts.push(name);
    if (textual.test(name))
      texts.push((method === stored ? body : inflateRawSync(body)).toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return texts;
}
