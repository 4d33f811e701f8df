/**
 * Just enough HTML to judge the pages that our own build wrote: elements, attributes and text, in one pass. It repairs
 * nothing: an element that is never closed ends where its parent does.
 */

export interface HtmlElement {
  /** Lower case; `#document` at the root. */
  readonly name: string;
  /** Names in lower case, values decoded; an attribute without a value has "". */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text is decoded, except inside `script` and `style`. */
  readonly children: readonly (HtmlElement | string)[];
  readonly parent: HtmlElement | undefined;
}

interface Growing extends HtmlElement {
  readonly children: (Growing | string)[];
  readonly parent: Growing | undefined;
}

const tag = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/y;
const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const rawTexts = new Set(['script', 'style', 'textarea', 'title']);
const undecoded = new Set(['script', 'style']);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Character references: numbers, and the few names that a serializer writes. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#[xX]([\da-fA-F]+)|#(\d+)|([a-zA-Z]+));/g,
        (whole, hex, decimal, name) => {
          if (name !== undefined) return named[name as string] ?? whole;
          const code = hex === undefined ? Number(decimal) : parseInt(hex as string, 16);
          return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute))
    if (!found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  return found;
}

/** Inside a drawing `<use/>` is a whole element; elsewhere the slash means nothing. */
const inDrawing = (element: Growing | undefined): boolean =>
  element !== undefined && (element.name === 'svg' || inDrawing(element.parent));

export function parseHtml(html: string): HtmlElement {
  const root: Growing = {
    name: '#document',
    attributes: new Map(),
    children: [],
    parent: undefined,
  };
  let open: Growing = root;
  let at = 0;

  const say = (text: string) => {
    if (text === '') return;
    // React parts one sentence with empty comments; a reader sees one text.
    const before = open.children.at(-1);
    if (typeof before === 'string') open.children.pop();
    open.children.push((typeof before === 'string' ? before : '') + decodeEntities(text));
  };
  const close = (name: string) => {
    for (let element: Growing | undefined = open; element; element = element.parent)
      if (element.name === name && element.parent) {
        open = element.parent;
        return;
      }
  };

  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) break;
    say(html.slice(at, next));
    if (html.startsWith('<!--', next)) {
      const end = html.indexOf('-->', next + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    if (html[next + 1] === '!' || html[next + 1] === '?') {
      const end = html.indexOf('>', next);
      at = end < 0 ? html.length : end + 1;
      continue;
    }
    tag.lastIndex = next;
    const [whole, slash, written = '', rest = ''] = tag.exec(html) ?? [];
    if (whole === undefined) {
      say('<');
      at = next + 1;
      continue;
    }
    at = next + whole.length;
    const name = written.toLowerCase();
    if (slash === '/') {
      close(name);
      continue;
    }
    const element: Growing = { name, attributes: attributesOf(rest), children: [], parent: open };
    open.children.push(element);
    if (voids.has(name)) continue;
    if (rest.endsWith('/') && (name === 'svg' || inDrawing(open))) continue;
    if (rawTexts.has(name) && !inDrawing(open)) {
      const end = html.slice(at).search(new RegExp(`</${name}[\\s>]`, 'i'));
      const body = end < 0 ? html.slice(at) : html.slice(at, at + end);
      if (body !== '') element.children.push(undecoded.has(name) ? body : decodeEntities(body));
      at += body.length;
    }
    open = element;
  }
  say(html.slice(at));
  return root;
}

/** Every rule walks the same pages. */
const walked = new WeakMap<HtmlElement, readonly HtmlElement[]>();

/** The element itself and everything below it, in the order of the page. */
export function elementsOf(root: HtmlElement): readonly HtmlElement[] {
  const before = walked.get(root);
  if (before) return before;
  const found: HtmlElement[] = [];
  const visit = (element: HtmlElement): void => {
    found.push(element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  if (!root.parent) walked.set(root, found);
  return found;
}

/** All text below an element, piece by piece, scripts and styles left out. */
export function* textsIn(element: HtmlElement): Generator<string> {
  if (undecoded.has(element.name)) return;
  for (const child of element.children)
    if (typeof child === 'string') yield child;
    else yield* textsIn(child);
}

/** What a person reads below an element, on one line, its parts kept apart. */
export const textOf = (element: HtmlElement): string =>
  [...textsIn(element)].join(' ').replaceAll(/\s+/g, ' ').trim();

/** What stands between the tags of a script or a style, as written. */
export const bodyOf = (element: HtmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');

/** The nearest of an element and its ancestors that fits. */
export function closest(
  element: HtmlElement | undefined,
  fits: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  return !element || fits(element) ? element : closest(element.parent, fits);
}
