import { expect, test } from '@playwright/test';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { pathsOf, recordRequests, saidIn } from '../support/requests.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { FinderPage, itemsFor } from './finder-page.ts';

/** A street in Phan Rang, half a kilometre from the ward's police. */
const here = { latitude: 11.5637, longitude: 108.9912 };

test('before it asks for a position the page says what for, and asks nothing until she taps', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => {
      document.documentElement.dataset['asked'] = 'true';
    };
  });
  const finder = new FinderPage(page);
  await finder.open();
  const near = page.getByRole('button', { name: finder.words.near });
  await expect(near).toHaveAccessibleDescription(finder.words.nearExplained);
  await finder.openFilters();
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await near.click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'true');
  await expect(finder.region.getByText(finder.words.nearAsking)).toBeVisible();
});

test('she lets the phone say where it is: the nearest help stands first, and nobody else learns where she is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(here);
  const requests = recordRequests(page);
  const finder = new FinderPage(page);
  await finder.open();
  await finder.openFilters();
  await page.getByRole('button', { name: finder.words.near }).click();
  await expect(finder.cards.first()).toContainText('Mẫu – Công an phường Phan Rang');
  await expect(finder.cards.first()).toContainText(/cách \d00 m/);
  await expect(finder.region.getByRole('heading', { level: 2 })).toContainText(
    finder.words.nearYou,
  );
  await finder.expectCount((await itemsFor(page, '22759')).length);

  const digits = /11\.56|108\.99/;
  const told = requests.filter((request) => digits.test(saidIn(request)));
  expect(told.map((request) => request.url())).toEqual([]);
  expect(pathsOf(requests).filter((path) => path.startsWith('/du-lieu/'))).toEqual([
    '/du-lieu/dia-danh.json',
    '/du-lieu/xa/22759.json',
  ]);
  await expect(page).toHaveURL('/tim-ho-tro/');
  expect(await page.evaluate(() => JSON.stringify(history.state) + window.name)).not.toMatch(
    digits,
  );
  expect(await tracesOf(page)).toEqual(noTraces);
});

for (const { situation, message, deny } of [
  { situation: 'she refuses', message: 'nearDenied', deny: true },
  { situation: 'the phone cannot tell where it is', message: 'nearFailed', deny: false },
] as const)
  test(`${situation}: a kind word, and everything else still works`, async ({ page, context }) => {
    if (deny) await context.clearPermissions();
    else {
      await context.grantPermissions(['geolocation']);
      await context.setGeolocation(null);
    }
    const finder = new FinderPage(page);
    await finder.open();
    await finder.openFilters();
    await page.getByRole('button', { name: finder.words.near }).click();
    await expect(
      finder.region.getByRole('status').filter({ hasText: finder.words[message] }),
    ).toBeVisible();

    const { byCommune } = stringsFor('vi').finder;
    await expect(page.getByRole('region', { name: byCommune }).getByRole('link')).toHaveCount(65);
    await finder.choosePlace('phuoc dai bac ai');
    await finder.expectCount((await itemsFor(page, '22801')).length);
    await expect(finder.region.getByText(finder.words[message])).toBeHidden();
  });

test('the names of the communes do not come while she asks for what is near: she is told', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(here);
  await page.route('**/du-lieu/dia-danh.json', (route) => route.abort());
  const finder = new FinderPage(page);
  await finder.open();
  await finder.openFilters();
  await page.getByRole('button', { name: finder.words.near }).click();
  await expect(
    finder.region.getByRole('status').filter({ hasText: finder.words.nearFailed }),
  ).toBeVisible();
});
