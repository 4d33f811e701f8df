/**
 * What is inside a ZIP file, unpacked under a limit that is measured, not taken from what the file says of itself.
 * An honest workbook of 20,000 services unpacks to some 60 MB; a ZIP bomb to as much as memory holds.
 */
import { inflateRawSync } from 'node:zlib';

const unpackedLimit = 200 * 1024 * 1024;

export class NotAZip extends Error {}
export class TooMuchInside extends Error {}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

export interface ZipParts {
  readonly names: readonly string[];
  /** The part's text as UTF-8; undefined when there is no such part. */
  text(name: string): string | undefined;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at--)
    if (bytes.readUInt32LE(at) === endMark) return at;
  throw new NotAZip();
}

function unpack(bytes: Buffer, entry: number, left: number): Buffer {
  const method = bytes.readUInt16LE(entry + 10);
  const size = bytes.readUInt32LE(entry + 20);
  const header = bytes.readUInt32LE(entry + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) throw new NotAZip();
  return inflateRawSync(packed, { maxOutputLength: left });
}

/** Unpacks every part once. Throws NotAZip, also where two parts share a name and one would hide the other, or TooMuchInside. */
export function zipParts(bytes: Buffer, limit = unpackedLimit): ZipParts {
  const parts = new Map<string, Buffer>();
  try {
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    let entry = bytes.readUInt32LE(end + 16);
    let left = limit;
    for (let n = 0; n < count; n++) {
      if (bytes.readUInt32LE(entry) !== entryMark) throw new NotAZip();
      const nameLength = bytes.readUInt16LE(entry + 28);
      const name = bytes.toString('utf8', entry + 46, entry + 46 + nameLength);
      if (parts.has(name)) throw new NotAZip();
      if (left <= 0) throw new TooMuchInside();
      const part = unpack(bytes, entry, left);
      left -= part.length;
      if (left < 0) throw new TooMuchInside();
      parts.set(name, part);
      entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
    }
  } catch (error) {
    if (error instanceof TooMuchInside) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw code === 'ERR_BUFFER_TOO_LARGE' ? new TooMuchInside() : new NotAZip();
  }
  return { names: [...parts.keys()], text: (name) => parts.get(name)?.toString('utf8') };
}
