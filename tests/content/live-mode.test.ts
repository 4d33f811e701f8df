import { describe, expect, it } from 'vitest';
import { isPlaceholderNumber } from '../../src/text/phone.ts';
import { contentWith, messages } from './overlay.ts';

describe('a site that goes live', () => {
  it('may not carry a number that somebody wrote down until the right one is known', () => {
    const told = messages(contentWith('placeholder-in-live')).filter((text) =>
      text.includes('số ghi tạm'),
    );
    expect(told).toEqual([
      `content/settings/site.yml › owner.phone (Điện thoại cơ quan): "0900 000 000" giống số ghi tạm.
  Người cần giúp gọi số này sẽ gặp người lạ, hoặc không gặp ai. Ghi số thật, đã có người gọi thử; chưa có thì bỏ trống.`,
    ]);
  });
});

describe('a number written down for the time being', () => {
  it.each([
    '0900 000 000',
    '0999999999',
    '02591111111',
    '0123456789',
    '0987.654.321',
    '0912 345 678',
  ])('is told: %s', (number) => {
    expect(isPlaceholderNumber(number)).toBe(true);
  });

  it.each([
    '113',
    '111',
    '1900 969 680',
    '0259 3822 660',
    '0905 123 457',
    '024 3333 1234',
    '1800 1567',
  ])('is not %s', (number) => {
    expect(isPlaceholderNumber(number)).toBe(false);
  });
});
