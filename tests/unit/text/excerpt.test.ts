import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/text/excerpt.ts';

const text =
  'Ai cũng có quyền báo tin. Bạn gọi đường dây nóng bất cứ giờ nào. Người nghe máy không cần biết tên bạn.';
const hits = (query: string, from = text) =>
  excerpt(from, query)
    .filter(({ hit }) => hit)
    .map(({ text: words }) => words);
const whole = (query: string, from = text) =>
  excerpt(from, query)
    .map(({ text: words }) => words)
    .join('');

describe('an excerpt', () => {
  it('marks the words that were looked for, typed with marks, without, and with d for đ', () => {
    expect(hits('đường dây nóng')).toEqual(['đường dây nóng']);
    expect(hits('duong day nong')).toEqual(['đường dây nóng']);
  });

  it('marks a word that only begins like one of the query', () => {
    expect(hits('viol', 'What violence is.')).toEqual(['violence']);
  });

  it('reads as the text does, and says where it goes on', () => {
    expect(whole('ai')).toBe(text);
    const long = Array.from({ length: 120 }, (_, at) => (at === 60 ? 'đích' : `từ${at}`)).join(' ');
    expect(whole('dich', long)).toMatch(/^… từ54 .* đích từ61 .* …$/);
  });

  it('shows the beginning when no word stands in the text', () => {
    expect(whole('zzz', 'Một câu ngắn.')).toBe('Một câu ngắn.');
    expect(excerpt('', 'zzz')).toEqual([]);
  });

  it('loses and adds no word, whatever is asked of whatever text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (any, query) => {
        const shown = excerpt(any, query)
          .map(({ text: words }) => words)
          .join('')
          .replace(/^… | …$/g, '')
          .trim();
        const words = any.split(/\s+/).filter(Boolean).join(' ');
        return words.includes(shown) || shown === '…';
      }),
      { seed: 7 },
    );
  });
});
