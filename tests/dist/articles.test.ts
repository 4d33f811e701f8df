/** Articles in a build of their own: what is published of a picture, and what is not published yet. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, freshFolder, type Build } from './build-site.ts';
import {
  attributes,
  brotli,
  elements,
  inlineScripts,
  isNoindex,
  links,
  mainText,
  page,
  pathsIn,
  read,
  referencedScripts,
  scriptFiles,
} from './built.ts';

const secret = 'NGUOI-CHUP-ANH';

/** A photograph as a phone takes it: lying on its side, with the place where it was taken. */
const photograph = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#f26b21' } })
    .jpeg()
    .withExif({
      IFD0: { Artist: secret, Software: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '11/1 33/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

const article = (front: Readonly<Record<string, unknown>>, body = 'Một câu.\n'): string => `---
${Object.entries({
  title: 'Bài thử',
  summary: 'Tóm tắt của bài.',
  publishedOn: '2026-11-01',
  office: 'Đơn vị thử',
  topic: 'help',
  audiences: ['residents'],
  ...front,
})
  .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  .join('\n')}
---

${body}`;

const image = { file: 'anh.jpg', alt: 'Một ngôi nhà' };
// As long as an article gets: about eleven minutes.
const long = Array.from(
  { length: 40 },
  (_, part) =>
    `## Phần ${part}\n\n${'Lắng nghe trước, hỏi sau, và giữ kín chuyện được kể. '.repeat(5)}`,
).join('\n\n');

const files: Readonly<Record<string, string>> = {
  'vi/thu-dai.md': article(
    { title: 'Bài thử dài', image, warning: 'Có điều buồn.', related: ['thu-sau', 'thu-hai'] },
    long,
  ),
  'vi/thu-hai.md': article({ title: 'Bài thử hai', publishedOn: '2026-11-23', topic: 'law' }),
  'vi/thu-sau.md': article({ title: 'Bài của ngày mai', publishedOn: '2026-11-24', topic: 'work' }),
  'en/thu-dai.md': article({ title: 'A long sample', summary: 'What it says.', image }),
};

const [contentDir, outDir] = [freshFolder('articles/content'), freshFolder('articles/site')];
let build: Build;

beforeAll(async () => {
  cpSync(resolve('content'), contentDir, { recursive: true });
  // Its own articles only, and what could name others.
  for (const folder of ['articles', 'materials', 'quizzes', 'events'])
    rmSync(join(contentDir, folder), { recursive: true, force: true });
  const fixture = resolve('tests/fixtures/content/base/articles/media');
  cpSync(fixture, join(contentDir, 'articles/media'), { recursive: true });
  for (const language of ['vi', 'en']) mkdirSync(join(contentDir, 'articles', language));
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(contentDir, 'articles', name), text);
  writeFileSync(join(contentDir, 'articles/media/anh.jpg'), await photograph(1600, 1200));
  build = buildSite(contentDir, outDir);
});

const pictures = () => pathsIn(outDir).filter((path) => path.startsWith('bai-viet/anh/'));

describe('a picture of an article', () => {
  it('is built, in two sizes and three formats', () => {
    expect(build.status, build.output).toBe(0);
    expect(pictures().map((path) => path.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual(
      [480, 960].flatMap((width) =>
        ['avif', 'jpg', 'webp'].map((format) => `bai-viet/anh/anh-${width}.${format}`),
      ),
    );
  });

  it('keeps nothing that the camera wrote: no place, no name, no program', async () => {
    const source = await sharp(join(contentDir, 'articles/media/anh.jpg')).metadata();
    expect(source.exif?.includes(secret)).toBe(true);
    for (const path of pictures()) {
      const bytes = readFileSync(join(outDir, path));
      expect(bytes.includes(secret), path).toBe(false);
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc], path).toEqual([undefined, undefined, undefined]);
    }
  });

  it('stands upright, in the format and size that its name says', async () => {
    for (const path of pictures()) {
      const { width, height, format } = await sharp(join(outDir, path)).metadata();
      expect(path).toContain(`-${width}.`);
      // The camera lay on its side: 1600 × 1200 is shown as 1200 × 1600.
      expect((height / width).toFixed(2), path).toBe('1.33');
      expect({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }[path.split('.').at(-1) ?? '']).toBe(
        format,
      );
    }
  });

  it('has its place kept, its words, and loads late', () => {
    const [shown] = elements(page('bai-viet/thu-dai/index.html', outDir), 'img');
    expect(Object.fromEntries(shown?.attributes ?? [])).toMatchObject({
      alt: 'Một ngôi nhà',
      loading: 'lazy',
      width: '960',
      height: '1280',
    });
  });

  it('is never served as it was uploaded, nor when no article names it', () => {
    const names = pathsIn(outDir).filter((path) => /hien-nha|\/anh\.jpg$/.test(path));
    expect(names).toEqual([]);
    expect(build.output).toContain('content/articles/media/hien-nha.png: không được mục nào dùng');
  });
});

describe('an article with a day that lies ahead', () => {
  it('has no page, and no page, feed or site map speaks of it', () => {
    expect(pathsIn(outDir).filter((path) => path.includes('thu-sau'))).toEqual([]);
    for (const path of pathsIn(outDir).filter((each) => /\.(?:html|xml)$/.test(each)))
      expect(/thu-sau|Bài của ngày mai/.test(read(path, outDir)), path).toBe(false);
  });

  it('has no page for its topic while it is the only one', () => {
    expect(pathsIn(outDir)).not.toContain('bai-viet/chu-de/noi-lam-viec/index.html');
    expect(pathsIn(outDir)).toContain('bai-viet/chu-de/luat-va-quyen/index.html');
  });

  it('appears on its day', () => {
    expect(pathsIn(outDir)).toContain('bai-viet/thu-hai/index.html');
  });
});

describe('the page of an article', () => {
  const long = () => page('bai-viet/thu-dai/index.html', outDir);

  it('is at most 20 kB compressed, has no framework, and asks for one font early', () => {
    expect(mainText(long())).toContain('Đọc 11 phút');
    expect(brotli(long().html)).toBeLessThanOrEqual(20_000);
    const scripts = [...scriptFiles(referencedScripts(long()), outDir).values()];
    for (const script of [...scripts, ...inlineScripts(long())])
      expect(script).not.toMatch(/react\.dev|react\.element|jsx-runtime/);
    const early = elements(long(), 'link').filter(
      ({ attributes: own }) => own.get('rel') === 'preload',
    );
    expect(attributes(early, 'as')).toEqual(['font']);
  });

  it('warns before the text, and ends with numbers to call', () => {
    const text = mainText(long());
    expect(text.indexOf('Có điều buồn.')).toBeLessThan(text.indexOf('Phần 0'));
    expect(text.lastIndexOf('Phần 39')).toBeLessThan(text.indexOf('113'));
    expect(links(long())).toContain('tel:113');
  });

  it('leads to the article before or after it', () => {
    expect(links(long())).toContain('/bai-viet/thu-hai/');
    expect(links(page('bai-viet/thu-hai/index.html', outDir))).toContain('/bai-viet/thu-dai/');
  });

  it('tells search engines what it is, in its own language', () => {
    const data = (found: ReturnType<typeof page>) =>
      JSON.parse(
        /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(found.html)?.[1] ?? '{}',
      ) as Record<string, unknown>;
    expect(data(long())).toMatchObject({
      '@type': 'Article',
      headline: 'Bài thử dài',
      inLanguage: 'vi',
      datePublished: '2026-11-01',
    });
    expect(data(page('en/bai-viet/thu-dai/index.html', outDir))).toMatchObject({
      headline: 'A long sample',
      inLanguage: 'en',
    });
  });

  it('that nobody translated is offered in Vietnamese, and kept from search engines', () => {
    const english = page('en/bai-viet/thu-hai/index.html', outDir);
    expect(isNoindex(english)).toBe(true);
    expect(links(english)).toContain('/bai-viet/thu-hai/');
    const list = page('en/bai-viet/index.html', outDir);
    expect(links(list)).toContain('/en/bai-viet/thu-dai/');
    expect(links(list)).toContain('/bai-viet/thu-hai/');
    expect(links(list)).not.toContain('/en/bai-viet/thu-hai/');
  });
});
