import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { isForVisitors, type BuiltPage, type BuiltSite } from './built-site.ts';
import { bodyOf, elementsOf, type HtmlElement } from './html.ts';

const isPolicy = ({ name, attributes }: HtmlElement): boolean =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';

const isReferrer = ({ name, attributes }: HtmlElement): boolean =>
  name === 'meta' && attributes.get('name')?.toLowerCase() === 'referrer';

/** Scripts and styles that stand in the page. A data block does nothing, so no policy speaks of it. */
function isInline({ name, attributes }: HtmlElement): boolean {
  if (name === 'style') return true;
  if (name !== 'script' || attributes.has('src')) return false;
  const type = attributes.get('type') ?? '';
  return (
    type === '' || type === 'module' || /javascript$|^importmap$|^speculationrules$/.test(type)
  );
}

const loads = ({ name, attributes }: HtmlElement): boolean =>
  name === 'script' ||
  name === 'style' ||
  (name === 'link' && /stylesheet|preload|prefetch|icon/.test(attributes.get('rel') ?? ''));

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const own = /^'(?:none|self|sha256-[A-Za-z0-9+/]{43}=)'$/;
/** Besides itself and the hashes of what stands in it, a page may name these. */
const also: Readonly<Record<string, readonly string[]>> = {
  // The search engine and the map's worker.
  'script-src': ["'wasm-unsafe-eval'"],
  'worker-src': ['blob:'],
  'img-src': ['data:', 'blob:'],
  'font-src': ['data:'],
};

const needed: Readonly<Record<string, RegExp>> = {
  'default-src': /^'(?:none|self)'$/,
  'base-uri': /^'(?:none|self)'$/,
  'form-action': /^'(?:none|self)'$/,
};

function parsePolicy(text: string): Map<string, readonly string[]> {
  return new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .flatMap(([name, ...sources]) => (name ? [[name.toLowerCase(), sources] as const] : [])),
  );
}

/** What is wrong with the sources of a policy, whatever the page holds. */
function* weakSources(policy: ReadonlyMap<string, readonly string[]>): Generator<string> {
  for (const [name, form] of Object.entries(needed))
    if (!form.test(policy.get(name)?.join(' ') ?? '')) yield `không đóng ${name}`;
  for (const [name, sources] of policy)
    for (const source of sources)
      if (!own.test(source) && !also[name]?.includes(source))
        yield `cho phép ${source} trong ${name}`;
}

/** Whether the hashes are those of the page: one too few breaks it, one too many lets an old script in. */
function* wrongHashes(
  page: BuiltPage,
  policy: ReadonlyMap<string, readonly string[]>,
): Generator<string> {
  const inline = elementsOf(page.document).filter(isInline);
  for (const kind of ['script', 'style'] as const) {
    const present = new Set(
      inline.filter(({ name }) => name === kind).map((element) => hashOf(bodyOf(element))),
    );
    const stated = (policy.get(`${kind}-src`) ?? policy.get('default-src') ?? []).filter((source) =>
      source.startsWith("'sha256-"),
    );
    // An empty element runs nothing and needs no hash.
    present.delete(hashOf(''));
    for (const hash of present)
      if (!stated.includes(hash)) yield `thiếu mã băm ${hash} của một <${kind}> trong trang`;
    for (const hash of stated)
      if (!present.has(hash)) yield `có mã băm ${hash} mà trang không có <${kind}> nào như vậy`;
  }
}

function* faultsOf(page: BuiltPage): Generator<string> {
  const elements = elementsOf(page.document);
  const policies = elements.filter(isPolicy);
  const [policy] = policies;
  if (!policy || policies.length > 1) {
    yield `có ${policies.length} thẻ Content-Security-Policy, phải có đúng một`;
    return;
  }
  if (elements.slice(0, elements.indexOf(policy)).some(loads))
    yield 'có script hoặc kiểu đứng trước Content-Security-Policy';
  const parsed = parsePolicy(policy.attributes.get('content') ?? '');
  yield* weakSources(parsed);
  yield* wrongHashes(page, parsed);
}

function* referrerFaultsOf(page: BuiltPage): Generator<string> {
  const said = elementsOf(page.document)
    .filter(isReferrer)
    .map(({ attributes }) => attributes.get('content'));
  if (said.length !== 1 || said[0] !== 'no-referrer')
    yield 'không có đúng một thẻ <meta name="referrer" content="no-referrer">';
}

/** Every page has one strict policy, made for what stands in it, and sends no address of ours to anybody. */
export class Policy {
  static readonly slug = 'policy';

  *run({ pages }: BuiltSite): Generator<Problem> {
    for (const page of pages.filter(isForVisitors)) {
      for (const what of faultsOf(page))
        yield {
          slug: Policy.slug,
          file: page.path,
          what,
          why: 'Một đoạn mã lạ lọt vào trang có thể chạy, hoặc script của chính trang bị chặn.',
          remedy:
            'Dựng trang bằng layout Base, và để content-security-policy ghi chính sách sau cùng.',
        };
      for (const what of referrerFaultsOf(page))
        yield {
          slug: Policy.slug,
          file: page.path,
          what,
          why: 'Trang mở ra sau đó biết người đọc vừa ở trang này.',
          remedy: 'Dựng trang bằng layout Base.',
        };
    }
  }
}
