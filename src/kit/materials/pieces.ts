/** What the site draws for each kind of material: nothing for recordings; a post is copied, with a picture beside it. */
import type { MaterialKind } from '../../domain/campaign-vocabulary.ts';

/** A way to use a material; its words stand in `i18n/material-words.ts`. */
export type PrintFormat =
  'a4' | 'a3' | 'three-fold' | 'banner' | 'labels' | 'cards' | 'slides' | 'text' | 'picture';

export interface MaterialPiece {
  readonly format: PrintFormat;
  /** Below the folder of templates. */
  readonly template: string;
  /** How many times as large as the drawing. */
  readonly scale: number;
}

const sheet = (format: PrintFormat, template: string, scale = 1): MaterialPiece => ({
  format,
  template: `materials/${template}.typ`,
  scale,
});

/** The side of an A3 sheet is √2 times that of an A4 sheet; the figure is that of the two norms, in millimetres. */
const a3 = 420 / 297;

const sheetPieces: Readonly<Partial<Record<MaterialKind, readonly MaterialPiece[]>>> = {
  poster: [sheet('a4', 'poster'), sheet('a3', 'poster', a3)],
  leaflet: [sheet('three-fold', 'leaflet')],
  'wallet-card': [sheet('cards', 'wallet-card')],
  sticker: [sheet('labels', 'sticker')],
  banner: [sheet('banner', 'banner')],
  infographic: [sheet('a4', 'infographic'), sheet('a3', 'infographic', a3)],
  slides: [sheet('slides', 'slides')],
};

const textKinds: readonly MaterialKind[] = [
  'loudspeaker-script',
  'contest-questions',
  'debate-topic',
  'lesson-plan',
  'workplace-policy',
  'talk-outline',
];

interface Drawable {
  readonly kind: MaterialKind;
  readonly sheet?: unknown;
  readonly body?: unknown;
}

/** Largest use first: the first piece gives the picture of the material. */
export function piecesOf({ kind, sheet: words, body }: Drawable): readonly MaterialPiece[] {
  if (words !== undefined) return sheetPieces[kind] ?? [];
  if (kind === 'social-post') return [sheet('picture', 'post')];
  return body !== undefined && textKinds.includes(kind) ? [sheet('text', 'document')] : [];
}
