import type { Problem } from '../problem.ts';
import { isForVisitors, type BuiltPage, type BuiltSite } from './built-site.ts';
import { elementsOf, type HtmlElement } from './html.ts';

const isSkipLink = ({ name, attributes }: HtmlElement): boolean =>
  name === 'a' && /^#./.test(attributes.get('href') ?? '');

function faultOf(page: BuiltPage, exitUrl: string): string | undefined {
  const body = elementsOf(page.document).find(({ name }) => name === 'body');
  const [skip, exit] = (body?.children ?? []).filter((child) => typeof child !== 'string');
  if (!skip || !isSkipLink(skip)) return 'không bắt đầu bằng liên kết "Đến nội dung chính"';
  if (exit?.name !== 'a' || exit.attributes.get('href') !== exitUrl)
    return 'không có nút thoát nhanh ngay sau liên kết đầu trang';
  const relations = (exit.attributes.get('rel') ?? '').split(/\s+/);
  if (!relations.includes('noreferrer') || !relations.includes('nofollow'))
    return 'có nút thoát nhanh thiếu rel="nofollow noreferrer"';
  if (exit.attributes.has('target')) return 'có nút thoát nhanh mở thẻ mới';
  return undefined;
}

/** The way out is the first thing on every page after the skip link, and works without any script. */
export class ExitFirst {
  static readonly slug = 'exit-first';

  *run({ content, pages }: BuiltSite): Generator<Problem> {
    for (const page of pages.filter(isForVisitors)) {
      const what = faultOf(page, content.settings.exitUrl);
      if (what !== undefined)
        yield {
          slug: ExitFirst.slug,
          file: page.path,
          what,
          why: 'Người bị bắt gặp khi đang đọc không thoát kịp.',
          remedy: 'Dựng trang bằng layout Base và không đặt gì trước nút thoát nhanh.',
        };
    }
  }
}
