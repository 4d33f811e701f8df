import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  closest,
  elementsOf,
  parseHtml,
  textOf,
  type HtmlElement,
} from '../../../src/checks/site/html.ts';
import { Needles } from '../../../src/checks/site/needles.ts';
import { fold } from '../../../src/text/fold.ts';

const first = (html: string, name: string): HtmlElement => {
  const found = elementsOf(parseHtml(html)).find((element) => element.name === name);
  if (!found) throw new Error(`no <${name}>`);
  return found;
};
/** `ul(li(a) li)` */
const outline = ({ name, children }: HtmlElement): string => {
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : [outline(child)]));
  return inner.length > 0 ? `${name}(${inner.join(' ')})` : name;
};

describe('a page as the checks see it', () => {
  it.each([
    ['<ul><li><a>x</a></li><li>y</li></ul>', '#document(ul(li(a) li))'],
    ['<p>x<br>y<img src=a><b>z</b></p>', '#document(p(br img b))'],
    ['<svg><use href="#a"/><path/></svg><p></p>', '#document(svg(use path) p)'],
    ['<div/><p></p>', '#document(div(p))'],
    ['<ul><li>a<li>b</ul><p></p>', '#document(ul(li(li)) p)'],
    ['</b><p></i>x</p>', '#document(p)'],
    ['<script>if (a < b) "</p>"</script><p></p>', '#document(script p)'],
    ['<!DOCTYPE html><!-- <p> --><main></main>', '#document(main)'],
    ['<P CLASS=a>x</P>', '#document(p)'],
    ['1 < 2 <b>x</b>', '#document(b)'],
  ])('%s', (html, expected) => {
    expect(outline(parseHtml(html))).toBe(expected);
  });

  it('has attributes with and without quotes, decoded', () => {
    const { attributes } = first(
      `<a HREF="/a?b=1&amp;c=2" title='Nói "x" > y' hidden data-x=1 href="/second">`,
      'a',
    );
    expect(Object.fromEntries(attributes)).toEqual({
      href: '/a?b=1&c=2',
      title: 'Nói "x" > y',
      hidden: '',
      'data-x': '1',
    });
  });

  it('has text decoded, on one line, without scripts and comments', () => {
    const html =
      '<p>Xã B&#225;c &#x1EA2;i<!-- -->\n &lt;b&gt;<script>x</script><style>y</style></p>';
    expect(textOf(first(html, 'p'))).toBe('Xã Bác Ải <b>');
  });

  it('keeps what two elements say apart, so that no word is made of both', () => {
    expect(textOf(parseHtml('<li>VI</li><li>EN</li>'))).toBe('VI EN');
  });

  it('has scripts as they are written', () => {
    expect(bodyOf(first('<script>a&&b<!--c--></script>', 'script'))).toBe('a&&b<!--c-->');
  });

  it('knows what an element stands in', () => {
    const link = first('<article><p><a>x</a></p></article>', 'a');
    expect(closest(link, ({ name }) => name === 'article')?.name).toBe('article');
    expect(closest(link, ({ name }) => name === 'table')).toBeUndefined();
  });

  it('reads anything without failing or losing its way', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '</',
      '<!--',
      '-->',
      '<p a=',
      'b',
      '/',
      '<script>',
      '&#x110000;',
      '&amp',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(parseHtml(parts.join('')).name).toBe('#document');
      }),
    );
  });
});

describe('looking for many texts at once', () => {
  const word = fc.constantFrom('Tủ', 'hồ', 'sơ', 'số', '7', 'xã', 'Đông', 'dong', 'Hải');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  it('finds exactly what looking for each alone would find', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 8 }),
        fc.array(phrase, { maxLength: 6 }),
        (wanted, pieces) => {
          const found = new Needles(wanted.map((text, means) => ({ text, means }))).in(pieces);
          const whole = ` ${fold(pieces.join(' '))} `;
          const alone = wanted.flatMap((text, index) =>
            whole.includes(` ${fold(text)} `) ? [index] : [],
          );
          expect([...found].toSorted((a, b) => a - b)).toEqual(alone);
        },
      ),
    );
  });

  it('finds whole words only', () => {
    const needles = new Needles([{ text: 'Hồ Sơ', means: 1 }]);
    expect([...needles.in(['hồ sơn'])]).toEqual([]);
    expect([...needles.in(['“HỒ-SƠ”'])]).toEqual([1]);
  });

  it('finds nothing for a text without a word', () => {
    expect([...new Needles([{ text: '…', means: 1 }]).in(['…'])]).toEqual([]);
  });
});
