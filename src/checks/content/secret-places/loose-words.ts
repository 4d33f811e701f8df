/** Building blocks of the patterns: words that match with their marks, without them, and in either case. */

const withoutMarks = (character: string): string =>
  character.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');

/**
 * A pattern for one phrase. Each letter stands as written or without its marks, never with others: "đường" also
 * matches "duong" and "Dường", but not the surname "Dương".
 */
export function loose(phrase: string): string {
  return [...phrase.normalize('NFC')]
    .map((character) => {
      if (character === ' ') return String.raw`\s+`;
      const forms = [character, withoutMarks(character)];
      return `[${[...new Set(forms.flatMap((form) => [form, form.toUpperCase()]))].join('')}]`;
    })
    .join('');
}

/** As written only, in either case: for words that without marks are other words ("bản" and "ban"). */
export function strict(phrase: string): string {
  return [...phrase.normalize('NFC')]
    .map((character) =>
      character === ' ' ? String.raw`\s+` : `[${character}${character.toUpperCase()}]`,
    )
    .join('');
}

export const anyOf = (phrases: readonly string[], form = loose): string =>
  `(?:${phrases.map(form).join('|')})`;

/** Edges of words; `\b` knows no Vietnamese letters. */
export const start = String.raw`(?<![\p{L}\p{N}])`;
export const end = String.raw`(?![\p{L}\p{N}])`;

/** `12`, `12A`, `12/3`, `12/3/4B`, `K12/4` */
export const houseNumber = String.raw`[KH]?\d{1,4}(?!\d)(?:[A-Za-z](?!\p{L}))?(?:\s?[/-]\s?\d{1,4}[A-Za-z]?(?![\p{L}\d]))*`;
/** A word with a capital. */
export const capital = String.raw`\p{Lu}\p{L}*`;

/** The case counts (names have capitals), so no pattern carries the `i` flag. */
export const pattern = (source: string): RegExp => new RegExp(source, 'gu');
