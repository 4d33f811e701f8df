/**
 * What a file is by its first bytes, whatever its name says. A small table of our own: these few kinds are all that an
 * editor may upload, the check is synchronous, and a type it does not know is refused anyway.
 */

export type MediaType = 'jpeg' | 'png' | 'webp' | 'pdf' | 'mp4' | 'mp3' | 'pptx' | 'odp';
/** Kinds that are recognised only to say what was uploaded by mistake. */
type ForeignType = 'svg' | 'html' | 'gif' | 'heic' | 'tiff' | 'bmp' | 'zip' | 'program' | 'empty';

/** How each kind is named to an editor. */
export const typeNames: Readonly<Record<MediaType | ForeignType, string>> = {
  jpeg: 'ảnh JPEG',
  png: 'ảnh PNG',
  webp: 'ảnh WebP',
  pdf: 'tệp PDF',
  mp4: 'phim MP4',
  mp3: 'tiếng MP3',
  pptx: 'bài trình chiếu PPTX',
  odp: 'bài trình chiếu ODP',
  svg: 'hình vẽ SVG',
  html: 'trang HTML',
  gif: 'ảnh GIF',
  heic: 'ảnh HEIC của iPhone',
  tiff: 'ảnh TIFF',
  bmp: 'ảnh BMP',
  zip: 'tệp nén ZIP',
  program: 'chương trình máy tính',
  empty: 'tệp rỗng',
};

const typesOfEnding: Readonly<Record<string, MediaType>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
  mp4: 'mp4',
  mp3: 'mp3',
  pptx: 'pptx',
  odp: 'odp',
};

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The kind that a name promises; undefined for an ending that no media folder takes. */
export const promisedType = (name: string): MediaType | undefined => typesOfEnding[endingOf(name)];

/** The ending that files of a kind have. */
export const endingFor = (type: MediaType): string => (type === 'jpeg' ? 'jpg' : type);

export const isMediaType = (type: MediaType | ForeignType): type is MediaType =>
  Object.values(typesOfEnding).includes(type as MediaType);

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** MPEG audio frame: eleven set bits, then a version and a layer that exist. */
const isMp3Frame = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0] = bytes;
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 6) > 0;
};

/** Office files are ZIP archives that begin with well-known entries. */
function zipType(bytes: Uint8Array): MediaType | ForeignType {
  if (latin(bytes, 30, 90).startsWith('mimetypeapplication/vnd.oasis.opendocument.presentation'))
    return 'odp';
  const names = Buffer.from(bytes).toString('latin1');
  return names.includes('[Content_Types].xml') && names.includes('ppt/presentation.xml')
    ? 'pptx'
    : 'zip';
}

/** A text that a browser would read as a page or a drawing; both can hold script. */
function textType(bytes: Uint8Array): 'svg' | 'html' | undefined {
  const start = Buffer.from(bytes.subarray(0, 2000))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (!/^\s*</.test(start)) return undefined;
  return /<svg[\s>]/i.test(start) ? 'svg' : 'html';
}

/** @param bytes the whole file, or at least its beginning. Undefined when it is nothing that is known here. */
export function typeOfBytes(bytes: Uint8Array): MediaType | ForeignType | undefined {
  if (bytes.length === 0) return 'empty';
  const start = latin(bytes, 0, 16);
  if (start.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  // Readers accept some bytes before the mark; ours does not, since other programs would see another file.
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.slice(4, 8) === 'ftyp')
    return /^(?:hei[cfmsx]|mif1|msf1|avif)/.test(start.slice(8)) ? 'heic' : 'mp4';
  if (start.startsWith('ID3') || isMp3Frame(bytes)) return 'mp3';
  if (start.startsWith('PK\x03\x04')) return zipType(bytes);
  if (start.startsWith('GIF8')) return 'gif';
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'tiff';
  if (start.startsWith('BM')) return 'bmp';
  if (start.startsWith('MZ') || start.startsWith('\x7FELF') || start.startsWith('#!'))
    return 'program';
  return textType(bytes);
}
