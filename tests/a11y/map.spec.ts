/** The map for those who see little, see no colours, use large letters, or cannot bear motion. */
import { expect, test } from '@playwright/test';
import { MapPage } from '../e2e/map/map-page.ts';
import { expectAccessible, faintWordsOn, violationsOn } from './axe.ts';

for (const { name, colorScheme, viewport } of [
  { name: 'phone, light', colorScheme: 'light', viewport: { width: 360, height: 640 } },
  { name: 'desk, dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const)
  test.describe(name, () => {
    test.use({ colorScheme, viewport });

    test('axe finds nothing: closed, open, with the legend, with a card', async ({ page }) => {
      const map = new MapPage(page);
      await map.open();
      await expectAccessible(page, 'closed');
      await map.openButton.click();
      await map.expectReady();
      await expect(map.cards.first()).toBeVisible();
      await expectAccessible(page, 'open');
      await map.map.getByText(map.mapWords.legend).click();
      await expect(map.map.getByRole('list').first()).toBeVisible();
      await map.cards.first().getByRole('button', { name: map.openerWords.onMap }).click();
      await expect(map.chosen).toBeVisible();
      await map.expectReady();
      await expectAccessible(page, 'with a card and the legend');
    });
  });

test('forced colours: every word stands out, every sign has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const map = new MapPage(page);
  await map.openMap();
  await map.cards.first().getByRole('button', { name: map.openerWords.onMap }).click();
  await expect(map.chosen).toBeVisible();
  await map.expectReady();
  expect(await violationsOn(page, { name: 'map', without: ['color-contrast'] })).toEqual([]);
  expect(await faintWordsOn(page)).toEqual([]);
  const bare = await map.overlay
    .locator('button:not(.map-marker)')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => parseFloat(getComputedStyle(button).borderTopWidth) < 1)
        .map(({ outerHTML }) => outerHTML),
    );
  expect(bare).toEqual([]);
  const shapes = await map.overlay.locator('.map-shape').evaluateAll((all) =>
    all.map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return fill !== stroke;
    }),
  );
  expect(shapes.length).toBeGreaterThan(0);
  expect(shapes).not.toContain(false);
});

for (const { name, width, height } of [
  { name: 'a screen of 320 pixels', width: 320, height: 568 },
  { name: 'zoom 200 % on a desk', width: 640, height: 400 },
])
  test(`${name}: nothing runs out of the page, and the map still works`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const map = new MapPage(page);
    await map.openMap();
    await map.cards.first().getByRole('button', { name: map.openerWords.onMap }).click();
    await expect(map.chosen).toBeVisible();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    await map.zoomIn.click();
    await map.expectReady();
  });

test('without motion the map jumps where it would fly', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = new MapPage(page);
  await map.openMap();
  // A jump is over before the tap is: the cluster has opened.
  const isGone = await map.clusters.first().evaluate((cluster) => {
    const overlay = cluster.parentElement;
    (cluster as HTMLElement).click();
    return !overlay?.contains(cluster);
  });
  expect(isGone).toBe(true);
  await map.expectReady();
});
