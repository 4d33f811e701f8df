import type { Problem } from '../problem.ts';
import { addressOf, type BuiltPage, type BuiltSite } from './built-site.ts';
import { elementsOf, type HtmlElement } from './html.ts';

const addressed = [
  'href',
  'xlink:href',
  'src',
  'poster',
  'component-url',
  'renderer-url',
  'data-index',
];

function addressesIn({ name, attributes }: HtmlElement): string[] {
  const plain = addressed.flatMap((key) => attributes.get(key) ?? []);
  const sets = (attributes.get('srcset') ?? '')
    .split(',')
    .flatMap((part) => part.trim().split(/\s+/)[0] ?? []);
  const shared =
    name === 'meta' && /^og:(?:url|image)/.test(attributes.get('property') ?? '')
      ? [attributes.get('content') ?? '']
      : [];
  return [...plain, ...sets, ...shared].filter((address) => address !== '');
}

const isNotOurs = (url: URL, home: URL): boolean =>
  !/^https?:$/.test(url.protocol) || url.origin !== home.origin;

/** What is wrong with an address inside the site. */
function faultOf(url: URL, site: BuiltSite): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.pathname).slice(1);
  } catch {
    return 'không phải một đường dẫn đọc được';
  }
  const isFolder = path === '' || path.endsWith('/');
  const file = isFolder ? `${path}index.html` : path;
  if (!site.paths.has(file))
    return site.paths.has(`${file}/index.html`)
      ? 'thiếu dấu / ở cuối'
      : 'không dẫn đến tệp nào của trang';
  if (!isFolder && file.endsWith('.html') && file !== '404.html')
    return 'dẫn thẳng đến tệp .html thay vì địa chỉ của trang';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || !/\.(?:html|svg)$/.test(file) || site.idsIn(file).has(anchor))
    return undefined;
  return `không có chỗ nào tên "${anchor}" trong trang đó`;
}

/** Every address inside the site leads somewhere, at the address that the page really has. */
export class InternalLinks {
  static readonly slug = 'internal-link';

  *run(site: BuiltSite): Generator<Problem> {
    const home = new URL(site.content.settings.url);
    for (const page of site.pages) yield* this.#inPage(page, site, home);
  }

  *#inPage(page: BuiltPage, site: BuiltSite, home: URL): Generator<Problem> {
    const here = new URL(addressOf(page), home);
    const addresses = new Set(elementsOf(page.document).flatMap(addressesIn));
    for (const address of addresses) {
      const url = URL.canParse(address, here.href) ? new URL(address, here.href) : undefined;
      if (url && isNotOurs(url, home)) continue;
      const what = url ? faultOf(url, site) : 'không phải một đường dẫn đọc được';
      if (what === undefined) continue;
      yield {
        slug: InternalLinks.slug,
        file: page.path,
        value: address,
        what,
        why: 'Người đang cần giúp bấm vào và không đến được đâu.',
        remedy: 'Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.',
      };
    }
  }
}
