import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/text/reading-time.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'lời').join(' ');

describe('the time that reading takes', () => {
  it.each([
    [0, 1],
    [1, 1],
    [299, 1],
    [300, 2],
    [600, 3],
    [2000, 10],
  ])('of %i words is %i minutes', (count, minutes) => {
    expect(readingMinutes(words(count))).toBe(minutes);
  });

  it('does not count what nobody reads: addresses, dashes, marks of Markdown', () => {
    const bare = `${words(299)} gọi`;
    const dressed = `## ${words(299)}\n\n- —\n\n---\n\n[gọi](/goi-ngay/mot-duong-dan-rat-dai/)\n\n[a]: https://vi-du.vn b c d e`;
    expect(readingMinutes(dressed)).toBe(readingMinutes(bare));
  });

  it('is a whole number of minutes, at least one, and never shorter for more text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3000), (text, more) => {
        const minutes = readingMinutes(text);
        expect(Number.isInteger(minutes)).toBe(true);
        expect(minutes).toBeGreaterThanOrEqual(1);
        expect(readingMinutes(words(more + 1))).toBeGreaterThanOrEqual(readingMinutes(words(more)));
      }),
    );
  });
});
