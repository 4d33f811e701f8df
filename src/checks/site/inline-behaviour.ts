import type { Problem } from '../problem.ts';
import { hasEnding, isForVisitors, isPage, type BuiltFile, type BuiltSite } from './built-site.ts';
import { elementsOf, parseHtml, type HtmlElement } from './html.ts';

const scriptUrl = /^[\s\p{Cc}]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/iu;

/** What an element carries that the policy forbids, quoted; a drawing of its own may style itself. */
function* forbiddenIn({ name, attributes }: HtmlElement, drawing: boolean): Generator<string> {
  for (const [key, value] of attributes) {
    if (key === 'style' && !drawing) yield `style="${value}"`;
    if (/^on[a-z]/.test(key)) yield `${key}="${value}"`;
    if (scriptUrl.test(value)) yield `${key}="${value}"`;
  }
  if (drawing && (name === 'script' || name === 'foreignobject')) yield `<${name}>`;
}

const rootOf = (file: BuiltFile): HtmlElement | undefined =>
  isPage(file) ? file.document : hasEnding(file, 'svg') ? parseHtml(file.text) : undefined;

/** No `style` attribute, no handler in an attribute, no `javascript:` address: the policy would break them. */
export class InlineBehaviour {
  static readonly slug = 'no-inline-style';

  *run({ files }: BuiltSite): Generator<Problem> {
    for (const file of files.filter(isForVisitors)) {
      const root = rootOf(file);
      if (!root) continue;
      const found = elementsOf(root).flatMap((element) => [...forbiddenIn(element, !isPage(file))]);
      for (const value of new Set(found))
        yield {
          slug: InlineBehaviour.slug,
          file: file.path,
          value,
          what: 'nằm ngay trong thẻ',
          why: 'Chính sách bảo mật của trang chặn nó: kiểu chữ hoặc nút bấm sẽ không chạy.',
          remedy: 'Đưa kiểu vào <style> của thành phần, đưa hành vi vào tệp script.',
        };
    }
  }
}
