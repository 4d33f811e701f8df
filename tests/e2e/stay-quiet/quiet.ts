import type { Page } from '@playwright/test';
import { quietWords } from '../../../src/i18n/quiet-words.ts';
import { expect } from '../quick-exit/exit-world.ts';

export const words = quietWords.vi;

/** Turns the mode on as a visitor does, who arrives at the safety page. */
export async function turnOn(page: Page, path = '/an-toan/'): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: words.turnOn }).click();
  await expect(page).toHaveTitle(words.title);
}

export const bar = (page: Page) => page.locator('.quiet-bar');

/** The addresses that Back and Forward can reach in this tab, as the browser itself keeps them. */
export async function entries(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries: kept } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return kept.map(({ url }) => url);
}

/** Follows the link of that address which the page shows first. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.locator(`a[href="${path}"]:visible`).first().click();
  await expect(page).toHaveURL(path);
}
