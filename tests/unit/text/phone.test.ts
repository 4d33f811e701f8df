import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialDigits, isDemoNumber, phoneProblem } from '../../../src/text/phone.ts';

describe('a number that can be dialled', () => {
  it.each([
    ['113', 'the police'],
    ['111', 'the child helpline'],
    ['1900 969 680', 'a charged line'],
    ['1800 1567', 'a free line'],
    ['0259 3822 660', 'a land line of Ninh Thuận'],
    ['024.3733.5599', 'a land line with dots'],
    ['0912-345-678', 'a mobile'],
    ['(0258) 3822 660', 'a land line with its area code in brackets'],
    ['+84 912 345 678', 'a mobile as written abroad'],
    ['0000 000 001', 'a demonstration number'],
  ])('%s, %s, is let through', (number) => {
    expect(phoneProblem(number)).toBeUndefined();
  });

  it.each([
    ['0259 38', 'có 6 chữ số, không đúng dạng số điện thoại nào ở Việt Nam'],
    ['', 'có 0 chữ số, không đúng dạng số điện thoại nào ở Việt Nam'],
    ['0912 345 6789', 'có 11 chữ số, không đúng dạng số điện thoại nào ở Việt Nam'],
    ['0123 456 789', 'có 10 chữ số, không đúng dạng số điện thoại nào ở Việt Nam'],
    ['259382260', 'có 9 chữ số, không đúng dạng số điện thoại nào ở Việt Nam'],
    ['1900 96 HELP', 'có ký tự không phải chữ số'],
    ['０９１２３４５６７８', 'có ký tự không phải chữ số'],
    ['113; 114', 'có ký tự không phải chữ số'],
    ['tel:113', 'có ký tự không phải chữ số'],
  ])('"%s" is refused: %s', (number, what) => {
    expect(phoneProblem(number)?.what).toBe(what);
  });
});

describe('how a number is written', () => {
  const number = fc
    .tuple(fc.constantFrom('09', '03', '02', '0000', '1900', '11'), fc.stringMatching(/^\d{1,9}$/))
    .map(([head, rest]) => head + rest);
  const spaced = fc
    .tuple(number, fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 13, maxLength: 13 }))
    .map(([digits, gaps]) => ({
      digits,
      written: [...digits]
        .map((digit, index) => `${index === 0 ? '' : (gaps[index] ?? '')}${digit}`)
        .join(''),
    }));

  it('never changes what is dialled: spaces, dots and hyphens are for the eye', () => {
    fc.assert(
      fc.property(spaced, ({ digits, written }) => {
        expect(dialDigits(written)).toBe(digits);
        expect(phoneProblem(written)).toEqual(phoneProblem(digits));
        expect(isDemoNumber(written)).toBe(isDemoNumber(digits));
      }),
    );
  });

  it('makes +84 and a leading 0 the same number', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[35789]\d{8}$/),
        fc.constantFrom('', ' ', '.', '-'),
        (rest, gap) => {
          expect(dialDigits(`+84${gap}${rest}`)).toBe(`0${rest}`);
          expect(phoneProblem(`+84${gap}${rest}`)).toBeUndefined();
        },
      ),
    );
  });
});
