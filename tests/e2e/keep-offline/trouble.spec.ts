/** Whatever fails, she reads why in plain words, and nothing is half kept. */
import { workerPath } from '../../../src/offline/names.ts';
import { expect, test } from '../quick-exit/exit-world.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { askToKeep, atLength, commune, control, keepLabel, status, words } from './kept.ts';

for (const { what, path, answer } of [
  { what: 'one page of several does not come', path: '/an-toan/', answer: 503 },
  { what: 'one page is not there', path: '/goi-ngay/', answer: 404 },
  { what: 'the worker is not there', path: workerPath, answer: 404 },
])
  test(`${what}: all is as before, and she may try again`, async ({ page, site }) => {
    site.trouble.set(path, answer);
    await askToKeep(page, commune);
    await expect(status(page)).toHaveText(words.failed, atLength);
    await expect(control(page, keepLabel)).toBeFocused();
    await expect.poll(() => tracesOf(page), atLength).toEqual(noTraces);
    site.trouble.clear();
    await control(page, keepLabel).click();
    await control(page, words.confirm).click();
    await expect(status(page)).toHaveText(words.kept, atLength);
  });

test('the device is full: it is said, and nothing is kept', async ({ page, site }) => {
  const protocol = await page.context().newCDPSession(page);
  const origin = site.address;
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60_000 });
  await askToKeep(page, commune);
  await expect(status(page)).toHaveText(words.full, atLength);
  await expect.poll(() => tracesOf(page), atLength).toEqual(noTraces);
});

test.describe('a browser or a private window that keeps nothing', () => {
  test('has no worker', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await askToKeep(page, commune);
    await expect(status(page)).toHaveText(words.refused);
  });

  test('has one, and refuses it', async ({ page }) => {
    await page.addInitScript(() => {
      CacheStorage.prototype.has = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await askToKeep(page, commune);
    await expect(status(page)).toHaveText(words.refused);
    await expect(control(page, keepLabel)).toBeFocused();
  });
});
