/** Somebody looks for a page by a few words. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../a11y/axe.ts';
import { recordRequests, saidIn } from '../support/requests.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { patience, SearchPage } from './search-page.ts';

test('she comes from the first page, types without marks, and opens what she meant; nobody learns what she typed', async ({
  page,
}) => {
  const requests = recordRequests(page);
  const search = new SearchPage(page);
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: search.words.title }).click();
  await expect(page).toHaveURL(search.path);
  const title = await page.title();

  await search.box.pressSequentially('luat su mien phi');
  await search.expectFirst('Trợ giúp pháp lý miễn phí');
  await expect(search.results.first().locator('mark').first()).toBeVisible();
  await expect(page).toHaveTitle(title);
  await expect(page).toHaveURL(search.path);
  expect(await page.evaluate(() => JSON.stringify(history.state) + window.name)).not.toMatch(
    /luat|luật/i,
  );
  const told = requests.filter((request) =>
    /lu[aậ]t.{0,3}s[uư]/i.test(decodeURIComponent(saidIn(request))),
  );
  expect(told.map((request) => request.url())).toEqual([]);

  await search.links.first().click();
  await expect(page).toHaveURL('/quyen-cua-ban/tro-giup-phap-ly/');
  expect(await tracesOf(page)).toEqual(noTraces);
});

test('the engine comes when the box is touched, not before', async ({ page }) => {
  const requests = recordRequests(page);
  const engine = () => requests.filter((request) => request.url().includes('/pagefind/')).length;
  const search = new SearchPage(page);
  await page.goto(search.path, { waitUntil: 'networkidle' });
  expect(engine()).toBe(0);
  await search.box.focus();
  await expect.poll(engine, patience).toBeGreaterThan(2);
});

test('he chooses a kind of page, then English, and all along hears how many there are', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('phan rang');
  await search.expectFirst('Phường Phan Rang');
  await expect(search.status).toHaveRole('status');
  await expect(search.status).toContainText(/\d+ trang/, patience);

  await page.getByText(search.words.filters, { exact: true }).click();
  await page.getByLabel(search.words.type).selectOption('service');
  await search.expectFirst(/Công an phường Phan Rang/);
  // A sample says so on its row, too.
  await expect(search.results.first().locator('.mark')).toBeVisible();
  await expectAccessible(page, 'search with results and filters');

  await page.getByRole('combobox', { name: search.words.language }).selectOption('en');
  await expect(search.links.first()).toHaveAttribute(
    'href',
    /^\/en\/tim-ho-tro\/dich-vu\//,
    patience,
  );
});

test('more pages than fit: the rest comes by a button, and the keyboard goes on there', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('công an');
  await search.expectFirst('Công an');
  const before = await search.results.count();
  await page.getByRole('button', { name: /^Xem thêm \d+ trang$/ }).press('Enter');
  await expect(search.links.nth(before)).toBeFocused();
});

test('no page has her words: the search says so and shows other ways', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('zzzqqq');
  await search.expectStatus(search.words.none);
  await expect(search.results).toHaveCount(0);
  await search.box.fill('');
  await search.expectStatus('');
});

test('words of a page are shown as words, whatever signs she types', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('<img src=x> "luật sư" <b>');
  await expect(search.links.first()).toBeVisible(patience);
  await expect(page.locator('site-search img, site-search .results b')).toHaveCount(0);
});

test('in English', async ({ page }) => {
  const search = new SearchPage(page, 'en');
  await search.open();
  await search.box.fill('free legal aid');
  await search.expectFirst('Free legal aid');
});
