import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, normalizeMarked } from '../../../src/text/fold.ts';

const vietnamese =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
const phrase = fc.string({
  unit: fc.constantFrom(...vietnamese, ...vietnamese.toUpperCase(), ' ', '-', '.', ',', '1', '7'),
});

describe('a name typed without marks', () => {
  test.each([
    ['Phan Rang-Tháp Chàm', 'phan rang thap cham'],
    ['  Đặc khu   TRƯỜNG SA ', 'dac khu truong sa'],
    ['Xã Phước Đại, Huyện Bác Ái', 'xa phuoc dai huyen bac ai'],
    ['Ea H’leo', 'ea h leo'],
    ['P.12', 'p 12'],
    ['Ðông Hải', 'dong hai'],
    ['🙂 --- ', ''],
  ])('%s folds to "%s"', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('folding twice changes nothing, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  test('a phone that sends NFD, NFC or capitals finds the same name', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const key = fold(text);
        expect(fold(text.normalize('NFD'))).toBe(key);
        expect(fold(text.normalize('NFC'))).toBe(key);
        expect(fold(text.toUpperCase())).toBe(key);
      }),
    );
  });
});

describe('a name typed with marks', () => {
  test.each([
    ['Hoà', 'hòa'],
    ['Hòa', 'hòa'],
    ['Khánh Hoà', 'khánh hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['Uỷ ban', 'ủy ban'],
    ['loè xoẹt', 'lòe xoẹt'],
  ])('%s is read as "%s", whichever way the keyboard places the tone', (text, expected) => {
    expect(normalizeMarked(text)).toBe(expected);
  });

  test.each(['quý', 'quỳ hợp', 'già', 'giỏ', 'quà', 'huỳnh', 'khuya', 'thuyền', 'toán', 'hoàn'])(
    '"%s" has one right place for the tone and keeps it',
    (text) => {
      expect(normalizeMarked(text)).toBe(text);
    },
  );

  test.each([
    ['Hòang', 'hoàng'],
    ['Tóan', 'toán'],
    ['Húynh', 'huýnh'],
    ['Qúy', 'quý'],
  ])('%s, a common slip, is read as "%s"', (text, expected) => {
    expect(normalizeMarked(text)).toBe(expected);
  });

  test('đ and other marks stay, punctuation becomes one space', () => {
    expect(normalizeMarked('Phước Đại,  H.Bác Ái')).toBe('phước đại h bác ái');
    expect(normalizeMarked('đường')).not.toBe(normalizeMarked('dương'));
  });

  test('normalising twice changes nothing, and NFD gives the same as NFC', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const once = normalizeMarked(text);
        expect(normalizeMarked(once)).toBe(once);
        expect(normalizeMarked(text.normalize('NFD'))).toBe(once);
        expect(normalizeMarked(text.toUpperCase())).toBe(once);
      }),
    );
  });

  test('both styles of writing an open syllable are one word', () => {
    const tone = fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
    const onset = fc.constantFrom('', 'h', 'th', 'kh', 'l', 'ng', 'x', 't');
    const rhyme = fc.constantFrom(['o', 'a'], ['o', 'e'], ['u', 'y']);
    fc.assert(
      fc.property(onset, rhyme, tone, (start, [first = '', second = ''], mark) => {
        const older = normalizeMarked(start + first + mark + second);
        const newer = normalizeMarked(start + first + second + mark);
        expect(newer).toBe(older);
        expect(fold(newer)).toBe(start + first + second);
      }),
    );
  });

  test('marks removed afterwards or at once: the folded word is the same', () => {
    fc.assert(fc.property(phrase, (text) => fold(normalizeMarked(text)) === fold(text)));
  });
});
