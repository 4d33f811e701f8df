import type { Page } from '@playwright/test';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { expect, leave, test, type ExitTarget } from '../quick-exit/exit-world.ts';
import { suggestions, typePlace } from '../support/place-field.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { bar, entries, follow, turnOn, words } from './quiet.ts';

/** After the exit nothing of ours can be reached by Back or Forward, and nothing is kept. */
async function expectNothingLeft(page: Page, target: ExitTarget, address: string): Promise<void> {
  await leave(page, target);
  expect((await entries(page)).filter((url) => url.startsWith(address))).toEqual([]);
  await page.goto(address);
  expect(await tracesOf(page)).toEqual(noTraces);
}

test('a → b → c by links, then the exit: Back reaches none of our pages', async ({
  page,
  site,
  target,
}) => {
  await turnOn(page);
  await follow(page, '/goi-ngay/');
  await page.getByText(stringsFor('vi').site.menu, { exact: true }).click();
  await follow(page, '/quyen-cua-ban/');
  await follow(page, '/quyen-cua-ban/bao-tin/');
  await expectNothingLeft(page, target, site.address);
});

test('Back leaves the site at once, since no page of it lies behind', async ({ page }) => {
  await turnOn(page);
  await follow(page, '/goi-ngay/');
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('without the mode Back finds the earlier pages, as the safety page says', async ({
  page,
  site,
  target,
}) => {
  await page.goto('/an-toan/');
  await follow(page, '/goi-ngay/');
  await leave(page, target);
  expect((await entries(page)).filter((url) => url.startsWith(site.address))).toEqual([
    `${site.address}/an-toan/`,
  ]);
});

test('three presses of Shift leave as little', async ({ page, site, target }) => {
  await turnOn(page);
  await follow(page, '/goi-ngay/');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(target.address);
  expect((await entries(page)).filter((url) => url.startsWith(site.address))).toEqual([]);
});

test('by the place field, whose script changes the address itself', async ({
  page,
  site,
  target,
}) => {
  await turnOn(page);
  await page.locator('a[href="/"]').first().click();
  await expect(page).toHaveURL('/');
  await typePlace(page, 'bac ai dong');
  await suggestions(page).first().click();
  await expect(page).toHaveURL('/tim-ho-tro/bac-ai-dong/');
  await expectNothingLeft(page, target, site.address);
});

test('by links within a page, a reload, the other language and our own way back', async ({
  page,
  site,
  target,
}) => {
  await turnOn(page);
  await page.locator('main a[href="#che-do-kin-dao"]').click();
  await expect(page).toHaveURL('/an-toan/#che-do-kin-dao');
  await page.reload();
  await expect(page).toHaveTitle(words.title);
  await page.locator('header a[hreflang="en"]:visible').first().click();
  await expect(page).toHaveURL('/en/an-toan/');
  await page.locator('.quiet-bar button').first().click();
  await expect(page).toHaveURL('/an-toan/');
  await expect(bar(page).getByRole('button', { name: words.back })).toHaveCount(0);
  await expectNothingLeft(page, target, site.address);
});

test('pages of before stay in Back, as the safety page says; later ones do not', async ({
  page,
  site,
  target,
}) => {
  await page.goto('/goi-ngay/');
  await turnOn(page);
  await follow(page, '/goi-ngay/');
  await leave(page, target);
  expect((await entries(page)).filter((url) => url.startsWith(site.address))).toEqual([
    `${site.address}/goi-ngay/`,
  ]);
});
