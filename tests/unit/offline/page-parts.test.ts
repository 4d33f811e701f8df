import { describe, expect, it } from 'vitest';
import { filesOfPage, filesOfScript, headingIn } from '../../../src/domain/offline/page-parts.ts';

describe('the files of a page', () => {
  it('are those that it shows, each once, and not those that it leads to', () => {
    const html = `<link rel="canonical" href="https://x.vn/a.svg"><link rel="apple-touch-icon" href="/icon-180.png">
      <link rel="icon" href="/favicon.svg"><style>@font-face{src:url("/_astro/fonts/1a.woff2")}</style>
      <use href="/icons.svg#phone"/><use href="/icons.svg#print"/><img src=/ban-do/a.svg>
      <a href="/du-lieu/lich.ics">x</a><a href="/goi-ngay/">y</a>
      <script type="module">import"./b.C1.js";const p="/luu.js"</script><script src="/_astro/a.B-1_.js"></script>`;
    expect(filesOfPage(html).sort()).toEqual([
      '/_astro/a.B-1_.js',
      '/_astro/b.C1.js',
      '/_astro/fonts/1a.woff2',
      '/ban-do/a.svg',
      '/favicon.svg',
      '/icons.svg',
      '/luu.js',
    ]);
  });

  it('of a script are what it imports, at once or later', () => {
    expect(
      filesOfScript('import{a}from"./a.X.js";import"./b.js";import(`./c-d.js`);f("./e.json")'),
    ).toEqual(['/_astro/a.X.js', '/_astro/b.js', '/_astro/c-d.js']);
  });
});

it('a page is called by the words of its heading', () => {
  expect(headingIn('<h1 class="a">Xã <b>A&amp;B</b>\n  Đông</h1><h1>C</h1>')).toBe(
    'Xã A&amp;B Đông',
  );
  expect(headingIn('<p>không có</p>')).toBe('');
});
