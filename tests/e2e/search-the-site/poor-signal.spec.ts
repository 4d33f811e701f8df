/** The signal is weak, breaks off, or the script does not come. "Nothing found" would then be a lie. */
import { expect, test } from '@playwright/test';
import { engineFiles, SearchPage } from './search-page.ts';

const parts = [
  '**/pagefind.js*',
  '**/pagefind-entry.json*',
  '**/*.pf_meta',
  '**/wasm.*',
  '**/*.pf_index',
  '**/*.pf_fragment',
];

test('whatever part of the search does not come, she reads that the signal broke off, and a tap goes on', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.clock.install();
  const search = new SearchPage(page);
  for (const part of parts) {
    await page.route(part, (route) => route.abort());
    await search.open();
    await search.box.fill('luật sư miễn phí');
    await search.expectStatus(search.words.failed);
    await expect(search.results).toHaveCount(0);
    await page.unroute(part);
    // The page tries again by itself, too, and then the button is gone before the tap: both are as good.
    await search.retry.click({ timeout: 2000 }).catch(() => undefined);
    await search.expectFirst('Trợ giúp pháp lý miễn phí');
    await expect(search.retry).toBeHidden();
  }
});

for (const { failure, answer } of [
  { failure: 'no answer', answer: undefined },
  { failure: 'an error of the server', answer: { status: 503 } },
  { failure: 'the page of a hotspot', answer: { status: 200, body: '<!doctype html>' } },
])
  test(`the signal breaks off between two words (${failure}): the second is not called unknown, and is found by itself when the signal is back`, async ({
    page,
  }) => {
    await page.clock.install();
    const search = new SearchPage(page);
    await search.open();
    await search.box.fill('xóa lịch sử');
    await search.expectFirst('An toàn khi dùng trang này');

    await page.route(engineFiles, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await search.box.fill('biên phòng');
    await search.expectStatus(search.words.failed);
    await expect(search.results).toHaveCount(0);

    await page.unroute(engineFiles);
    // Nobody taps: the page tries again after a while.
    await page.clock.fastForward(5000);
    await search.expectFirst(/Biên phòng/);
  });

test('she has no network at all: the search says so, and goes on when there is one', async ({
  page,
  context,
}) => {
  const search = new SearchPage(page);
  await page.goto(search.path, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await search.box.fill('bao tin');
  await search.expectStatus(search.words.offline);
  await context.setOffline(false);
  await search.expectFirst('Báo tin và được bảo vệ');
});

test('the index comes late: the search says that it is at it, then shows what it found', async ({
  page,
}) => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/*.pf_index', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.clock.install();
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('bao tin');
  await search.expectStatus(search.words.loading);
  await page.clock.fastForward(6000);
  await search.expectStatus(search.words.slow);
  arrive(undefined);
  await search.expectFirst('Báo tin và được bảo vệ');
});

test('she typed before the script was there: what she typed is searched when it comes', async ({
  page,
}) => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  const search = new SearchPage(page);
  await page.goto(search.path, { waitUntil: 'commit' });
  await search.box.fill('bao tin');
  arrive(undefined);
  await search.expectFirst('Báo tin và được bảo vệ');
});

test('the script never comes: after a while the page says what to do instead', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  const search = new SearchPage(page);
  await search.open();
  const late = page.getByText(search.words.late);
  await expect(late).toBeHidden();
  // Eight seconds of a style sheet, passed at once.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(late).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads on: the main ways, the site map, the numbers', async ({
    page,
  }) => {
    const search = new SearchPage(page);
    await search.open();
    await expect(page.getByText(search.words.noScript)).toBeVisible();
    await expect(search.box).toBeHidden();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Sơ đồ trang' })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Tìm hỗ trợ' })).toBeVisible();
    await expect(main.locator('a[href="tel:113"]')).toBeVisible();
  });
});
