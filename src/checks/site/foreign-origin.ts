import type { Problem } from '../problem.ts';
import { hasEnding, isPage, type BuiltFile, type BuiltSite } from './built-site.ts';
import { bodyOf, elementsOf, type HtmlElement } from './html.ts';

/** Relations of `<link>` that only tell something; all others make a browser load or connect. */
const telling = new Set(
  'alternate author canonical help license me next prev privacy-policy search tag terms-of-service'.split(
    ' ',
  ),
);

/** Attributes that load something by themselves, on any element that has them. */
const loading = new Set(
  'action background classid codebase component-url data formaction icon imagesrcset longdesc manifest ping poster renderer-url src srcset xlink:href'.split(
    ' ',
  ),
);
/** Elements whose `href` is loaded; on a plain link it is not. */
const loadingHref = new Set(['base', 'feimage', 'image', 'use', 'script', 'mpath', 'textpath']);

const splitSet = (value: string): string[] =>
  value.split(/,\s+|\s+(?=https?:)/).flatMap((part) => part.trim().split(/\s+/)[0] ?? []);

const urlsInCss = (css: string): string[] =>
  [
    ...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/gi),
    ...css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi),
  ].map(([, double, single, bare]) => (double ?? single ?? bare ?? '').trim());

/** Calls that fetch from a fixed address; an address put together at run time is stopped by the policy of the page. */
const urlsInScript = (script: string): string[] =>
  [
    ...script.matchAll(
      /(?:\bimport|\bfetch|\bWorker|\bWebSocket|\bEventSource|\bimportScripts|\bsendBeacon|\bfrom|\bopen\(\s*["'`][A-Z]+["'`],)\s*\(?\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g,
    ),
  ].map(([, url = '']) => url);

function urlsIn(element: HtmlElement): string[] {
  const { name, attributes } = element;
  const urls = [...attributes].flatMap(([key, value]) => {
    if (key === 'srcset' || key === 'imagesrcset') return splitSet(value);
    if (key === 'style') return urlsInCss(value);
    // On an object `data` is a file, elsewhere it is somebody's own word.
    if (key === 'data') return name === 'object' ? [value] : [];
    return loading.has(key) || (key === 'href' && loadingHref.has(name)) ? [value] : [];
  });
  if (name === 'link') {
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    if (!relations.some((relation) => telling.has(relation)) || relations.includes('stylesheet'))
      urls.push(attributes.get('href') ?? '');
  }
  if (name === 'meta' && /^refresh$/i.test(attributes.get('http-equiv') ?? ''))
    urls.push(/url\s*=\s*['"]?([^'"]+)/i.exec(attributes.get('content') ?? '')?.[1] ?? '');
  if (name === 'style') urls.push(...urlsInCss(bodyOf(element)));
  if (name === 'script') urls.push(...urlsInScript(bodyOf(element)));
  return urls;
}

const urlsOf = (file: BuiltFile): string[] => {
  if (isPage(file)) return elementsOf(file.document).flatMap(urlsIn);
  if (hasEnding(file, 'css')) return urlsInCss(file.text);
  if (hasEnding(file, 'js', 'mjs')) return urlsInScript(file.text);
  if (hasEnding(file, 'svg'))
    return [
      ...urlsInCss(file.text),
      ...[...file.text.matchAll(/\s(?:xlink:)?href="([^"]*)"|\ssrc="([^"]*)"/g)].map(
        ([, href, src]) => href ?? src ?? '',
      ),
    ];
  return [];
};

/** Whether a browser would leave for another host. Addresses inside the page (`data:`, `blob:`) stay. */
function isForeign(url: string, home: URL): boolean {
  if (!URL.canParse(url, home.href)) return true;
  const target = new URL(url, home.href);
  if (target.protocol === 'data:' || target.protocol === 'blob:') return false;
  return target.origin !== home.origin;
}

/** No page, style or script may load from another host: each request tells that host who is reading what. */
export class ForeignOrigin {
  static readonly slug = 'foreign-origin';

  *run({ content, files }: BuiltSite): Generator<Problem> {
    const home = new URL(content.settings.url);
    for (const file of files)
      for (const url of new Set(urlsOf(file)))
        if (url !== '' && isForeign(url, home))
          yield {
            slug: ForeignOrigin.slug,
            file: file.path,
            value: url,
            what: 'được tải từ máy chủ khác',
            why: 'Máy chủ đó biết được máy nào đang đọc trang này.',
            remedy: 'Chép tệp đó về trang, hoặc chỉ để một liên kết <a href> cho người đọc tự bấm.',
          };
  }
}
