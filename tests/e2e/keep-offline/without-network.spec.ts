/** She expects to be where there is no signal, and keeps the numbers and her commune's page. */
import {
  keepWords,
  noNetworkWords,
  keptNotice,
  keepButton,
} from '../../../src/i18n/offline-words.ts';
import { violationsOn } from '../../a11y/axe.ts';
import { exitLink, expect, test } from '../quick-exit/exit-world.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { turnOn } from '../stay-quiet/quiet.ts';
import { atLength, commune, control, keep, keepLabel, panel, status, words } from './kept.ts';

const day = /bản lưu ngày \d\d\/\d\d\/\d{4}/;

test('she reads what it means first, and may say no: nothing is kept', async ({ page }) => {
  await page.goto(commune);
  await control(page, keepLabel).click();
  for (const sentence of words.explain) await expect(panel(page)).toContainText(sentence);
  await expect(control(page, keepLabel)).toHaveAttribute('aria-expanded', 'true');
  expect(await violationsOn(page, { name: 'before keeping' })).toEqual([]);
  await control(page, words.cancel).click();
  await expect(control(page, words.confirm)).toHaveCount(0);
  await expect(control(page, keepLabel)).toBeFocused();
  expect(await tracesOf(page)).toEqual(noTraces);
});

test('the network is cut: what she kept opens with its look and its numbers, and says of which day it is', async ({
  page,
  context,
}) => {
  await keep(page, commune);
  await expect(control(page, words.remove)).toBeFocused();
  expect(await violationsOn(page, { name: 'kept' })).toEqual([]);

  await context.setOffline(true);
  for (const path of [commune, '/goi-ngay/', '/an-toan/']) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText(day);
    await expect(page.getByRole('link', { name: /113/ }).first()).toHaveAttribute(
      'href',
      'tel:113',
    );
    await expect(exitLink(page)).toHaveCSS('position', 'sticky');
    // Its scripts came from the device too.
    await expect(panel(page).getByRole('link', { name: 'Phường Phan Rang' })).toBeVisible();
  }
  expect(await violationsOn(page, { name: 'without a network' })).toEqual([]);
});

test('a page that she did not keep: no page of the browser, but numbers and what she kept', async ({
  page,
  context,
}) => {
  await keep(page, commune);
  await context.setOffline(true);
  await page.goto('/tim-ho-tro/cam-lam/');
  await expect(page).toHaveTitle(/^Không có mạng/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(noNetworkWords.vi.heading);
  await expect(exitLink(page)).toBeInViewport();
  await expect(page.getByRole('link', { name: /113/ })).toHaveAttribute('href', 'tel:113');
  expect(await violationsOn(page, { name: 'no network' })).toEqual([]);
  await page.getByRole('link', { name: 'Phường Phan Rang', exact: true }).click();
  await expect(page).toHaveURL(commune);
  await expect(page.locator('main')).toContainText(day);

  // With the network again she sees the page itself.
  await context.setOffline(false);
  await expect(async () => {
    // On a machine that is too busy to answer in time the copy is shown once more.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Phan Rang');
    expect(await page.locator('main').textContent()).not.toMatch(day);
  }).toPass(atLength);
});

test('in English, and in quiet mode: the same, and Back finds none of it', async ({
  page,
  context,
}) => {
  const english = keepWords.en;
  await turnOn(page);
  await page.locator('header a[hreflang="en"]:visible').first().click();
  await expect(page).toHaveURL('/en/an-toan/');
  await control(page, keepButton.en.keep).click();
  await control(page, english.confirm).click();
  await expect(status(page)).toHaveText(english.kept, atLength);
  await context.setOffline(true);
  await page.locator('main a[href="/en/goi-ngay/"]').first().click();
  await expect(page).toHaveURL('/en/goi-ngay/');
  await expect(page.locator('main')).toContainText(keptNotice.en.split('{')[0] ?? '');
  await page.locator('footer a[href="/en/so-do-trang/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(noNetworkWords.en.heading);
  await context.setOffline(false);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});
