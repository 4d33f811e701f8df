import { exitLink, expect, leave, test } from './exit-world.ts';

test.describe('scripts are turned off on this phone', () => {
  test.use({ javaScriptEnabled: false });

  for (const start of ['/', '/en/', '/tim-ho-tro/bac-ai-dong/', '/khong-co-trang-nay/']) {
    test(`a plain link leaves ${start}`, async ({ page, target }) => {
      await page.goto(start);
      await leave(page, target);
      await expect(page.getByRole('heading', { name: 'Hôm nay trời nắng' })).toBeVisible();
      expect(target.visits).toHaveLength(1);
      expect(target.visits[0]?.headers.referer).toBeUndefined();
    });
  }

  test('it is the second stop of the Tab key, right after the link to the content', async ({
    page,
    target,
  }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(exitLink(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(target.address);
  });

  test('its rel keeps the address of this site from the target and from search engines', async ({
    page,
  }) => {
    await page.goto('/');
    const rel = (await exitLink(page).getAttribute('rel'))?.split(' ') ?? [];
    expect(rel).toEqual(expect.arrayContaining(['nofollow', 'noreferrer']));
    await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
  });

  test('"Back" then still finds the page, as the safety page says', async ({ page, target }) => {
    await page.goto('/an-toan/');
    await expect(
      page.getByRole('listitem').filter({ hasText: /tắt JavaScript.*trong nút Quay lại/ }),
    ).toHaveCount(1);
    await leave(page, target);
    await page.goBack();
    await expect(page).toHaveURL('/an-toan/');
  });
});

test.describe('the signal is so poor that no script file ever comes', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/\.m?js(\?|$)/, (route) => route.abort());
  });

  for (const start of ['/', '/en/', '/tim-ho-tro/']) {
    test(`the exit in ${start} itself still covers, clears and replaces`, async ({
      page,
      target,
    }) => {
      await page.goto('/quyen-cua-ban/');
      await page.goto(start);
      await page.evaluate(() => sessionStorage.setItem('xa', '22801'));

      target.answer = 'nothing';
      await exitLink(page).click();
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

      target.answer = 'page';
      await page.reload();
      const before = await page.evaluate(() => history.length);
      await leave(page, target);
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.goBack();
      await expect(page).toHaveURL('/quyen-cua-ban/');
    });
  }

  test('three presses of Shift leave, too', async ({ page, target }) => {
    await page.goto('/tim-ho-tro/');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(target.address);
  });
});

test('the script arrives before hydration: a tap during a slow load already leaves', async ({
  page,
  target,
}) => {
  // The finder's scripts stay on their way for ever; the page never finishes loading.
  await page.route(/\/_astro\/.*\.js$/, () => undefined);
  await page.goto('/tim-ho-tro/', { waitUntil: 'commit' });
  await leave(page, target);
  expect(target.visits).toHaveLength(1);
});
