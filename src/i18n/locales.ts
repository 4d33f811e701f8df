/** A language that the site can be read in. */
export interface Locale {
  /** The language's own name for itself. */
  readonly name: string;
  /** Path segment below the root; empty for the first language. */
  readonly prefix: string;
  /** Shown to readers. A language with any sentence missing stays a slot. */
  readonly published: boolean;
  /** People who wrote the safety text, by name. Safety text is never machine-translated. */
  readonly translators: readonly string[];
}

/**
 * Raglai is written in Latin script (Quyết định 383/QĐ-UBND, 08/10/2019, Ninh Thuận), Chăm in Akhar Thrah.
 * Both are slots: they open when a named person has translated the whole catalogue and the safety page.
 */
export const locales = {
  vi: { name: 'Tiếng Việt', prefix: '', published: true, translators: ['Điểm Tựa'] },
  en: { name: 'English', prefix: 'en', published: true, translators: ['Điểm Tựa'] },
  rog: { name: 'Raglai', prefix: 'rog', published: false, translators: [] },
  cjm: { name: 'Chăm', prefix: 'cjm', published: false, translators: [] },
} as const satisfies Record<string, Locale>;

export const publishedLocales = ['vi', 'en'] as const satisfies readonly (keyof typeof locales)[];
export type PublishedLocale = (typeof publishedLocales)[number];

/** `/tim-ho-tro/` in a language: the same slugs everywhere, behind the language's prefix. */
export function localePath(locale: PublishedLocale, path: `/${string}`): string {
  const { prefix } = locales[locale];
  return prefix === '' ? path : `/${prefix}${path}`;
}
