import { describe, expect, it } from 'vitest';
import { countSyllables, speakingSeconds } from '../../../src/text/speaking-time.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'bà').join(' ');

describe('the time that a loudspeaker script takes', () => {
  it('counts each Vietnamese word between blanks as one syllable', () => {
    expect(countSyllables('Kính thưa bà con và các cô bác!')).toBe(8);
    expect(countSyllables('Gọi 113,\n\n111 hoặc\t1900 969 680.')).toBe(7);
  });

  it('does not read the marks of Markdown, nor where a link leads', () => {
    expect(countSyllables('## Mở đầu\n\n- **Một** điều – hai\n\n---')).toBe(5);
    expect(countSyllables('Xem [trang này](https://diem-tua.example/mot trang/) nhé')).toBe(4);
  });

  it('is a minute for 130 syllables, rounded up to ten seconds', () => {
    expect(speakingSeconds(words(130))).toBe(60);
    expect(speakingSeconds(words(131))).toBe(70);
    expect(speakingSeconds(words(260))).toBe(120);
    expect(speakingSeconds('')).toBe(0);
  });
});
