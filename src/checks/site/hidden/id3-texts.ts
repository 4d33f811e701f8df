/**
 * What stands in front of a sound (ID3v2, id3.org). Title, author or remark may be UTF-16 in either order of bytes, and
 * may begin on an odd byte, so that the tag is read in each of the four ways. Text of one byte a letter is seen in the
 * file itself.
 */
import { utf16Readings } from '../../../bytes/utf16.ts';

const headLength = 10;

/** Four bytes of seven bits each. */
const lengthAt = (bytes: Buffer, at: number): number =>
  [0, 1, 2, 3].reduce((sum, byte) => sum * 128 + ((bytes[at + byte] ?? 0) & 0x7f), 0);

export function textsOfId3(bytes: Buffer): string[] {
  if (bytes.toString('latin1', 0, 3) !== 'ID3') return [];
  return utf16Readings(bytes.subarray(headLength, headLength + lengthAt(bytes, 6)));
}
