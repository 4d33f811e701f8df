import sharp from 'sharp';
import { utf16Readings } from '../../../bytes/utf16.ts';
import { hasPosition } from './exif.ts';

interface HiddenInPicture {
  readonly texts: readonly string[];
  /** It says where it was taken. */
  readonly positioned: boolean;
}

/** Some programs write EXIF texts in two bytes a letter. */
const readings = (block: Buffer): string[] => [block.toString('utf8'), ...utf16Readings(block)];

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
