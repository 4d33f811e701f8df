/**
 * Writes an organisation's contact onto the built sheets, on the device. The only place that knows pdf-lib and fontkit;
 * it is fetched when somebody asks for a file, not before.
 */
import { PDFDocument, PDFPage, rgb, type PDFFont } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { piece, type PieceKey } from '../pieces.ts';
import { isEmpty, type Contact } from './contact.ts';
import {
  fitContact,
  insideOf,
  pointsPerMillimetre as points,
  type Measure,
} from './fit-contact.ts';

export interface WantedPiece {
  readonly key: PieceKey;
  /** The built sheet. */
  readonly pdf: Uint8Array;
  readonly copies: number;
}

export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** The contact does not fit on this piece at any size that can be read. */
export class TooLong extends Error {
  readonly piece: PieceKey;
  constructor(key: PieceKey) {
    super(`The contact is too long for ${key}.`);
    this.piece = key;
  }
}

/** The ink of the sheets. */
const ink = rgb(0.063, 0.129, 0.118);
const white = rgb(1, 1, 1);

interface EmbeddedFonts {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

/** fontkit shapes a text anew each time; a contact has a handful of words, asked for again at each size. */
function measureWith({ regular, bold }: EmbeddedFonts): Measure {
  const known = new Map<string, number>();
  return (text, isBold) => {
    const key = `${String(isBold)} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const width = (isBold ? bold : regular).widthOfTextAtSize(text, 1);
    known.set(key, width);
    return width;
  };
}

function write(
  pages: readonly PDFPage[],
  key: PieceKey,
  contact: Contact,
  fonts: EmbeddedFonts,
  measure: Measure,
): void {
  const { slots, scale } = piece(key);
  const unit = points * scale;
  for (const slot of slots) {
    const page = pages[slot.page];
    if (!page) continue;
    const lines = fitContact(contact, slot, measure);
    if (!lines) throw new TooLong(key);
    const top = page.getHeight();
    const { x, y, width, height } = insideOf(slot);
    // Over the dotted lines; the heading of the box stays.
    page.drawRectangle({
      x: x * unit,
      y: top - (y + height) * unit,
      width: width * unit,
      height: height * unit,
      color: white,
    });
    for (const line of lines)
      page.drawText(line.text, {
        x: line.x * unit,
        y: top - line.y * unit,
        size: line.size * scale,
        font: line.bold ? fonts.bold : fonts.regular,
        color: ink,
      });
  }
}

/** The same page once more: a leaf of its own that shares drawing and fonts, so that copies weigh nothing. */
function again(document: PDFDocument, page: PDFPage): void {
  const leaf = page.node.clone();
  document.addPage(PDFPage.of(leaf, document.context.register(leaf), document));
}

/**
 * All pieces in one document, each as often as wanted. No date and no name of a program goes in: nothing of the device.
 * @throws TooLong
 */
export async function personalPdf(
  wanted: readonly WantedPiece[],
  contact: Contact,
  files: Fonts,
  title: string,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('vi');
  document.registerFontkit(fontkit);
  const fonts = isEmpty(contact)
    ? undefined
    : {
        regular: await document.embedFont(files.regular, { subset: true }),
        bold: await document.embedFont(files.bold, { subset: true }),
      };
  const measure = fonts && measureWith(fonts);
  for (const { key, pdf, copies } of wanted) {
    const source = await PDFDocument.load(pdf, { updateMetadata: false });
    const pages = await document.copyPages(source, source.getPageIndices());
    for (const page of pages) document.addPage(page);
    if (fonts && measure) write(pages, key, contact, fonts, measure);
    for (let copy = 1; copy < copies; copy++) for (const page of pages) again(document, page);
  }
  return document.save({ updateFieldAppearances: false });
}
