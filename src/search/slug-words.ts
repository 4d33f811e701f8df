/** The last part of an address as words: `/bai-viet/ke-hoach-an-toan/` → "ke hoach an toan". */
export const slugWords = (url: string): string =>
  (url.split('/').filter(Boolean).at(-1) ?? '').replaceAll('-', ' ');
