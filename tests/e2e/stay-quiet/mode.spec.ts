import { expect, leave, test } from '../quick-exit/exit-world.ts';
import { kindsOfPage, missingPage } from '../support/site-map.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { bar, follow, turnOn, words } from './quiet.ts';

test('nobody who has not asked for it has it, and nothing is kept', async ({ page }) => {
  await page.goto('/an-toan/');
  await expect(bar(page)).toHaveCount(0);
  await expect(page).not.toHaveTitle(words.title);
  expect(await tracesOf(page)).toEqual(noTraces);
});

test('every kind of page has a neutral title, no icon of ours, and its heading', async ({
  page,
  site,
}) => {
  await turnOn(page);
  for (const path of [...kindsOfPage.map((kind) => kind.path), '/en/', missingPage]) {
    await page.goto(path);
    await expect(page, path).toHaveTitle(/^(?:Trang mới|New page)$/);
    await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', 'data:,');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(bar(page)).toBeVisible();
  }
  expect(site.paths.filter((path) => path.includes('favicon.ico'))).toEqual([]);
});

test('it is announced, said to be on, and turned off again on any page', async ({ page }) => {
  await page.goto('/an-toan/');
  const title = await page.title();
  await page.getByRole('button', { name: words.turnOn }).click();
  const mode = page.locator('quiet-mode');
  await expect(mode.getByRole('status')).toHaveText(words.nowOn);
  await expect(mode.getByRole('button', { name: words.turnOff })).toBeFocused();
  await bar(page).getByRole('button', { name: words.off }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page).toHaveTitle(title);
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/favicon.svg');
  expect(await tracesOf(page)).toEqual(noTraces);
});

test('all it keeps is the way back, in this tab: the last twenty pages', async ({ page }) => {
  await turnOn(page);
  await follow(page, '/goi-ngay/');
  expect(await tracesOf(page)).toEqual({ ...noTraces, session: { v: '["/an-toan/"]' } });
  await page.evaluate(() =>
    sessionStorage.setItem('v', JSON.stringify(Array.from({ length: 20 }, (_, n) => `/${n}/`))),
  );
  await page.reload();
  await page.locator('a[href="/an-toan/"]:visible').first().click();
  await expect(page).toHaveURL('/an-toan/');
  const kept = await page.evaluate(
    () => JSON.parse(sessionStorage.getItem('v') ?? '[]') as string[],
  );
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)).toBe('/goi-ngay/');
});

test('a call, a file to save and a new tab are left alone', async ({ page, context }) => {
  await turnOn(page);
  const opened = context.waitForEvent('page');
  await page
    .locator('a[href="/goi-ngay/"]:visible')
    .first()
    .click({ modifiers: ['Control'] });
  await (await opened).close();
  await expect(page).toHaveURL('/an-toan/');
  const prevented = await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('a[href^="tel:"]');
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    // The test's machine cannot call.
    addEventListener('click', (last) => last.preventDefault(), { once: true });
    let before = true;
    document.addEventListener('click', (last) => (before = last.defaultPrevented), { once: true });
    link?.dispatchEvent(event);
    return before;
  });
  expect(prevented).toBe(false);
});

test('storage is forbidden: it says that the mode cannot be turned on', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await page.goto('/an-toan/');
  await page.getByRole('button', { name: words.turnOn }).click();
  await expect(page.locator('quiet-mode').getByRole('status')).toHaveText(words.refused);
  await expect(bar(page)).toHaveCount(0);
});

test('no script file comes: the mode that is on still holds', async ({ page, site, target }) => {
  await turnOn(page);
  await page.route(/\.m?js(\?|$)/, (route) => route.abort());
  await follow(page, '/goi-ngay/');
  await expect(page).toHaveTitle(words.title);
  await bar(page).getByRole('button', { name: words.back }).click();
  await expect(page).toHaveURL('/an-toan/');
  await leave(page, target);
  await page.goBack().catch(() => null);
  expect(page.url().startsWith(site.address)).toBe(false);
});

test.describe('scripts are turned off', () => {
  test.use({ javaScriptEnabled: false });
  test('it is explained, and not offered', async ({ page }) => {
    await page.goto('/an-toan/');
    await expect(page.getByText(words.needsScript)).toBeVisible();
    await expect(page.getByRole('button', { name: words.turnOn })).toBeHidden();
  });
});
