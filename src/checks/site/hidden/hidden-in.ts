/** What a file says that its bytes, read as text, do not show. */
import { textsOfId3 } from './id3-texts.ts';
import { hiddenInPicture } from './picture-texts.ts';
import { textsOfPdf } from './pdf-texts.ts';
import { decodeEntities } from '../html.ts';
import { textsOfZip } from './zip-texts.ts';

export interface Hidden {
  readonly texts: readonly string[];
  /** A picture that says where it was taken. */
  readonly positioned?: boolean;
  /** Nobody can say what is in it. */
  readonly unreadable?: boolean;
}

const nothing: Hidden = { texts: [] };

/** `<w:t>T</w:t><w:t>ủ</w:t>`: an office document may cut a word anywhere. */
const withoutTags = (text: string): string[] =>
  text.startsWith('<') ? [text, decodeEntities(text.replaceAll(/<[^>]*>/g, ''))] : [text];

async function readHidden(ending: string, bytes: Buffer): Promise<Hidden> {
  switch (ending) {
    case 'pdf':
      return { texts: await textsOfPdf(bytes) };
    case 'jpg':
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'avif':
    case 'gif':
    case 'tif':
    case 'tiff':
      return hiddenInPicture(bytes);
    case 'mp3':
      return { texts: textsOfId3(bytes) };
    case 'zip':
    case 'pptx':
    case 'docx':
    case 'xlsx':
    case 'odp':
    case 'odt':
    case 'ods':
      return { texts: textsOfZip(bytes).flatMap(withoutTags) };
    default:
      return nothing;
  }
}

/** Never throws: a file that cannot be opened is told of as such. */
export async function hiddenIn(ending: string, bytes: Buffer): Promise<Hidden> {
  try {
    return await readHidden(ending, bytes);
  } catch {
    return { texts: [], unreadable: true };
  }
}
