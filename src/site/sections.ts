/** The part of the site that speaks to everybody, not only to those who need help. */
import { campaignWords } from '../i18n/campaign-words.ts';
import type { PublishedLocale } from '../i18n/locales.ts';

export interface Section {
  readonly href: `/${string}`;
  readonly label: string;
}

/** In the order of the menus. */
export function campaignSections(locale: PublishedLocale): readonly Section[] {
  const { sections } = campaignWords(locale);
  return [
    { href: '/chien-dich/', label: sections.campaigns },
    { href: '/bai-viet/', label: sections.articles },
    { href: '/su-kien/', label: sections.events },
  ];
}
