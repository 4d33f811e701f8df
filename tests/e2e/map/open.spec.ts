import { expect, test } from '@playwright/test';
import { mapItems } from '../../../src/map/map-items.ts';
import { testDay } from '../../config/paths.ts';
import { itemsOfProvince } from '../find-help/finder-page.ts';
import { pathsOf, recordRequests } from '../support/requests.ts';
import { Watch } from '../support/watch.ts';
import { MapPage } from './map-page.ts';

const ofTheMap = /maplibre|map-controller|FinderMap|graphics|\/du-lieu\/ban-do\/|\/_astro\/map\./;

test('the map costs nothing until it is opened; then it comes from this site alone, and leaves nothing', async ({
  page,
}) => {
  const watch = await Watch.over(page);
  const requests = recordRequests(page);
  const map = new MapPage(page);
  await map.open();
  await expect(page.getByRole('img', { name: /Khánh Hòa/ }).first()).toBeAttached();
  expect(pathsOf(requests).filter((path) => ofTheMap.test(path))).toEqual([]);

  await map.openButton.click();
  await map.expectReady();
  expect(pathsOf(requests).filter((path) => ofTheMap.test(path)).length).toBeGreaterThan(4);
  await map.zoomIn.click();
  await map.expectReady();
  await expect(page, 'the address tells nobody what she looks at').toHaveURL('/tim-ho-tro/');
  await watch.expectNoTrace();
});

test('every place that may be visited stands on it, gathered around the towns', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.openMap();
  const { places, areas, unplaced } = mapItems(await itemsOfProvince(page), testDay);
  // The one on Trường Sa lies far out at sea.
  const near = places.filter(({ point }) => point.lng < 110);
  expect(near.length).toBeGreaterThan(15);
  await map.expectShown(near.length);
  expect(await map.clusters.count()).toBeGreaterThan(1);
  expect(areas.length).toBeGreaterThan(0);
  await expect(map.areas.first()).toContainText(/nơi hỗ trợ kín ở khu vực này – gọi 0000/);
  await expect(
    map.map.getByText(new RegExp(`^${unplaced} nơi không có trên bản đồ`)),
  ).toBeVisible();
  for (const town of ['Nha Trang', 'Phan Rang'])
    await expect(map.map.getByText(town, { exact: true })).toBeVisible();
});

test('a cluster opens where it stands, down to single places', async ({ page }) => {
  const map = new MapPage(page);
  await map.openMap();
  const most = map.clusters.filter({ hasText: /^\d\d$/ }).first();
  const count = Number(await most.textContent());
  await most.click();
  await map.expectReady();
  await expect(map.clusters.filter({ hasText: new RegExp(`^${count}$`) })).toHaveCount(0);
  for (let looks = 0; looks < 6 && (await map.markers.count()) === 0; looks++) {
    await map.clusters.first().click();
    await map.expectReady();
  }
  await expect(map.markers.first()).toBeVisible();
});

test('the names that a map of this sea must carry, and its source, stay wherever one looks', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.openMap();
  // Half a pixel of a line may fall to the rounding of what was scrolled.
  const whole = { ratio: 0.95 };
  const expectNames = async () => {
    for (const name of [/^Quần đảo Hoàng Sa \(Việt\sNam\)$/, /^Quần đảo Trường Sa \(Việt\sNam\)$/])
      await expect(map.map.getByText(name)).toBeInViewport(whole);
    await expect(map.map.getByText('GSHHG (Wessel & Smith), LGPL')).toBeInViewport(whole);
  };
  await map.ground.evaluate((ground) => ground.closest('.map-frame')?.scrollIntoView());
  await expectNames();
  await map.zoomIn.click();
  await map.expectReady();
  await expectNames();
  await map.ground.locator('canvas').focus();
  await page.keyboard.press('ArrowLeft');
  await map.expectReady();
  await expectNames();
});

test('it comes no closer than the coast was surveyed', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = new MapPage(page);
  await map.openMap();
  for (let steps = 0; steps < 12 && (await map.zoomIn.isEnabled()); steps++) {
    await map.zoomIn.click();
    await map.expectReady();
  }
  await expect(map.zoomIn).toBeDisabled();
  for (let steps = 0; steps < 16 && (await map.zoomOut.isEnabled()); steps++) {
    await map.zoomOut.click();
    await map.expectReady();
  }
  await expect(map.zoomOut).toBeDisabled();
});

test('Back closes the map before it leaves the page', async ({ page }) => {
  const map = new MapPage(page);
  await page.goto('/goi-ngay/');
  await map.openMap();
  await page.goBack();
  await expect(map.map).toHaveCount(0);
  await expect(map.openButton).toBeVisible();
  await expect(page).toHaveURL('/tim-ho-tro/');
  await page.goBack();
  await expect(page).toHaveURL('/goi-ngay/');
});

test('its button closes it, and opens it again', async ({ page }) => {
  const map = new MapPage(page);
  await map.openMap();
  await expect(map.closeButton).toHaveAttribute('aria-expanded', 'true');
  await map.closeButton.click();
  await expect(map.map).toHaveCount(0);
  await map.openButton.click();
  await map.expectReady();
  await expect(map.clusters.first()).toBeVisible();
});

test('in English', async ({ page }) => {
  const map = new MapPage(page, 'en');
  await map.openMap();
  await expect(map.clusters.first()).toHaveAccessibleName(/^\d+ places, zoom in$/);
  await expect(map.zoomIn).toBeVisible();
  await expect(map.areas.first()).toContainText('in this area – call');
});
