import { fold } from '../text/fold.ts';

/**
 * The words of a text that hold đ, written with d and without marks, each once: "Đường dây" → "duong". Pagefind folds
 * marks but not đ, which has no decomposition; with these words beside the text, "duong" finds "đường".
 */
export function foldedStrokes(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]*[đĐ][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return [...new Set(words.map(fold))].sort().join(' ');
}
