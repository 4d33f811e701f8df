import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../content/overlay.ts';
import { buildSite, freshFolder } from './build-site.ts';
import { pathsIn } from './built.ts';

/** Four faults of four kinds, in three files. */
const faults = ['wrong-phone', 'missing-name', 'script-in-page', 'address-in-confidential-text'];

describe('an editor who made several mistakes', () => {
  const contentDir = freshFolder('refused/content');
  const outDir = freshFolder('refused/dist');
  for (const each of ['base', ...faults.map((name) => `bad/${name}`)])
    cpSync(join(fixtures, each), contentDir, { recursive: true });
  // The site of yesterday, which visitors are reading.
  mkdirSync(join(outDir, 'goi-ngay'), { recursive: true });
  const before = { 'index.html': 'hôm qua', 'goi-ngay/index.html': 'Gọi 113' };
  for (const [path, text] of Object.entries(before)) writeFileSync(join(outDir, path), text);
  const { status, output } = buildSite(contentDir, outDir);

  it('gets no site', () => {
    expect(status).toBe(1);
    expect(output).not.toMatch(/page\(s\) built|Complete!/);
  });

  it('reads all mistakes at once, by file, with the remedy', () => {
    expect(output).toContain('5 lỗi trong 4 tệp cần sửa:');
    const told = [...output.matchAll(/^(content\/\S+) › /gm)].map(([, file]) => file);
    expect(new Set(told)).toEqual(
      new Set([
        'content/hotlines/113.yml',
        'content/pages/vi/an-toan.md',
        'content/services/confidential/tam-lanh-01.yml',
        'content/services/public/ubnd-phan-rang.yml',
      ]),
    );
    expect(output).toContain('"0259 38"');
    expect(output).toMatch(/Ghi đủ số/);
  });

  it('leaves the site of yesterday as it was, to the byte', () => {
    expect(pathsIn(outDir)).toEqual(Object.keys(before).toSorted());
    for (const [path, text] of Object.entries(before))
      expect(readFileSync(join(outDir, path), 'utf8')).toBe(text);
  });
});

describe('a province that goes live too early', () => {
  const contentDir = freshFolder('refused-live/content');
  const outDir = freshFolder('refused-live/dist');
  cpSync(join(fixtures, 'base'), contentDir, { recursive: true });
  writeFileSync(
    join(contentDir, 'settings/site.yml'),
    `name: Điểm Tựa
url: https://diem-tua.khanhhoa.gov.vn
mode: live
provinces: ['56']
exitUrl: https://thoat.example/
`,
  );

  it('gets no site, and is told of each sample record, the missing owner and the exit to nowhere', () => {
    const { status, output } = buildSite(contentDir, outDir);
    expect(status).toBe(1);
    expect(existsSync(outDir)).toBe(false);
    expect(output.match(/demo \(Bản ghi mẫu\): true không được có/g)).toHaveLength(3);
    expect(output).toContain('owner (Cơ quan chủ quản): còn trống');
    expect(output).toContain('là địa chỉ mẫu, không ai mở được');
  });
});
