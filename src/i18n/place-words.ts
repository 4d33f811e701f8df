import type { PublishedLocale } from './locales.ts';

/**
 * A commune's name inside a sentence: "Ủy ban nhân dân xã Bác Ái Đông". Vietnamese writes the type word with a small
 * letter there; in English text the whole is a foreign name and stays as it is.
 */
export const placeInSentence = (locale: PublishedLocale, name: string): string =>
  locale === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
