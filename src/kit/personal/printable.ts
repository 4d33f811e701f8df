/** Which characters the font of the sheets can print. A test holds the ranges against the font itself. */

export const printableRanges: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x107],
  [0x10a, 0x113],
  [0x126, 0x12b],
  [0x15e, 0x16b],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
];

const isPrintable = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return printableRanges.some(([from, to]) => code >= from && code <= to);
};

/** What cannot be printed, each once, as a person sees it: an emoji of several parts is one. */
export function unprintable(text: string): string[] {
  const seen = new Set<string>();
  for (const { segment } of new Intl.Segmenter('vi').segment(text))
    if (![...segment].every(isPrintable)) seen.add(segment);
  return [...seen];
}
