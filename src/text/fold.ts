/**
 * The key under which two spellings of a name meet: no marks, đ as d, lower case, words separated
 * by single spaces. "Phan Rang-Tháp Chàm" → "phan rang thap cham".
 */
export function fold(text: string): string {
  return (
    text
      // Before NFD: lower-casing "İ" adds a mark, which the next step then removes.
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      // đ has no decomposition; ð is what some old fonts and keyboards give for it.
      .replace(/[đð]/g, 'd')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/**
 * The same words with their marks, made comparable: NFC, lower case, punctuation as single spaces,
 * and one placement of the tone. Both official styles occur in the data ("Hòa", "Hoà"); the older
 * one is kept, since most records have it.
 *
 * The styles differ only in open syllables. In a closed one the tone belongs to the second vowel
 * ("hoàn", "thuyền"), so there a tone typed too early ("hòan") moves right. After q the u is part
 * of the consonant and never bears the tone ("quý").
 */
export function normalizeMarked(text: string): string {
  // In NFD a tone is a character of its own (U+0300, 0301, 0303, 0309, 0323) behind its vowel.
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/ð/g, 'đ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(o)([ae])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .replace(/(q?)(u)(y)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, openUy)
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?=\p{L})/gu, '$1$3$2')
    .replace(/(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?=\p{L})/gu, '$1$3$2')
    .replace(/(qu)([\u0300\u0301\u0303\u0309\u0323])(y)/gu, '$1$3$2')
    .normalize('NFC');
}

function openUy(match: string, q: string, u: string, y: string, tone: string): string {
  return q ? match : u + tone + y;
}
