import { hasEnding, isPage, type BuiltFile } from './built-site.ts';
import { decodeEntities, elementsOf, type HtmlElement } from './html.ts';
import { jsonIn } from './json-in.ts';

/** Lines of a contact or calendar file are folded at 75 octets, and some signs have a backslash (RFC 6350, RFC 5545). */
const unfold = (text: string): string =>
  text
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll(/\\([\\,;n])/g, (_, sign) => (sign === 'n' ? '\n' : String(sign)));

const unescapeScript = (text: string): string =>
  text.replaceAll(/\\u(?:\{([\da-fA-F]{1,6})\}|([\da-fA-F]{4}))/g, (whole, long, short) => {
    const code = parseInt(String(long ?? short), 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });

/** Keys and values; a number is what a program reads as one. */
export function* textsInJson(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (Array.isArray(value)) for (const item of value) yield* textsInJson(item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* textsInJson(inner);
    }
}

/** Text of an element in the order of the page, scripts too; then its attributes and those below it. */
export function textsInElement(root: HtmlElement): string[] {
  const texts: string[] = [];
  const visit = ({ children }: HtmlElement): void => {
    for (const child of children)
      if (typeof child === 'string') texts.push(child);
      else visit(child);
  };
  visit(root);
  return [...texts, ...elementsOf(root).flatMap(({ attributes }) => [...attributes.values()])];
}

const comments = (html: string): string[] =>
  [...html.matchAll(/<!--([\s\S]*?)-->/g)].map(([, body = '']) => decodeEntities(body));

/** A link may carry text in percent signs: `sms:?body=…`. */
function unescapeLink(text: string): string[] {
  if (!/%[\da-f]{2}/i.test(text)) return [];
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}

/** `data:…;base64,…`: a picture in a style, or the source map of a script. */
const dataUrl =
  /data:(?:application\/json|text\/[\w-]+|image\/svg\+xml)[\w;=-]*;base64,([\w+/=]+)/g;

const inDataUrls = (text: string): string[] =>
  [...text.matchAll(dataUrl)].map(([, body = '']) => Buffer.from(body, 'base64').toString('utf8'));

/** A feed carries pages whose signs are escaped twice. */
function decodeTwice(text: string): string[] {
  const once = decodeEntities(text);
  return once.includes('&') ? [once, decodeEntities(once)] : [once];
}

/** Everything that a file says to a person or to a program, piece by piece, without its format's escapes. */
export function readingsOf(file: BuiltFile): string[] {
  const pieces = isPage(file)
    ? [...textsInElement(file.document), ...comments(file.text)]
    : hasEnding(file, 'vcf', 'ics')
      ? [unfold(file.text)]
      : hasEnding(file, 'xml', 'svg', 'rss', 'atom')
        ? decodeTwice(file.text)
        : [file.text, ...(file.hidden?.texts ?? [])];
  const json = jsonIn(file).flatMap((value) => [...textsInJson(value)]);
  const scripts = pieces.filter((piece) => piece.includes('\\u')).map(unescapeScript);
  const embedded = pieces.filter((piece) => piece.includes(';base64,')).flatMap(inDataUrls);
  return [...pieces, ...json, ...scripts, ...embedded, ...pieces.flatMap(unescapeLink)];
}
