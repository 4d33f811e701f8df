import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../../src/text/slug.ts';

test.each([
  ['Xã Bác Ái Đông', 'xa-bac-ai-dong'],
  ['Phan Rang-Tháp Chàm', 'phan-rang-thap-cham'],
  ['16 ngày hành động (2025)!', '16-ngay-hanh-dong-2025'],
  ['ꨌꩌ', ''],
])('"%s" has the address "%s"', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('an address is plain ASCII that needs no encoding, and making it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug(slug(text))).toBe(slug(text));
    }),
  );
});
