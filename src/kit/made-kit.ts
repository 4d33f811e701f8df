/** The files of a kit as pages and the builder see them. */
import { pictured, piece, type PieceKey } from './pieces.ts';

export interface MadeFile {
  readonly piece: PieceKey;
  readonly pdfBytes: number;
  readonly pngBytes?: number;
}

/** A commune or province whose sheets were drawn. */
export interface MadePlace {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'commune' | 'province';
  /** The page that its code leads to. */
  readonly path: string;
  readonly files: readonly MadeFile[];
}

/** Below the root of the site. */
export const kitFolder = 'tai-lieu/bo-tai-lieu';

/** The same in every language: the sheets are Vietnamese. */
export const fileHref = (slug: string, key: PieceKey, ending: 'pdf' | 'png'): string =>
  `/${kitFolder}/${slug}/${piece(ending === 'png' ? pictured(key) : key).file}.${ending}`;
