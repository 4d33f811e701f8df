import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { today } from '../../../src/domain/clock.ts';
import { checkMarkdown } from '../../../src/checks/content/markdown-body.ts';
import { editDistance, nearest } from '../../../src/checks/content/nearest.ts';
import { lineAt, lineFinder } from '../../../src/checks/content/lines.ts';
import { formatReport, quote, type Problem } from '../../../src/checks/problem.ts';

const problem = (file: string, line?: number): Problem => ({
  slug: 'x',
  file,
  ...(line === undefined ? {} : { line }),
  what: 'sai',
  why: 'Vì sao.',
  remedy: 'Sửa.',
});

describe('the report', () => {
  it('counts problems and files and puts them in order', () => {
    const report = formatReport([
      problem('content/b', 9),
      problem('content/a'),
      problem('content/b', 2),
    ]);
    expect(report).toBe(
      '3 lỗi trong 2 tệp cần sửa:\n\n' +
        'content/a: sai.\n  Vì sao. Sửa.\n\n' +
        'content/b › dòng 2: sai.\n  Vì sao. Sửa.\n\n' +
        'content/b › dòng 9: sai.\n  Vì sao. Sửa.',
    );
  });

  it('is empty when there is nothing to say', () => {
    expect(formatReport([])).toBe('');
  });

  it('quotes any text on one line, short, with hidden characters shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(quote(text)).not.toMatch(/[\p{Cc}\u200B-\u200F\u202A-\u202E]/u);
        expect([...quote(text)].length).toBeLessThanOrEqual(83);
      }),
    );
    expect(quote('a\u202Eb')).toBe('"a‹U+202E›b"');
    expect(quote({ lat: 1, names: ['x', null] })).toBe('{lat: 1, names: ["x", null]}');
  });
});

describe('"did you mean"', () => {
  it('counts letters added, dropped, changed and swapped', () => {
    expect(editDistance('phones', 'phones')).toBe(0);
    expect(editDistance('phone', 'phones')).toBe(1);
    expect(editDistance('tuseday', 'tuesday')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('is the same both ways and never more than the longer word', () => {
    const word = fc.stringMatching(/^[a-z]{0,8}$/);
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right)).toBe(editDistance(right, left));
        expect(editDistance(left, right)).toBeLessThanOrEqual(Math.max(left.length, right.length));
        expect(editDistance(left, right) === 0).toBe(left === right);
      }),
    );
  });

  it('prefers the nearest word and gives none when all are far', () => {
    expect(nearest('sumary', ['name', 'summary', 'source'])).toBe('summary');
    expect(nearest('color', ['name', 'summary'])).toBeUndefined();
    expect(nearest('xx', ['on', 'by'])).toBeUndefined();
  });
});

describe('the line of a position', () => {
  it('is the same however it is counted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a\n]{0,40}$/), fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        expect(lineFinder(text)(offset)).toBe(lineAt(text, offset));
      }),
    );
  });
});

describe('today', () => {
  it('is the day in Vietnam, where the morning comes before it does in London', () => {
    expect(today(new Date('2026-11-14T16:59:59Z'))).toBe('2026-11-14');
    expect(today(new Date('2026-11-14T17:00:00Z'))).toBe('2026-11-15');
  });
});

describe('the text of a page', () => {
  const slugs = (body: string): string[] =>
    checkMarkdown(body, 'content/x.md', 1).map(({ slug }) => slug);

  it.each([
    'Người < 18 tuổi và > 60 tuổi, <18 cũng được.',
    'Xem <https://vi.wikipedia.org/> hoặc viết cho <a@vi-du.vn>.',
    '[Gọi](tel:113), [viết](mailto:a@vi-du.vn), [đọc](/an-toan/#thoat), [nguồn](https://vi-du.vn "tên").',
    '[nguồn]\n\n[nguồn]: https://vi-du.vn',
    '![Ảnh](/anh/a.webp)',
    'Dữ liệu: ghi ở dưới. 3 * 4 = 12.',
  ])('may be: %s', (body) => {
    expect(slugs(body)).toEqual([]);
  });

  it.each([
    ['raw-html', '<script src=x>'],
    ['raw-html', 'a\n<div\nonclick=x>'],
    ['raw-html', '<!-- ẩn -->'],
    ['raw-html', '`<b>`'],
    ['raw-html', '<IMG SRC=x onerror=y'],
    ['unsafe-link', '[x](javascript:alert(1))'],
    ['unsafe-link', '[x](<JavaScript:alert(1)>)'],
    ['unsafe-link', '[x](java\\script:alert(1))'],
    ['unsafe-link', '[x](&#x6A;avascript&colon;alert(1))'],
    ['unsafe-link', '[x]\n\n[x]: vbscript:x'],
    ['unsafe-link', '<javascript:alert(1)>'],
    ['unsafe-link', '[x](data:text/html;base64,AA)'],
    ['unsafe-link', '[x](//vi-du.vn)'],
    ['unsafe-link', '[x](http://vi-du.vn)'],
    ['outside-image', '![x](https://vi-du.vn/a.png)'],
    ['outside-image', '[![x](https://vi-du.vn/a.png)](https://vi-du.vn)'],
    ['outside-image', '![a [b]](https://vi-du.vn/a.png)'],
    ['outside-image', '![x][anh]\n\n[anh]: https://vi-du.vn/a.png'],
  ])('may not hold %s: %s', (slug, body) => {
    expect(slugs(body)).toContain(slug);
  });
});
