/** Text of two bytes a letter. */

/** The most significant byte first, as PDF and Java write it; half a letter at the end is left out. */
export const utf16be = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');

const utf16le = (bytes: Buffer): string => bytes.toString('utf16le');

/** In either order of bytes, from an even and from an odd place: three of them are nonsense, which matches nothing. */
export const utf16Readings = (bytes: Buffer): string[] =>
  [bytes, bytes.subarray(1)].flatMap((from) => [utf16le(from), utf16be(from)]);
