/**
 * The text that travels with a shared link. A partner may read the message over a shoulder or on a shared phone, so
 * it names no service and no reason; slugs and titles of the pages are neutral for the same reason.
 */
const lead = {
  vi: 'Số điện thoại và nơi liên hệ:',
  en: 'Phone numbers and places to contact:',
} as const;

/** One line for SMS, Zalo or the clipboard. `url` is the address of a page of this site. */
export const shareText = (url: string, language: keyof typeof lead): string =>
  `${lead[language]} ${url}`;
