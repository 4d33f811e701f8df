/** The lines of which contact files (RFC 2426) and calendars (RFC 5545) are made; both have the same rules. */

export const newline = '\r\n';
const octetsPerLine = 75;

/** Backslash, comma, semicolon and line break, which would end a value or a component of it. */
export const escapeText = (value: string): string =>
  value.replaceAll(/[\\,;]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Breaks a line after at most 75 octets, never inside a character; each further line begins with a space. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const length = octets(character);
    if (size + length > octetsPerLine) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += length;
  }
  return [...parts, part].join(newline);
}
