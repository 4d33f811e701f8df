/** What the safety page must not leave out: whoever trusts it acts by it. Its wording is free, its points are not. */
import { describe, expect, it } from 'vitest';
import { mainText, page } from './built.ts';

const points: readonly (readonly [point: string, vi: RegExp, en: RegExp])[] = [
  ['the history list stays', /Không xóa lịch sử/, /does not clear your history/],
  ['Back finds earlier pages', /Không chặn nút Quay lại/, /does not block the Back button/],
  ['spyware sees all', /Không chặn phần mềm theo dõi/, /does not stop spyware/],
  ['the call log and the bill stay', /nhật ký cuộc gọi.*hóa đơn/, /call log.*phone bill/],
  ['the owner of the Wi-Fi may know', /chủ Wi‑Fi/, /owner of the Wi‑Fi/],
  ['without script Shift does nothing', /tắt JavaScript.*Shift/, /JavaScript turned off.*Shift/],
  ['Chrome', /Chrome/, /Chrome/],
  ['Cốc Cốc', /Cốc Cốc/, /Cốc Cốc/],
  ['Samsung Internet', /Samsung Internet/, /Samsung Internet/],
  ['Safari', /Safari/, /Safari/],
  ['Firefox', /Firefox/, /Firefox/],
  [
    'an empty history looks suspicious',
    /Xóa sạch mọi thứ có thể làm người khác nghi ngờ/,
    /Deleting everything may look suspicious/,
  ],
  ['borrow a phone', /mượn máy/, /Borrow the phone/],
  [
    'a 1900 number is charged and shows on the bill',
    /1900 969 680 bị tính cước và hiện trên hóa đơn/,
    /1900 969 680 is charged and shows on the bill/,
  ],
];

describe.each([
  ['vi', 'an-toan/index.html'],
  ['en', 'en/an-toan/index.html'],
] as const)('the safety page (%s)', (locale, path) => {
  const found = page(path);
  const text = mainText(found).replaceAll(/\s+/g, ' ');

  it.each(points)('says it: %s', (_, vi, en) => {
    expect(text).toMatch(locale === 'vi' ? vi : en);
  });

  it('begins with the number to call in danger, before anything else is explained', () => {
    const main = found.html.slice(found.html.indexOf('<main'));
    expect(main.indexOf('href="tel:113"')).toBeGreaterThan(0);
    expect(main.indexOf('href="tel:113"')).toBeLessThan(main.indexOf('<h2'));
  });
});
