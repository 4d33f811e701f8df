import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPlaceholderNumber } from '../../src/text/phone.ts';
import { contentWith, messages } from './overlay.ts';

const owner = `owner:
  name: Sở Nội vụ
  responsible: Bà Nguyễn Thị An, Giám đốc
  address: Số 1 đường Mẫu
  phone: "0259 3822 660"
  email: so-noi-vu@khanhhoa.gov.vn`;

const ready = `name: Điểm Tựa
url: https://diem-tua.khanhhoa.gov.vn
mode: live
provinces: ['56']
exitUrl: https://vi.wikipedia.org/
${owner}
`;

/** The small content as a live site with these settings, with its sample places or without them. */
function live(settings: string, withSamples = false): string[] {
  const folder = contentWith();
  writeFileSync(join(folder, 'settings/site.yml'), settings);
  if (!withSamples) rmSync(join(folder, 'services'), { recursive: true });
  return messages(folder);
}

describe('a site that goes live', () => {
  it('may, when everything is said', () => {
    expect(live(ready)).toEqual([]);
  });

  it('may not carry a record that was made up', () => {
    const told = live(ready, true);
    expect(told.length).toBeGreaterThan(0);
    for (const each of told) expect(each).toContain('demo (Bản ghi mẫu): true không được có');
  });

  it('may not leave open who answers for it', () => {
    expect(live(ready.replace(owner, ''))).toEqual([
      expect.stringContaining('settings/site.yml › owner (Cơ quan chủ quản): còn trống.'),
    ]);
  });

  it.each([
    ['thoat.example', 'là địa chỉ mẫu, không ai mở được'],
    ['may-chu.local', 'là địa chỉ mẫu, không ai mở được'],
    ['diem-tua.khanhhoa.gov.vn', 'là trang của chính mình'],
    ['www.diem-tua.khanhhoa.gov.vn', 'là trang của chính mình'],
  ])('may not send whoever leaves in haste to %s', (host, what) => {
    expect(live(ready.replace('vi.wikipedia.org', host))).toEqual([
      expect.stringMatching(new RegExp(`settings/site\\.yml › exitUrl .*${what}`)),
    ]);
  });

  it('may not print an address that nobody can open', () => {
    expect(live(ready.replace('diem-tua.khanhhoa.gov.vn\n', 'diem-tua.example\n'))).toEqual([
      expect.stringContaining('settings/site.yml › url (Địa chỉ trang)'),
    ]);
  });

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
