import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { hintsOf, problemsOf, tidy, type Contact } from '../../../src/kit/personal/contact.ts';
import {
  fitContact,
  insideOf,
  pointsPerMillimetre,
} from '../../../src/kit/personal/fit-contact.ts';
import { printableRanges, unprintable } from '../../../src/kit/personal/printable.ts';
import { piece, pieceKeys } from '../../../src/kit/pieces.ts';
import { fonts } from './sample-kit.ts';

const contact: Contact = {
  organisation: 'Trường THCS Lê Hồng Phong',
  who: 'Cô Lan, phòng tư vấn',
  reach: '0258 3822 660',
};

describe('what can be printed', () => {
  it.each(Object.entries(fonts))('every character of the ranges is in the font: %s', (_, bytes) => {
    const font = fontkit.create(Buffer.from(bytes));
    if (!('hasGlyphForCodePoint' in font)) throw new Error('a collection of fonts');
    const missing = printableRanges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (__, step) => from + step).filter(
        (code) => !font.hasGlyphForCodePoint(code),
      ),
    );
    expect(missing.map((code) => code.toString(16))).toEqual([]);
  });

  it('takes all Vietnamese letters, and names what it cannot take as a person sees it', () => {
    expect(unprintable('Quỳnh Ưng Ðặng, Nguyễn Thị Ỷ – ấp Đá Bạc “B” (số 2)…')).toEqual([]);
    expect(unprintable('Cô Lan 👩‍🏫 ☎ 👩‍🏫')).toEqual(['👩‍🏫', '☎']);
  });
});

describe('what somebody typed', () => {
  it('is put in order: marks and letters in one, one space, no invisible signs', () => {
    const typed = { ...contact, organisation: '  Trường\u200B  THCS '.normalize('NFD') };
    expect(tidy(typed).organisation).toBe('Trường THCS');
  });

  it('is told to mend a number that cannot be dialled, and may name a letter box', () => {
    expect(problemsOf({ ...contact, reach: '0258 382' }, false)).toEqual([
      { kind: 'phone', field: 'reach' },
    ]);
    expect(problemsOf({ ...contact, reach: 'Hòm thư ở cổng B' }, false)).toEqual([]);
    expect(problemsOf(contact, true)).toEqual([]);
  });

  it('may not tell on a discreet card what it is for', () => {
    const telling = { ...contact, who: 'Tổ phòng chống BAO LUC' };
    expect(problemsOf(telling, true)).toEqual([{ kind: 'telling', field: 'who' }]);
    expect(problemsOf(telling, false)).toEqual([]);
  });

  it('is asked for marks where a whole name has none', () => {
    expect(hintsOf({ ...contact, organisation: 'Truong THCS Le Hong Phong' })).toEqual([
      { kind: 'marks', field: 'organisation' },
    ]);
    expect(hintsOf(contact)).toEqual([]);
    expect(hintsOf({ ...contact, organisation: 'Sagen' })).toEqual([]);
  });
});

describe('a contact in its box', () => {
  /** Every letter as wide as half its height. */
  const measure = (text: string) => text.length * 0.5;
  const slots = pieceKeys.flatMap((key) =>
    piece(key)
      .slots.slice(0, 1)
      .map((slot) => [key, slot] as const),
  );

  it.each(slots)('%s: a school, a person and a number fit', (_, slot) => {
    const words = (fitContact(contact, slot, measure) ?? []).map(({ text }) => text).join(' ');
    for (const part of Object.values(contact)) expect(words).toContain(part);
  });

  it('says when it is too long to be read, rather than cut it', () => {
    for (const [, slot] of slots) {
      expect(
        fitContact({ ...contact, who: 'từ '.repeat(400).trim() }, slot, measure),
      ).toBeUndefined();
      expect(fitContact({ ...contact, who: 'x'.repeat(400) }, slot, measure)).toBeUndefined();
    }
  });

  it('writes nothing for nothing', () => {
    const [, slot] = slots[0] ?? [];
    if (!slot) throw new Error('no box');
    expect(fitContact({ organisation: '', who: '', reach: '' }, slot, measure)).toEqual([]);
  });

  it('never leaves its box and never loses a word, whatever is typed', () => {
    const text = fc
      .array(fc.stringMatching(/^\S{1,12}$/), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.record({ organisation: text, who: text, reach: text }),
        fc.constantFrom(...slots),
        (typed, [, slot]) => {
          const lines = fitContact(typed, slot, measure);
          if (!lines || lines.length === 0) return;
          const box = insideOf(slot);
          for (const line of lines) {
            expect(line.y).toBeGreaterThan(box.y);
            expect(line.y).toBeLessThanOrEqual(box.y + box.height);
            const width = (measure(line.text) * line.size) / pointsPerMillimetre;
            expect(width).toBeLessThanOrEqual(box.width + 1e-6);
          }
          const kept = lines
            .map((line) => line.text)
            .join(' ')
            .split(' ');
          for (const word of Object.values(typed).join(' ').split(' ').filter(Boolean))
            expect(kept).toContain(word);
        },
      ),
      { seed: 25, numRuns: 200 },
    );
  });
});
