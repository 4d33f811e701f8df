/**
 * Writes 1 January 1980 as the day of every part of a ZIP file, in place. Two reports from the same content are then
 * the same bytes, and a file that changed is one whose figures changed.
 */
const localMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;
/** Day 1 of month 1 of the year 1980 + 0, as DOS counts. */
const firstDay = 0x21;

/** @throws RangeError for what is not a plain ZIP file without a comment, as the writers of office files make them */
export function withoutDates(zip: Uint8Array): Buffer {
  const bytes = Buffer.from(zip);
  const end = bytes.length - endLength;
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) throw new RangeError('Not a plain ZIP file.');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(at) !== entryMark || bytes.readUInt32LE(local) !== localMark)
      throw new RangeError('Not a plain ZIP file.');
    bytes.writeUInt16LE(0, at + 12);
    bytes.writeUInt16LE(firstDay, at + 14);
    bytes.writeUInt16LE(0, local + 10);
    bytes.writeUInt16LE(firstDay, local + 12);
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}
