import { expect, test, type Page } from '@playwright/test';
import { MapPage } from './map-page.ts';

/** The numbers, the list and the picture of the province: what stays whatever happens to the map. */
async function expectTheRestStays(map: MapPage): Promise<void> {
  await expect(map.cards.first()).toBeVisible();
  await expect(map.page.getByRole('link', { name: /113/ }).first()).toBeAttached();
  await expect(map.page.locator('.province-map img')).toBeAttached();
}

async function openInTrouble(page: Page): Promise<MapPage> {
  const map = new MapPage(page);
  await map.open();
  await map.openButton.click();
  return map;
}

for (const { what, pattern } of [
  { what: 'the script of the map is blocked', pattern: '**/_astro/map-controller*' },
  { what: 'the first file of the map is missing', pattern: '**/du-lieu/ban-do/56/0.json' },
])
  test(`${what}: a sentence says so, the list is there, and trying again works`, async ({
    page,
  }) => {
    await page.route(pattern, (route) => route.abort());
    const map = await openInTrouble(page);
    await expect(map.region.getByText(map.openerWords.blocked)).toBeVisible();
    await expect(map.map).toHaveCount(0);
    await expectTheRestStays(map);

    await page.unroute(pattern);
    await map.closeButton.click();
    await expect(map.region.getByText(map.openerWords.blocked)).toBeHidden();
    await page.reload();
    await map.openButton.click();
    await map.expectReady();
  });

test('the script of the worker is missing: a sentence says so, the list is there', async ({
  page,
}) => {
  await page.route('**/_astro/maplibre-gl-worker*', (route) => route.abort());
  const map = await openInTrouble(page);
  await expect(map.region.getByText(map.openerWords.worker)).toBeVisible();
  await expectTheRestStays(map);
});

test('the browser refuses workers: a sentence says so, the list is there', async ({ page }) => {
  await page.route('**/tim-ho-tro/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll("worker-src 'self'", "worker-src 'none'");
    await route.fulfill({ response, body });
  });
  const map = await openInTrouble(page);
  await expect(map.region.getByText(map.openerWords.worker)).toBeVisible();
  await expectTheRestStays(map);
});

test('the coast is missing: a notice says so, the points stand right to each other', async ({
  page,
}) => {
  await page.route('**/du-lieu/ban-do/56.json', (route) => route.abort());
  const map = await openInTrouble(page);
  await expect(map.map.getByText(map.mapWords.coastFailed)).toBeVisible();
  await expect(map.clusters.first()).toBeVisible();
  await expectTheRestStays(map);
});
