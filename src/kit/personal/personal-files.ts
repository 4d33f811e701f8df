/** One PDF of all pieces, or a ZIP with one for each. */
import { zipSync } from 'fflate';
import { piece } from '../pieces.ts';
import type { Contact } from './contact.ts';
import { personalPdf, TooLong, type Fonts, type WantedPiece } from './personal-pdf.ts';

export { TooLong };

export type Packing = 'pdf' | 'zip';

/** ZIP knows no date before 1980; a fixed one tells nothing of the device. */
const zipDay = '1980-01-01T12:00:00';

export async function personalFile(
  packing: Packing,
  wanted: readonly WantedPiece[],
  contact: Contact,
  fonts: Fonts,
  title: string,
): Promise<Blob> {
  if (packing === 'pdf')
    return blob(await personalPdf(wanted, contact, fonts, title), 'application/pdf');
  const files: Record<string, Uint8Array> = {};
  for (const each of wanted)
    files[`${piece(each.key).file}.pdf`] = await personalPdf([each], contact, fonts, title);
  // PDF is compressed already.
  return blob(zipSync(files, { level: 0, mtime: zipDay }), 'application/zip');
}

const blob = (bytes: Uint8Array, type: string): Blob => new Blob([new Uint8Array(bytes)], { type });
