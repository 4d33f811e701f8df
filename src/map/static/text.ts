/** Text in an SVG that lays out nothing by itself: escapes, widths, lines. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/**
 * Widths in ems as in DejaVu Sans, the widest font that a system is likely to choose for `system-ui`: what fits there
 * fits elsewhere. Marks above and below a letter add nothing.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ilj|'’]/, 0.3],
  [/[ .,:;!()[\]/-]/, 0.37],
  [/[frtI]/, 0.41],
  [/[mWMw@]/, 0.92],
  [/[A-ZĐ]/, 0.73],
];

/** An upper bound of how wide a line of text is, in the unit of `size`. */
export function textWidth(text: string, size: number, isBold = false): number {
  let ems = 0;
  for (const sign of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    ems += classes.find(([signs]) => signs.test(sign))?.[1] ?? 0.63;
  }
  return ems * size * (isBold ? 1.1 : 1);
}

/** Lines no wider than `width`, broken between words; a single word may be wider. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
