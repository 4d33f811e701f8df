import type { PublishedLocale } from '../i18n/locales.ts';
import type { Hotline } from '../schemas/hotlines.ts';
import { dialDigits } from '../text/phone.ts';

/** A national line, ready for a page. */
export interface HotlineEntry extends Hotline {
  readonly id: string;
  /** Digits to dial. */
  readonly dial: string;
  /** Digits grouped for the eye. */
  readonly display: string;
}

export const hotlineEntry = (id: string, data: Hotline): HotlineEntry => ({
  ...data,
  id,
  dial: dialDigits(data.number),
  display: data.display ?? data.number,
});

/** The words of a line in the reader's language. */
export const hotlineWords = (
  line: Hotline,
  locale: PublishedLocale,
): { name: string; when: string; note?: string | undefined } => (locale === 'vi' ? line : line.en);
