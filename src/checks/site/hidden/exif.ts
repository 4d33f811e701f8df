/** The little of EXIF that matters here (CIPA DC-008): whether it says where a picture was taken. */

const gpsPointer = 0x88_25;
const entryLength = 12;

/** A list of positions of the camera, in a block that begins with `Exif\0\0` or with the TIFF header itself. */
export function hasPosition(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  if (tiff.length < 8) return false;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const first = long(4);
  if (first + 2 > tiff.length) return false;
  const count = short(first);
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + index * entryLength;
    if (at + entryLength > tiff.length) return false;
    if (short(at) === gpsPointer) return true;
  }
  return false;
}
