import { expect, test, type Page } from '@playwright/test';
import { MapPage } from './map-page.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Presses Tab until the focus fits. @throws when it does not within so many presses. */
async function tabTo(page: Page, selector: string, presses = 12): Promise<void> {
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} was not reached with ${presses} presses of Tab.`);
}

test('with the keyboard alone: in, from marker to marker, closer, to a place, and back out', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open();
  await map.openButton.focus();
  await page.keyboard.press('Enter');
  await map.expectReady();
  await expect(map.closeButton).toBeFocused();

  await tabTo(page, '.map-overlay button');
  await expect(map.overlay.locator(':focus')).toHaveAccessibleName(/điểm, phóng to$/);
  // All markers are one stop; arrows go between them.
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const others = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
  const reached = new Set([before]);
  for (const key of others) {
    await page.keyboard.press(key);
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')));
  }
  expect(reached.size).toBeGreaterThan(1);

  for (let looks = 0; looks < 8 && (await map.chosen.count()) === 0; looks++) {
    await expect(map.overlay.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await map.expectReady();
    await expect(map.overlay.locator(':focus').or(map.chosen).first()).toBeVisible();
  }
  await expect(map.chosen).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(map.chosen).toHaveCount(0);
  await expect(map.map.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(map.closeButton).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(map.map).toHaveCount(0);
});

test('the map is never a trap: Tab goes in and out again, forwards and backwards', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.openMap();
  await expect(map.cards.first()).toBeVisible();
  await map.closeButton.focus();
  await tabTo(page, '.map-region *');
  await tabTo(page, '.cards *', 16);
  const outside = '.finder-head button';
  for (let press = 0; press < 16; press++) {
    await page.keyboard.press('Shift+Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), outside)) break;
  }
  await expect(map.closeButton).toBeFocused();
});

test('the picture itself moves with arrows and zooms with plus, and says so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = new MapPage(page);
  await map.openMap();
  const canvas = map.map.getByRole('application');
  await expect(canvas).toHaveAccessibleName(map.mapWords.canvas);
  await canvas.focus();
  const labels = () =>
    map.overlay
      .getByRole('button')
      .evaluateAll((all) => all.map(({ style }) => style.transform).join());
  const at = await labels();
  await page.keyboard.press('ArrowUp');
  await expect.poll(labels).not.toBe(at);
  await page.keyboard.press('=');
  await map.expectReady();
  await page.keyboard.press('Escape');
  await expect(map.closeButton).toBeFocused();
});
