import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/checks/site/check-site.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { formatSiteReport } from '../../../src/checks/site/site-report.ts';
import {
  pdfWith,
  pictureWith,
  pictureWithXmp,
  pngWithPackedText,
  positionedPicture,
  slidesWith,
  soundWith,
} from './hidden-leaks.ts';
import { content, smallSite } from './small-site.ts';

/** Who keeps the consent of the home in Đông Hải. */
const where = 'Tủ hồ sơ số 7, bà Nguyễn Thị Lành giữ';
const shelter = 'Mẫu – Nơi tạm lánh Hướng Dương';
const escaped = [...where]
  .map((sign) => (sign > '~' ? `&amp;#${sign.codePointAt(0)};` : sign))
  .join('');

async function problemsOf(files: Readonly<Record<string, string | Buffer>>): Promise<Problem[]> {
  const folder = smallSite();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return checkSite(folder, content);
}

const slugsOf = (problems: readonly Problem[]): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(problems, ({ file }) => file)].map(([file, found]) => [
      file,
      found.map(({ slug }) => slug).toSorted(),
    ]),
  );

describe('one leak in each kind of file', () => {
  const planted = async (): Promise<Record<string, string | Buffer>> => ({
    'du-lieu/a.json': JSON.stringify({ list: [{ note: where }] }),
    'du-lieu/a.geojson': JSON.stringify({ features: [{ properties: { note: where } }] }),
    'du-lieu/a.jsonld': JSON.stringify({ '@graph': [{ description: where }] }),
    'manifest.webmanifest': JSON.stringify({ description: where }),
    'du-lieu/a.csv': `id,note\n1,"${where}"\n`,
    'du-lieu/a.vcf': `BEGIN:VCARD\r\nNOTE:${where.slice(0, 9)}\r\n ${where.slice(9).replace(',', '\\,')}\r\nEND:VCARD\r\n`,
    'su-kien/a.ics': `BEGIN:VCALENDAR\r\nDESCRIPTION:${where.replace(',', '\\,')}\r\nEND:VCALENDAR\r\n`,
    'bai-viet/rss.xml': `<rss><description>${escaped}</description></rss>`,
    'bai-viet/a.atom': `<feed><content type="html">&lt;p&gt;${escaped}&lt;/p&gt;</content></feed>`,
    'llms.txt': where,
    'hinh.svg': `<svg xmlns="http://www.w3.org/2000/svg"><desc>${where}</desc></svg>`,
    '_astro/a.css': `p::after{content:"${where}"}`,
    '_astro/a.js': `const a=${JSON.stringify(where)}`,
    '_astro/a.js.map': JSON.stringify({ version: 3, sourcesContent: [`// "${where}"\n\t`] }),
    '_astro/b.js': `const a=1\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ sourcesContent: [where] })).toString('base64')}`,
    'pagefind/fragment/a.pf_fragment': gzipSync(
      `pagefind_dcd${JSON.stringify({ content: where })}`,
    ),
    'pagefind/index/a.pf_index': gzipSync(`pagefind_dcd\u0000\u0001${where}\u0000`),
    'du-lieu/b.csv.gz': gzipSync(where),
    'du-lieu/b.txt.br': brotliCompressSync(where),
    'tai-lieu/page.pdf': await pdfWith(where),
    'tai-lieu/title.pdf': await pdfWith(where, 'title'),
    'tai-lieu/link.pdf': await pdfWith(where, 'link'),
    'tai-lieu/attachment.pdf': await pdfWith(where, 'attachment'),
    'tai-lieu/a.pptx': slidesWith(where),
    'tai-lieu/a.mp3': soundWith(where, 'little'),
    'tai-lieu/b.mp3': soundWith(where, 'big'),
    'anh/a.jpg': await pictureWith('jpeg', where),
    'anh/a.png': await pictureWith('png', where),
    'anh/a.webp': await pictureWith('webp', where),
    'anh/a.avif': await pictureWith('avif', where),
    'anh/xmp.jpg': await pictureWithXmp('jpeg', where),
    'anh/xmp.webp': await pictureWithXmp('webp', where),
    'anh/packed.png': await pngWithPackedText(where),
  });

  it('is found in every one, with its field, and nowhere else', async () => {
    const files = await planted();
    const problems = await problemsOf(files);
    expect(slugsOf(problems)).toEqual(
      Object.fromEntries(Object.keys(files).map((path) => [path, ['private-field']])),
    );
    for (const { field } of problems) expect(field).toBe('consent.recordedBy');
    const report = formatSiteReport(problems, Infinity);
    for (const path of Object.keys(files)) expect(report).toContain(path);
    expect(report).not.toContain('Lành');
  });

  it('is found a second time, when what a PDF says is already known', async () => {
    const files = { 'tai-lieu/page.pdf': await pdfWith(where) };
    expect(await problemsOf(files)).toEqual(await problemsOf(files));
  });
});

describe('the whereabouts of a confidential place', () => {
  it.each([
    ['a street', 'Số 12 Lê Lợi', 'số nhà hoặc tên đường'],
    ['coordinates', '11.56712, 108.99034', 'tọa độ'],
    ['the address of an office', 'Số 35, đường Trần Hưng Đạo', 'địa chỉ của một nơi khác'],
  ])('are found on a sheet beside its name: %s', async (_, words, sign) => {
    const line = `${shelter} 0000 000 047 ${words}`;
    const problems = await problemsOf({
      'tai-lieu/to-gap.pdf': await pdfWith(line),
      'tai-lieu/trinh-chieu.pptx': slidesWith(line),
    });
    for (const file of ['tai-lieu/to-gap.pdf', 'tai-lieu/trinh-chieu.pptx'])
      expect(problems).toContainEqual(
        expect.objectContaining({
          slug: 'secret-place',
          file,
          what: `có ${sign} ở chỗ nói về content/services/confidential/huong-duong.yml`,
        }),
      );
  });

  it('are not told by the address of the next place on the sheet', async () => {
    const line = `${shelter} 0000 000 047 Ủy ban nhân dân phường Phan Rang Số 35, đường Trần Hưng Đạo`;
    expect(await problemsOf({ 'tai-lieu/to-gap.pdf': await pdfWith(line) })).toEqual([]);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'could be where a picture was taken: %s',
    async (format) => {
      const path = `anh/a.${format === 'jpeg' ? 'jpg' : format}`;
      const problems = await problemsOf({ [path]: await positionedPicture(format) });
      expect(slugsOf(problems)).toEqual({ [path]: ['picture-position'] });
    },
  );
});

describe('a copy that a server sends in the place of a file', () => {
  it('gives no alarm where it is the same', async () => {
    const text = 'User-agent: *\nAllow: /\n';
    const twins = { 'robots.txt.br': brotliCompressSync(text), 'robots.txt.gz': gzipSync(text) };
    expect(await problemsOf(twins)).toEqual([]);
  });

  it('is found where it is an older one, with what it still tells', async () => {
    const twins = { 'robots.txt.br': brotliCompressSync(where), 'robots.txt.gz': gzipSync('cũ') };
    expect(slugsOf(await problemsOf(twins))).toEqual({
      'robots.txt.br': ['private-field', 'stale-twin'],
      'robots.txt.gz': ['stale-twin'],
    });
  });
});

it.each(['tai-lieu/a.pdf', 'anh/a.jpg', 'anh/a.avif', 'tai-lieu/a.pptx'])(
  'a file that nobody can open is told of: %s',
  async (path) => {
    expect(slugsOf(await problemsOf({ [path]: 'hỏng' }))).toEqual({ [path]: ['unreadable-file'] });
  },
);
