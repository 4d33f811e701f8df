import { expect, test } from '@playwright/test';
import type { ListItem } from '../../../src/domain/services/list-item.ts';
import { encodeClusterTree } from '../../../src/map/clusters/cluster-files.ts';
import { buildClusterTree } from '../../../src/map/clusters/build-clusters.ts';
import type { MapPlace } from '../../../src/map/clusters/cluster-tree.ts';
import { mapItems } from '../../../src/map/map-items.ts';
import { testDay } from '../../config/paths.ts';
import { itemsOfProvince } from '../find-help/finder-page.ts';
import { recordRequests, saidIn } from '../support/requests.ts';
import { MapPage } from './map-page.ts';

const hospital = 'Mẫu – Bệnh viện Cam Ranh, khu cấp cứu ban đêm';

test('she chooses in the list: the map opens on the place and shows its card', async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.choosePlace('cam ranh');
  const inList = map.inList(hospital);
  await inList.getByRole('button', { name: map.openerWords.onMap }).click();
  await map.expectReady();
  await expect(map.marker(hospital, 'health')).toHaveAttribute('aria-current', 'true');
  await expect(map.marker(hospital, 'health')).toBeInViewport();
  await expect(inList).toHaveAttribute('aria-current', 'true');
  await expect(map.chosen.getByRole('article')).toContainText(hospital);
});

test('she chooses on the map: the card is that of the list, which marks it and is one tap away', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open();
  await map.choosePlace('cam ranh');
  await expect(map.cards.first()).toBeVisible();
  await map.openButton.click();
  await map.expectReady();
  const marker = map.markers.first();
  const name = (await marker.getAttribute('aria-label'))?.split(', ')[0] ?? '';
  expect(name).not.toBe('');
  await marker.click();
  const card = map.chosen.getByRole('article');
  await expect(card.getByRole('heading')).toContainText(name);
  const link = card.getByRole('heading').getByRole('link');
  const title = (await link.textContent()) ?? '';
  const inList = map.inList(title);
  await expect(inList).toHaveAttribute('aria-current', 'true');
  const phones = (text: string | null) => text?.match(/\d{4} \d{3} \d{3}/g);
  expect(phones(await card.textContent())).toEqual(
    phones(await inList.getByRole('article').textContent()),
  );

  await map.chosen.getByRole('button', { name: map.mapWords.toList }).click();
  await expect(inList.getByRole('link', { name: title })).toBeFocused();
  await expect(inList.getByRole('link', { name: title })).toBeInViewport();

  await map.chosen.getByRole('button', { name: map.mapWords.close, exact: true }).click();
  await expect(map.chosen).toHaveCount(0);
  await expect(inList).not.toHaveAttribute('aria-current');
});

test('filters apply to the map at once, and what they take away is chosen no longer', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.openMap();
  const items = await itemsOfProvince(page);
  const placed = (kept: readonly ListItem[]) =>
    mapItems(kept, testDay).places.filter(({ point }) => point.lng < 110).length;
  await map.expectCount(items.length);
  await map.inList(hospital).getByRole('button', { name: map.openerWords.onMap }).click();
  await expect(map.chosen).toContainText(hospital);

  await map.openFilters();
  await map.region.getByLabel(map.words.filterKind).selectOption('police');
  const police = items.filter(({ kind }) => kind === 'police');
  expect(placed(police)).toBeGreaterThan(0);
  await map.expectCount(police.length);
  await map.expectShown(placed(police));
  await expect(map.chosen).toHaveCount(0);

  await map.region.getByRole('button', { name: map.words.clearFilters }).click();
  await map.expectShown(placed(items));
});

test('a commune was chosen: the map shows what serves it', async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.choosePlace('nha trang');
  await expect(map.cards.first()).toBeVisible();
  await map.openButton.click();
  await map.expectReady();
  await expect(map.map.getByText('Nha Trang', { exact: true })).toBeVisible();
  expect(await map.shownCount()).toBeGreaterThan(0);
});

test('several in one place: no closer look would part them, so they are named to choose from', async ({
  page,
}) => {
  const map = new MapPage(page);
  const items = mapItems(await itemsOfProvince(page), testDay).places.slice(0, 3);
  const together: MapPlace[] = items.map((place) => ({ ...place, point: { lat: 11.9, lng: 109 } }));
  await page.route('**/du-lieu/ban-do/56/0.json', async (route) => {
    const response = await route.fetch();
    const first = (await response.json()) as { zooms: { min: number; max: number } };
    const [file] = encodeClusterTree(buildClusterTree(together, first.zooms));
    await route.fulfill({ json: { ...first, ...file } });
  });
  await map.openMap();
  const all = map.overlay.getByRole('button', { name: /^3 điểm ở sát nhau, xem danh sách$/ });
  await all.click();
  const choices = map.chosen.getByRole('listitem');
  await expect(choices).toHaveCount(3);
  const name = items[1]?.name ?? '';
  await choices.getByRole('button', { name }).click();
  await expect(map.chosen.getByRole('article')).toContainText(name);
});

test('a confidential place has no marker: its area says whom to call, and its card gives no address', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.openMap();
  await map.openFilters();
  await map.region.getByLabel(map.words.filterKind).selectOption('shelter');
  const shelters = (await itemsOfProvince(page)).filter(({ kind }) => kind === 'shelter');
  expect(shelters.length).toBeGreaterThan(0);
  await map.expectCount(shelters.length);
  await map.expectShown(0);
  const area = map.areas.first();
  await expect(area).toHaveText(
    /\d+ nơi hỗ trợ kín ở khu vực này – gọi 0000\s\d{3}\s\d{3} \(Mẫu\)/,
  );
  await area.click();
  const choices = map.chosen.getByRole('listitem').getByRole('button');
  await expect(choices.or(map.chosen.getByRole('article')).first()).toBeVisible();
  if ((await choices.count()) > 0) await choices.first().click();
  await expect(map.chosen.getByRole('article')).toContainText('Địa chỉ được giữ kín');
});

test('"near me" is a dot that the phone draws by itself; nobody else learns where', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 11.5637, longitude: 108.9912 });
  const requests = recordRequests(page);
  const map = new MapPage(page);
  await map.open();
  await page.getByRole('button', { name: map.words.near }).click();
  await expect(map.cards.first()).toContainText('Mẫu – Công an phường Phan Rang');
  await map.openButton.click();
  await map.expectReady();
  await expect(map.map.getByRole('img', { name: map.mapWords.you })).toBeInViewport();
  const told = requests.filter((request) => /11\.56|108\.99/.test(saidIn(request)));
  expect(told.map((request) => request.url())).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/11\.56|108\.99/);
});
