import type { Locator, Page } from '@playwright/test';
import type { PublishedLocale } from '../../../src/i18n/locales.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';

/** The field for a place's name. */
export const placeField = (page: Page, locale: PublishedLocale = 'vi'): Locator =>
  page.getByRole('combobox', { name: stringsFor(locale).place.label });

/** The places that the field offers; apart from the options of the finder's filters. */
export const suggestions = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** What the field says about itself, e.g. how many places fit. */
export const placeStatus = (page: Page): Locator => page.locator('place-field').getByRole('status');

/** Types as a person does, key by key, until places are offered. */
export async function typePlace(
  page: Page,
  name: string,
  locale: PublishedLocale = 'vi',
): Promise<void> {
  await placeField(page, locale).pressSequentially(name);
  await suggestions(page).first().waitFor();
}
