import sharp from 'sharp';
import { hasPosition } from './exif.ts';

interface HiddenInPicture {
  readonly texts: readonly string[];
  /** It says where it was taken. */
  readonly positioned: boolean;
}

/** Some programs write EXIF texts in two bytes a letter, at even or at odd places. */
const readings = (block: Buffer): string[] => {
  const shifted = block.subarray(1);
  return [
    block.toString('utf8'),
    ...[block, shifted].flatMap((bytes) => {
      const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
      return [even.toString('utf16le'), even.swap16().toString('utf16le')];
    }),
  ];
};

/**
 * What a picture carries beside its points: EXIF, XMP, IPTC, texts of a PNG, compressed or not.
 * @throws when it is no picture that can be opened.
 */
export async function hiddenInPicture(bytes: Buffer): Promise<HiddenInPicture> {
  const { exif, xmp, iptc, comments = [] } = await sharp(bytes).metadata();
  const texts = [exif, xmp, iptc].flatMap((block) => (block ? readings(block) : []));
  return {
    texts: [...texts, ...comments.flatMap(({ keyword, text }) => [keyword, text])],
    positioned:
      (exif !== undefined && hasPosition(exif)) ||
      /GPS(?:Latitude|Longitude|Position)/.test(xmp?.toString('utf8') ?? ''),
  };
}
