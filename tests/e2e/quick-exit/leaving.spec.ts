import { stringsFor } from '../../../src/i18n/strings.ts';
import { recordRequests } from '../support/requests.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { exitLink, exitUrl, expect, leave, test } from './exit-world.ts';

const languages = [
  { locale: 'vi', start: '/', earlier: '/goi-ngay/', last: '/an-toan/' },
  { locale: 'en', start: '/en/', earlier: '/en/goi-ngay/', last: '/en/an-toan/' },
] as const;

for (const { locale, start, earlier, last } of languages) {
  test.describe(`somebody comes into the room, page in "${locale}"`, () => {
    test('one tap, and an impersonal page of another site is there', async ({ page, target }) => {
      await page.goto(start);
      await expect(exitLink(page)).toHaveAccessibleName(
        new RegExp(`^${stringsFor(locale).exit.label}`),
      );
      await leave(page, target);
      await expect(page.getByRole('heading', { name: 'Hôm nay trời nắng' })).toBeVisible();
      expect(target.visits.map(({ path }) => path)).toEqual(['/']);
      // No second window that would stay behind.
      expect(page.context().pages()).toHaveLength(1);
    });

    test('"Back" skips the page that was open', async ({ page, target }) => {
      await page.goto(start);
      await page.goto(earlier);
      await page.goto(last);
      const before = await page.evaluate(() => history.length);
      await leave(page, target);
      // The target took the page's place in the list; it was not added to it.
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.goBack();
      await expect(page).toHaveURL(earlier);
    });

    test('the target is not told which site she came from', async ({ page, target }) => {
      await page.goto(last);
      await leave(page, target);
      expect(target.visits).toHaveLength(1);
      expect(target.visits[0]?.headers.referer).toBeUndefined();
      expect(target.visits[0]?.headers.origin).toBeUndefined();
      expect(await page.evaluate(() => document.referrer)).toBe('');
    });

    test('nor is it told by a host that sends none of our headers', async ({
      page,
      site,
      target,
    }) => {
      site.sendsHeaders = false;
      const response = await page.goto(last);
      expect(response?.headers()['referrer-policy']).toBeUndefined();
      await leave(page, target);
      expect(target.visits[0]?.headers.referer).toBeUndefined();
    });

    test('nothing is asked of any server but the page to go to', async ({ page, site, target }) => {
      await page.goto(last, { waitUntil: 'networkidle' });
      const served = site.paths.length;
      const requests = recordRequests(page);
      await leave(page, target);
      expect(requests.map((request) => request.url())).toEqual([target.address]);
      expect(requests[0]?.isNavigationRequest()).toBe(true);
      expect(site.paths.slice(served)).toEqual([]);
    });

    test('what this site kept in the browser is gone', async ({ page, target }) => {
      await page.goto(last);
      await page.evaluate(async () => {
        sessionStorage.setItem('xa', '22801');
        localStorage.setItem('xa', '22801');
        const kept = await caches.open('du-phong');
        await kept.put('/goi-ngay/', new Response('113'));
      });
      const before = await tracesOf(page);
      expect(before).toMatchObject({
        session: { xa: '22801' },
        local: { xa: '22801' },
        caches: ['du-phong'],
      });

      await leave(page, target);
      await page.goto(start);
      expect(await tracesOf(page)).toEqual(noTraces);
    });
  });
}

test('she has read three pages: the safety page is honest that Back still finds the earlier ones', async ({
  page,
  target,
}) => {
  await page.goto('/');
  await page.goto('/tim-ho-tro/');
  await page.goto('/an-toan/');
  const limits = page.getByRole('listitem').filter({ hasText: /Quay lại/ });
  await expect(limits.filter({ hasText: /những trang xem trước/ })).toHaveCount(1);
  await expect(page.getByRole('listitem').filter({ hasText: /Không xóa lịch sử/ })).toHaveCount(1);

  await leave(page, target);
  const reached: string[] = [];
  for (let step = 0; step < 2; step++) {
    await page.goBack();
    reached.push(new URL(page.url()).pathname);
  }
  expect(reached).toEqual(['/tim-ho-tro/', '/']);
});

test('her phone forbids sites to store anything: the exit works as fast', async ({
  page,
  target,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['sessionStorage', 'localStorage', 'caches'])
      Object.defineProperty(window, name, { configurable: true, get: refuse });
  });
  await page.goto('/');
  await leave(page, target);
  expect(target.visits).toHaveLength(1);
});

test('clearing hangs: the exit does not wait for it', async ({ page, target }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.keys = () => new Promise(() => undefined);
  });
  await page.goto('/');
  await leave(page, target);
  expect(target.visits).toHaveLength(1);
});

test('the settings name the page to go to, and every page links there', async ({ browser }) => {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  for (const path of [
    '/',
    '/en/',
    '/an-toan/',
    '/tim-ho-tro/bac-ai-dong/',
    '/khong-co-trang-nay/',
  ]) {
    await page.goto(path);
    await expect(exitLink(page)).toHaveAttribute('href', exitUrl);
  }
  await context.close();
});
