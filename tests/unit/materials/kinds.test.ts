import { describe, expect, it } from 'vitest';
import { materialKinds, type MaterialKind } from '../../../src/domain/campaign-vocabulary.ts';
import { missingParts } from '../../../src/domain/materials/kinds.ts';
import { piecesOf } from '../../../src/kit/materials/pieces.ts';

const kinds = Object.keys(materialKinds) as MaterialKind[];
const whole = { sheet: {}, body: 'x', transcript: 'x', files: ['x'] };

describe('what a kind of material needs', () => {
  it.each(kinds)('is something, and enough when all is there: %s', (kind) => {
    expect(missingParts({ kind })).not.toEqual([]);
    expect(missingParts({ kind, ...whole })).toEqual([]);
  });

  it('lets a file made elsewhere stand for the sheet, never for the transcript', () => {
    expect(missingParts({ kind: 'poster', files: ['ap-phich.pdf'] })).toEqual([]);
    expect(missingParts({ kind: 'video', files: ['phim.mp4'] })).toEqual(['transcript']);
    expect(missingParts({ kind: 'audio', files: [] })).toEqual(['files', 'transcript']);
  });

  it('cannot be an empty list of files', () => {
    expect(missingParts({ kind: 'banner', files: [] })).toEqual(['sheet']);
  });
});

describe('what the site draws', () => {
  const drawn = (kind: MaterialKind): string[] => {
    const parts = missingParts({ kind });
    return piecesOf({
      kind,
      ...(parts.includes('sheet') ? { sheet: {} } : {}),
      ...(parts.includes('body') ? { body: 'x' } : {}),
    }).map(({ format }) => format);
  };

  it.each(kinds.filter((kind) => kind !== 'video' && kind !== 'audio'))(
    'is something for what an editor wrote: %s',
    (kind) => {
      expect(drawn(kind)).not.toEqual([]);
    },
  );

  it('fits the use: a poster for two sizes of wall, a text for one sheet after another', () => {
    expect(drawn('poster')).toEqual(['a4', 'a3']);
    expect(drawn('lesson-plan')).toEqual(['text']);
    expect(drawn('social-post')).toEqual(['picture']);
  });
});
