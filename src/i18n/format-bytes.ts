import type { PublishedLocale } from './locales.ts';

/** A file's size as people compare it with their data plan: "46 kB", "1,2 MB". Units of a thousand. */
export function formatBytes(locale: PublishedLocale, bytes: number): string {
  const format = (value: number, digits: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  if (bytes < 999_500) return `${format(Math.max(1, bytes / 1000), 0)} kB`;
  const megabytes = bytes / 1_000_000;
  return `${format(megabytes, megabytes < 9.95 ? 1 : 0)} MB`;
}
