import { expect, type Page } from '@playwright/test';
import type { PublishedLocale } from '../../../src/i18n/locales.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';

/**
 * A commune's page as it opens: the three numbers, and the first of those who must take a report, all without
 * scrolling, each number a link that dials.
 */
export async function expectHelpOnFirstScreen(page: Page, locale: PublishedLocale): Promise<void> {
  const { nav, commune } = stringsFor(locale);
  const numbers = page.getByRole('list', { name: nav.hotlines });
  for (const [shown, dial] of [
    ['113', 'tel:113'],
    ['111', 'tel:111'],
    ['1900 969 680', 'tel:1900969680'],
  ] as const) {
    const link = numbers.getByRole('link').filter({ hasText: shown }).first();
    await expect(link).toBeInViewport({ ratio: 1 });
    await expect(link).toHaveAttribute('href', dial);
  }
  const report = page.getByRole('region', { name: commune.report });
  await expect(report.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
}
