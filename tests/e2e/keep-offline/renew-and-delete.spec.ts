import { cacheName, workerPath } from '../../../src/offline/names.ts';
import { exitLink, expect, leave, test } from '../quick-exit/exit-world.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import {
  askToKeep,
  atLength,
  commune,
  control,
  expectNothingKept,
  keep,
  keepLabel,
  keptText,
  panel,
  status,
  words,
} from './kept.ts';

test('a number was corrected: the copy is renewed while she reads, and her page stays as it is', async ({
  page,
  site,
}) => {
  await keep(page, commune);
  await page.goto('/goi-ngay/');
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  site.rewrite = (path, text) => {
    if (path === workerPath) return `${text}// another build`;
    return path === commune ? text.replace('</h1>', ' (mới)</h1>') : text;
  };
  // A browser asks by itself when a page of the site is opened; the test does not wait for that.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect.poll(() => keptText(page, commune), atLength).toContain('(mới)</h1>');
  await expect(page.locator('body')).toHaveAttribute('data-same', '');
  expect(await keptText(page, '/an-toan/')).not.toBe('');
});

test('a new build that comes in part changes nothing: the old copy stays whole', async ({
  page,
  site,
}) => {
  await keep(page, commune);
  const before = await keptText(page, '/goi-ngay/');
  site.rewrite = (path, text) =>
    path === workerPath ? `${text}// another build` : text.replace('</h1>', ' (mới)</h1>');
  site.trouble.set(commune, 503);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const settled = new Promise((done) =>
      registration?.addEventListener('updatefound', () => {
        const next = registration.installing;
        next?.addEventListener('statechange', () => done(next.state));
      }),
    );
    await registration?.update();
    return settled;
  });
  expect(outcome).toBe('redundant');
  expect(await keptText(page, '/goi-ngay/')).toBe(before);
});

test('she deletes it on the safety page, which lists what is kept: nothing is left', async ({
  page,
  site,
}) => {
  await keep(page, commune);
  await page.goto('/an-toan/');
  await expect(panel(page).getByRole('link')).toHaveText([
    'An toàn khi dùng trang này',
    'Gọi ngay',
    'Phường Phan Rang',
  ]);
  await control(page, words.remove).click();
  await expect(status(page)).toHaveText(words.removed, atLength);
  await expect(control(page, keepLabel)).toBeFocused();
  expect(await tracesOf(page)).toEqual(noTraces);
  await expectNothingKept(page, site.address);
});

test('a second commune is added to the first', async ({ page }) => {
  await keep(page, commune);
  await page.goto('/tim-ho-tro/cam-lam/');
  await control(page, words.more).click();
  await control(page, words.confirm).click();
  await expect(status(page)).toHaveText(words.kept, atLength);
  await expect(panel(page).getByRole('link')).toHaveCount(4);
  expect(await page.evaluate(() => caches.keys())).toEqual([cacheName]);
});

test('the exit deletes it: no cache and no worker is left', async ({ page, site, target }) => {
  await keep(page, commune);
  await page.goto('/goi-ngay/');
  await leave(page, target);
  await expectNothingKept(page, site.address);
});

test('the exit while the copy is on its way: nothing is left, then or later', async ({
  page,
  site,
  target,
}) => {
  site.trouble.set('/an-toan/', 'silence');
  await askToKeep(page, commune);
  await expect.poll(() => site.paths.includes('/an-toan/'), atLength).toBe(true);
  await exitLink(page).click();
  await page.waitForURL(target.address);
  await expectNothingKept(page, site.address);
});
