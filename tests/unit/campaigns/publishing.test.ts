import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byNewest,
  isPublished,
  neighboursOf,
  relatedTo,
  type Piece,
} from '../../../src/domain/publishing.ts';

const piece = (id: string, more: Partial<Piece> = {}): Piece => ({
  id,
  publishedOn: '2026-11-01',
  topic: 'work',
  audiences: ['workers'],
  ...more,
});

describe('a piece with a day of publishing', () => {
  it.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2027-01-01', true],
  ])('dated 23 November is on the site of %s: %s', (today, shown) => {
    expect(isPublished({ publishedOn: '2026-11-23' }, today)).toBe(shown);
  });
});

describe('what to read next', () => {
  const here = piece('here', { related: ['chosen', 'not-published'] });
  const chosen = piece('chosen', { topic: 'law', audiences: ['officials'] });
  const sameTopic = piece('same-topic', { audiences: ['employers'] });
  const sameReader = piece('same-reader', { topic: 'law' });
  const other = piece('other', { topic: 'school', audiences: ['learners'] });

  it('is what the editor chose, then the same topic, then the same readers; nothing without kinship', () => {
    const all = [other, sameReader, sameTopic, here, chosen];
    expect(relatedTo(here, all, 9).map(({ id }) => id)).toEqual([
      'chosen',
      'same-topic',
      'same-reader',
    ]);
    expect(relatedTo(here, all, 2).map(({ id }) => id)).toEqual(['chosen', 'same-topic']);
  });
});

const pieces = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      publishedOn: fc.constantFrom('2026-01-01', '2026-05-05', '2026-11-23'),
      topic: fc.constantFrom('work', 'law', 'school'),
      audiences: fc.subarray(['workers', 'men', 'youth'], { minLength: 1 }),
      related: fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 3 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
  )
  .map((all): Piece[] => all);

describe('any set of pieces', () => {
  it('relates none to itself, none twice, and no more than asked for', () => {
    fc.assert(
      fc.property(pieces, fc.nat(6), (all, limit) => {
        for (const one of all) {
          const ids = relatedTo(one, all, limit).map(({ id }) => id);
          expect(ids).not.toContain(one.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('makes one chain: whoever is older than me has me as newer', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        for (const { id } of all) {
          const { newer, older } = neighboursOf(id, all);
          if (older) expect(neighboursOf(older.id, all).newer?.id).toBe(id);
          if (newer) expect(neighboursOf(newer.id, all).older?.id).toBe(id);
        }
        const ends = all.filter(({ id }) => neighboursOf(id, all).newer === undefined);
        expect(ends.map(({ id }) => id)).toEqual([all.toSorted(byNewest)[0]?.id]);
      }),
    );
  });

  it('has no neighbours for a piece that is not among them', () => {
    expect(neighboursOf('nowhere', [piece('a')])).toEqual({});
  });
});
