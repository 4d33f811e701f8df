import { describe, expect, it } from 'vitest';
import { elementsOf, parseHtml } from '../../../src/checks/site/html.ts';
import { foldedStrokes } from '../../../src/search/folded-strokes.ts';
import { searchablePage } from '../../../src/search/searchable-page.ts';

const page = (main: string, { head = '', attributes = '' } = {}) =>
  `<!doctype html><html lang="vi"><head><title>T</title>${head}</head><body><header>Đầu trang</header><main id="noi-dung"${attributes}>${main}</main></body></html>`;

/** What Pagefind is told beside the text: filters and words. */
function told(url: string, html: string) {
  const found = searchablePage(url, html);
  const facts = elementsOf(parseHtml(found?.html ?? '')).map(({ attributes }) => attributes);
  const filters = facts.flatMap((each) => each.get('data-pagefind-filter') ?? []);
  const words = Object.fromEntries(
    facts.flatMap((each) => {
      const name = /^(\w+)\[data-words\]$/.exec(each.get('data-pagefind-meta') ?? '')?.[1];
      return name === undefined ? [] : [[name, each.get('data-words')] as const];
    }),
  );
  return { locale: found?.locale, filters, words };
}

describe('words with đ', () => {
  it('are written with d, without marks, each once', () => {
    expect(foldedStrokes('Đường dây: đường, điện; ĐÔNG-Hải')).toBe('dien dong duong');
    expect(foldedStrokes('đường'.normalize('NFD'))).toBe('duong');
    expect(foldedStrokes('Gọi ngay')).toBe('');
  });
});

describe('a page of the site, as the index takes it', () => {
  it('is found by its type, its readers, and its words without đ; those of the heading apart', () => {
    const html = page('<h1>Phường Đông Hải</h1><p>Đường dây</p>', {
      attributes: ' data-audience="men youth"',
    });
    expect(told('/bai-viet/x/', html)).toEqual({
      locale: 'vi',
      filters: ['type:article', 'audience:men', 'audience:youth'],
      words: { slug: 'x', name: 'dong', fold: 'dong duong' },
    });
  });

  it('belongs to the language of its address', () => {
    expect(told('/en/quyen-cua-ban/bao-tin/', page('<h1>Report</h1>'))).toMatchObject({
      locale: 'en',
      filters: ['type:rights'],
    });
  });

  it('is not found by words that stand on many pages, or in its frame', () => {
    const html = page(
      '<h1>Xã</h1><ul class="call-now"><li>Đang bị đánh</li></ul><button>Đóng</button>',
    );
    expect(told('/tim-ho-tro/x/', html).words).toEqual({ slug: 'x', name: '', fold: '' });
  });

  it('is found by what stands above it, such as its topic', () => {
    const html = page('<nav><ol><li>Địa phương</li></ol></nav><h1>Xã</h1>');
    expect(told('/bai-viet/x/', html).words).toMatchObject({ trail: 'Địa phương', fold: 'dia' });
  });

  it('carries the mark of a sample', () => {
    const html = page('<h1>Mẫu</h1><p data-demo>Bản ghi mẫu</p>');
    expect(told('/tim-ho-tro/dich-vu/x/', html).words).toMatchObject({ demo: 'true' });
  });

  it.each([
    ['/tim-kiem/', page('<h1>Tìm</h1>')],
    ['/en/so-do-trang/', page('<h1>Site map</h1>')],
    ['/bai-viet/chu-de/tre-em/', page('<h1>Trẻ em</h1>')],
    ['/admin/', '<html></html>'],
    ['/404.html', page('<h1>404</h1>', { head: '<meta name="robots" content="noindex">' })],
  ])('is left out where it only leads elsewhere or asks to be: %s', (url, html) => {
    expect(searchablePage(url, html)).toBeUndefined();
  });

  it('without a main part stops the build', () => {
    expect(() => searchablePage('/x/', '<html><body></body></html>')).toThrow('/x/ has no <main>');
  });
});
