import type { Page } from '@playwright/test';
import { keepButton, keepWords } from '../../../src/i18n/offline-words.ts';
import { cacheName } from '../../../src/offline/names.ts';
import { expect } from '../quick-exit/exit-world.ts';
import { noTraces, tracesOf } from '../support/traces.ts';

export const words = keepWords.vi;
export const keepLabel = keepButton.vi.keep;
/** Some twenty files are fetched and stored; on a busy machine that takes its time. */
export const atLength = { timeout: 20_000 };
export const commune = '/tim-ho-tro/phan-rang/';

export const panel = (page: Page) => page.locator('keep-offline');
export const status = (page: Page) => panel(page).getByRole('status');
export const control = (page: Page, name: string) =>
  panel(page).getByRole('button', { name, exact: true });

/** The two taps, as far as the second. */
export async function askToKeep(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await control(page, keepLabel).click();
  await control(page, words.confirm).click();
}

export async function keep(page: Page, path: string): Promise<void> {
  await askToKeep(page, path);
  await expect(status(page)).toHaveText(words.kept, atLength);
}

/** The text of a kept page as it lies on the device. */
export const keptText = (page: Page, path: string): Promise<string> =>
  page.evaluate(
    async ([cache = '', address = '']) => {
      const kept = await caches.match(address, { cacheName: cache });
      return (await kept?.text()) ?? '';
    },
    [cacheName, path],
  );

/** No cache, no worker, nothing: looked at from a file of the site, which runs no script of ours. */
export async function expectNothingKept(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/robots.txt`);
  await expect.poll(() => tracesOf(page), atLength).toEqual(noTraces);
}
