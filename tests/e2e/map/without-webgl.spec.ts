import { expect, test } from '@playwright/test';
import { browserArguments, findBrowser } from '../../config/browser.ts';
import { MapPage } from './map-page.ts';

test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: [...browserArguments, '--disable-gpu', '--disable-3d-apis'],
  },
});

test('a phone that cannot draw the map says so; the list and the picture of the province are there', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open();
  await map.openButton.click();
  await expect(map.region.getByText(map.openerWords.webgl)).toBeVisible();
  await expect(map.map).toHaveCount(0);
  await expect(map.cards.first()).toBeVisible();
  const picture = page.locator('.province-map img');
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await map.closeButton.click();
  await expect(map.region.getByText(map.openerWords.webgl)).toBeHidden();
});
