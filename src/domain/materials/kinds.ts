/** What each kind of material is made of: who has one without it has nothing to print, to read or to hear. */
import type { MaterialKind } from '../campaign-vocabulary.ts';

type Substance = 'sheet' | 'text' | 'recording';

/** A sheet is set by the site from a few words; a text is written in full; a recording is a file with its words. */
const substanceOf: Readonly<Record<MaterialKind, Substance>> = {
  poster: 'sheet',
  leaflet: 'sheet',
  'wallet-card': 'sheet',
  sticker: 'sheet',
  banner: 'sheet',
  infographic: 'sheet',
  slides: 'sheet',
  video: 'recording',
  audio: 'recording',
  'loudspeaker-script': 'text',
  'social-post': 'text',
  'contest-questions': 'text',
  'debate-topic': 'text',
  'lesson-plan': 'text',
  'workplace-policy': 'text',
  'talk-outline': 'text',
};

/** The parts of a material that somebody may have forgotten to write. */
interface Parts {
  readonly kind: MaterialKind;
  readonly sheet?: unknown;
  readonly body?: unknown;
  readonly transcript?: unknown;
  readonly files?: readonly unknown[] | undefined;
}

export type MissingPart = 'sheet' | 'body' | 'files' | 'transcript';

/** What is missing; several at once are all named. A file made elsewhere may stand in place of the site's own sheet. */
export function missingParts({ kind, sheet, body, transcript, files = [] }: Parts): MissingPart[] {
  const hasFiles = files.length > 0;
  switch (substanceOf[kind]) {
    case 'sheet':
      return sheet === undefined && !hasFiles ? ['sheet'] : [];
    case 'text':
      return body === undefined ? ['body'] : [];
    case 'recording':
      return [
        ...(hasFiles ? [] : (['files'] as const)),
        ...(transcript === undefined ? (['transcript'] as const) : []),
      ];
  }
}
