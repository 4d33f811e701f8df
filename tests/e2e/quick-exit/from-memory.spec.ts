/** With the browser's back-forward cache, which test browsers switch off and visitors' browsers have. */
import { browserArguments, findBrowser } from '../../config/browser.ts';
import { exitLink, expect, leave, test } from './exit-world.ts';

test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: browserArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('she left, comes back to an earlier page that the browser kept whole: it is usable, and its exit works', async ({
  page,
  target,
}) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  await page.goto('/');
  const title = await page.title();
  await page.goto('/goi-ngay/');
  await leave(page, target);

  // A page from the cache does not load, and a load is what `goBack` would wait for.
  void page.goBack().catch(() => undefined);
  await expect(page).toHaveURL('/');
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(exitLink(page)).toBeInViewport();
  await leave(page, target);
  expect(target.visits).toHaveLength(2);
});
