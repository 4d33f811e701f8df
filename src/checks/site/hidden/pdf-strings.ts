import { inflateSync } from 'node:zlib';
import { utf16be } from '../../../bytes/utf16.ts';

/** `<FEFF1EA1>`: how most programs write a title or a keyword. */
const hexStrings = (latin: string): string[] =>
  [...latin.matchAll(/<\s*(FEFF[\da-f\s]*)>/gi)].map(([, hex = '']) =>
    utf16be(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').subarray(2)),
  );

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** `\n`, `\(`, `\344`, and a line that goes on (ISO 32000-1, 7.3.4.2). */
const unescape = (latin: string): string =>
  latin.replaceAll(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, sign?: string) => {
    if (octal !== undefined) return String.fromCodePoint(parseInt(octal, 8) & 0xff);
    return sign === undefined ? '' : (escapes[sign] ?? sign);
  });

/** `(\376\377…)`: the same letters as bytes. What is not in UTF-16 can be read as it stands. */
const literalStrings = (latin: string): string[] =>
  [...latin.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)]
    .map(([, body = '']) => unescape(body))
    .flatMap((body) => {
      if (body.startsWith('\u00FE\u00FF')) return [utf16be(Buffer.from(body.slice(2), 'latin1'))];
      return /[^\s\d.-]{4}/.test(body) ? [Buffer.from(body, 'latin1').toString('utf8')] : [];
    });

/** Letters of a sentence; drawing commands, fonts and pictures have none. */
const isProse = (text: string): boolean =>
  !text.includes('begincmap') && /\p{L}{2,}\s+\p{L}{2,}/u.test(text.replaceAll('\u0000', ''));

const isBinary = (latin: string): boolean => latin.slice(0, 2000).includes('\u0000\u0000\u0000');

/** Numbers of signs in a font, which the text of the page tells better. */
const isDrawn = (text: string): boolean => /[^\P{Cc}\s]/u.test(text);

/** What stands in the file beside its pages: title and keywords, targets of links, notes, attached files, XMP. */
export function stringsOfPdf(bytes: Buffer): string[] {
  const latin = bytes.toString('latin1');
  const found: string[] = [];
  let plain = '';
  let from = 0;
  for (const start of latin.matchAll(/(?<!end)stream\r?\n/g)) {
    const begin = start.index + start[0].length;
    if (begin < from) continue;
    const end = latin.indexOf('endstream', begin);
    if (end < 0) break;
    let inner: Buffer;
    try {
      inner = inflateSync(bytes.subarray(begin, end));
    } catch {
      // Not compressed, or in another way: it is read as it stands.
      continue;
    }
    plain += latin.slice(from, begin);
    from = end;
    const innerLatin = inner.toString('latin1');
    if (isBinary(innerLatin)) continue;
    found.push(...hexStrings(innerLatin), ...literalStrings(innerLatin));
    const text = inner.toString('utf8');
    if (isProse(text)) found.push(text);
  }
  plain += latin.slice(from);
  return [
    ...new Set(
      [...found, ...hexStrings(plain), ...literalStrings(plain)].filter((each) => !isDrawn(each)),
    ),
    Buffer.from(plain, 'latin1').toString('utf8'),
  ];
}
