import { describe, expect, it } from 'vitest';
import { kitSettings, pieceKeys } from '../../../src/kit/pieces.ts';
import { minutesInWords, spokenMinutes, spokenNumber } from '../../../src/kit/sheets/spoken.ts';
import { sheetOf } from '../../../src/kit/sheets/sheet.ts';
import { fold } from '../../../src/text/fold.ts';
import { place, site } from './sample-kit.ts';

const printed = (key: (typeof pieceKeys)[number], demo = false) =>
  sheetOf(key, place, { ...site, demo });

describe('a sheet', () => {
  it.each(pieceKeys)('%s leads to the page of its place and leaves no gap in a sentence', (key) => {
    const sheet = printed(key);
    expect(sheet.target).toBe('https://diem-tua.example/tim-ho-tro/bac-ai-dong/');
    expect(JSON.stringify(sheet.words)).not.toMatch(/\{\w+\}/);
    expect(sheet.lines.map(({ number }) => number)).toEqual(['113', '111', '1900 969 680']);
  });

  it('says of a charged number that it shows on the bill, and never that it is free', () => {
    const [, , crisis] = printed('poster-a4').lines;
    expect(crisis?.note).toBe('Tính cước, hiện trên hóa đơn');
  });

  it('of a demonstration site bears a mark, on each piece', () => {
    for (const key of pieceKeys) {
      expect(printed(key, true).sample).toContain('BẢN MẪU');
      expect(printed(key, false).sample).toBe('');
    }
  });

  it('says under an address in a folder of the host too where its page is', () => {
    const sheet = sheetOf('sticker', place, { ...site, url: 'https://khanhhoa.example/' });
    expect(sheet.address).toBe('khanhhoa.example/tim-ho-tro/bac-ai-dong/');
  });
});

describe('the discreet card', () => {
  const said = fold(JSON.stringify({ ...printed('card-discreet'), piece: '' }));

  it.each(['bạo lực', 'bị đánh', 'đe dọa', 'tạm lánh', 'xâm hại'])('never says "%s"', (words) => {
    expect(said).not.toContain(fold(words));
  });

  it('has the numbers all the same, and no name of a local place', () => {
    expect(said).toContain('1900 969 680');
    expect(said).not.toContain('uy ban nhan dan');
  });

  it('is not what the other card says', () => {
    expect(fold(JSON.stringify(printed('card')))).toContain('bao luc');
  });
});

describe('the loudspeaker script', () => {
  const { script } = printed('loudspeaker').words as { script: string[] };

  it('takes two minutes, give or take half', () => {
    expect(spokenMinutes(script)).toBeGreaterThan(1.5);
    expect(spokenMinutes(script)).toBeLessThan(2.5);
  });

  it('reads numbers digit by digit, and no number that nobody can call', () => {
    const all = script.join(' ');
    expect(all).toContain('một chín không không, chín sáu chín, sáu tám không');
    expect(all).not.toMatch(/\d/);
    expect(all).not.toContain('không không không không');
  });

  it('counts a minute for 130 words', () => {
    expect(spokenMinutes(['từ '.repeat(260)])).toBe(2);
    expect(minutesInWords(2)).toBe('2 phút');
    expect(minutesInWords(2.1)).toBe('2 phút 10 giây');
    expect(minutesInWords(0.3)).toBe('20 giây');
    expect(spokenNumber(' 0258-3822.660')).toBe('không hai năm tám, ba tám hai hai, sáu sáu không');
  });
});

it('gives a factory the policy, and a school the lesson and the path of a report', () => {
  expect(kitSettings.factory).toContain('policy');
  expect(kitSettings.school).toEqual(expect.arrayContaining(['lesson-plan', 'reporting-path']));
});
