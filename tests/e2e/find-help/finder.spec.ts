import { expect, test } from '@playwright/test';
import type { ListItem } from '../../../src/domain/services/list-item.ts';
import { audiences, serviceKinds, spokenLanguages } from '../../../src/domain/vocabulary.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { placeField, typePlace } from '../support/place-field.ts';
import { pathsOf, recordRequests } from '../support/requests.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { FinderPage, itemsFor, itemsOfProvince } from './finder-page.ts';

/** Xã Bác Ái Đông */
const bacAiDong = '22801';

test('she chooses her commune: what serves it stands first, in place, and the way to its page', async ({
  page,
}) => {
  const finder = new FinderPage(page);
  await finder.open();
  await expect(finder.count).toHaveText(finder.words.choosePlace);
  await finder.choosePlace('phuoc dai bac ai');

  const items = await itemsFor(page, bacAiDong);
  await finder.expectCount(items.length);
  await expect(finder.count).toHaveRole('status');
  expect((await finder.names()).slice(0, 6)).toEqual(items.slice(0, 6).map(({ name }) => name));
  await expect(finder.region.getByRole('heading', { level: 2 })).toContainText('Bác Ái Đông');
  await expect(page, 'the address tells nobody what she chose').toHaveURL('/tim-ho-tro/');
  await expect(finder.region.getByRole('heading', { level: 2 })).toBeInViewport();

  await finder.region.getByRole('link', { name: /Bác Ái Đông: gọi ai/ }).click();
  await expect(page).toHaveURL('/tim-ho-tro/bac-ai-dong/');
});

test('the same in English', async ({ page }) => {
  const finder = new FinderPage(page, 'en');
  await finder.open();
  await finder.choosePlace('phuoc dai bac ai');
  await expect(finder.card('Example – Bác Ái Đông Health Station')).toBeVisible();
  await finder.region.getByRole('link', { name: /^Open the page of/ }).click();
  await expect(page).toHaveURL('/en/tim-ho-tro/bac-ai-dong/');
});

test('she chooses while the finder is still asleep: the field leads to her commune as on every page', async ({
  page,
}) => {
  // The finder wakes when the browser is idle, which this one never is.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto('/tim-ho-tro/');
  await typePlace(page, 'phuoc dai bac ai');
  await placeField(page).press('Enter');
  await expect(page).toHaveURL('/tim-ho-tro/bac-ai-dong/');
});

test('another commune replaces the first one', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open();
  await finder.choosePlace('phuoc dai bac ai');
  await finder.expectCount((await itemsFor(page, bacAiDong)).length);
  await placeField(page).fill('');
  await finder.choosePlace('truong sa');
  const items = await itemsFor(page, '22736');
  await finder.expectCount(items.length);
  expect((await finder.names())[0]).toBe(items[0]?.name);
  await expect(finder.region.getByRole('heading', { level: 2 })).toContainText('Trường Sa');
});

test.describe('only what was asked for is fetched', () => {
  const dataIn = (paths: readonly string[]) =>
    paths.filter((path) => path.includes('/du-lieu/') && !path.endsWith('dia-danh.json'));

  test('one commune, one small file; filters then work on the device', async ({ page }) => {
    const requests = recordRequests(page);
    const finder = new FinderPage(page);
    await finder.open();
    await finder.choosePlace('phuoc dai bac ai');
    await expect(finder.cards.first()).toBeVisible();
    await finder.openFilters();
    await finder.region.getByLabel(finder.words.filterFree).check();
    await finder.region.getByLabel(finder.words.filterKind).selectOption('shelter');
    await expect(finder.cards.first()).toBeVisible();
    await finder.showAll();
    expect(dataIn(pathsOf(requests))).toEqual([`/du-lieu/xa/${bacAiDong}.json`]);
    expect(await tracesOf(page)).toEqual(noTraces);
  });

  test('the whole province only when somebody filters without a place', async ({ page }) => {
    const requests = recordRequests(page);
    const finder = new FinderPage(page);
    await finder.open();
    await finder.openFilters();
    expect(dataIn(pathsOf(requests))).toEqual([]);
    await finder.region.getByLabel(finder.words.filterKind).selectOption('shelter');
    const shelters = (await itemsOfProvince(page)).filter(({ kind }) => kind === 'shelter');
    await finder.expectCount(shelters.length);
    expect(dataIn(pathsOf(requests))).toEqual(['/du-lieu/tinh/56.json']);
    for (const card of await finder.cards.all())
      await expect(card).toContainText('Địa chỉ được giữ kín');
  });
});

test.describe('filters keep what fits, and the count follows', () => {
  const filters: Readonly<
    Record<
      string,
      { set: (finder: FinderPage) => Promise<unknown>; fits: (item: ListItem) => boolean }
    >
  > = {
    'by kind of help: clinics': {
      set: (finder) =>
        finder.region
          .getByLabel(finder.words.filterKind)
          .selectOption({ label: serviceKinds.health.vi }),
      fits: ({ kind }) => kind === 'health',
    },
    'for whom: a man who wants to stop using violence': {
      set: (finder) =>
        finder.region
          .getByLabel(finder.words.filterServes)
          .selectOption({ label: audiences['people-who-use-violence'].vi }),
      fits: ({ serves }) => serves.includes('people-who-use-violence'),
    },
    'by language: somebody who speaks Raglai': {
      set: (finder) =>
        finder.region
          .getByLabel(finder.words.filterLanguage)
          .selectOption({ label: spokenLanguages.rog.vi }),
      fits: ({ languages }) => languages.includes('rog'),
    },
    'free for everybody': {
      set: (finder) => finder.region.getByLabel(finder.words.filterFree).check(),
      fits: ({ cost }) => cost === 'free',
    },
    'a wheelchair gets in, at least in part': {
      set: (finder) => finder.region.getByLabel(finder.words.filterWheelchair).check(),
      fits: ({ wheelchair }) => wheelchair === 'yes' || wheelchair === 'partial',
    },
    'a deaf woman: sign language, free': {
      set: async (finder) => {
        await finder.region
          .getByLabel(finder.words.filterLanguage)
          .selectOption({ label: spokenLanguages['x-vsl'].vi });
        await finder.region.getByLabel(finder.words.filterFree).check();
      },
      fits: ({ languages, cost }) => languages.includes('x-vsl') && cost === 'free',
    },
  };

  for (const [who, { set, fits }] of Object.entries(filters))
    test(who, async ({ page }) => {
      const finder = new FinderPage(page);
      await finder.open();
      await finder.choosePlace('phuoc dai bac ai');
      await finder.openFilters();
      await set(finder);
      const items = await itemsFor(page, bacAiDong);
      const fitting = items.filter(fits);
      // Otherwise the filter would not be seen to do anything.
      expect(fitting.length).toBeGreaterThan(0);
      expect(fitting.length).toBeLessThan(items.length);
      await finder.expectCount(fitting.length);
      await finder.showAll();
      expect(await finder.names()).toEqual(fitting.map(({ name }) => name));

      await finder.region.getByRole('button', { name: finder.words.clearFilters }).click();
      await finder.expectCount(items.length);
      await expect(
        finder.region.getByRole('button', { name: finder.words.clearFilters }),
      ).toBeHidden();
    });
});

test('many results come in portions, which a cheap phone draws quickly', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open();
  await finder.choosePlace('phuoc dai bac ai');
  const { length } = await itemsFor(page, bacAiDong);
  await expect(finder.cards).toHaveCount(20);
  await expect(finder.showMore).toHaveText(fill(finder.words.more, { count: length - 20 }));
  await finder.showMore.click();
  await expect(finder.cards).toHaveCount(length);
  await expect(finder.showMore).toBeHidden();
});

test('nothing fits: the page says so and leads to the numbers that always work', async ({
  page,
}) => {
  const finder = new FinderPage(page);
  await finder.open();
  await finder.choosePlace('phuoc dai bac ai');
  await finder.openFilters();
  await finder.region.getByLabel(finder.words.filterKind).selectOption('border-post');
  await finder.region.getByLabel(finder.words.filterLanguage).selectOption('cjm');
  await finder.expectCount(0);
  await expect(finder.cards).toHaveCount(0);
  await expect(finder.region.getByRole('heading', { name: finder.words.empty })).toBeVisible();
  await finder.region.getByRole('link', { name: finder.words.emptyLines }).click();
  for (const number of ['113', '111', '1900 969 680'])
    await expect(
      page.getByRole('list', { name: 'Gọi ngay' }).getByRole('link').filter({ hasText: number }),
    ).toBeInViewport();
});

test.describe('sorted by distance', () => {
  const metres = (text: string): number => {
    const [, value = '', unit] = /cách (?:khoảng )?([\d.,]+) (k?m)/.exec(text) ?? [];
    // Vietnamese writes a comma before the decimals.
    return value === '' ? Infinity : Number(value.replace(',', '.')) * (unit === 'km' ? 1000 : 1);
  };

  test('what is nearer comes first, whether or not it serves the commune', async ({ page }) => {
    const finder = new FinderPage(page);
    await finder.open();
    await finder.choosePlace('phan rang');
    await expect(finder.cards.first()).toBeVisible();
    await finder.openFilters();
    await finder.showAll();
    const distances = async () => {
      const texts = await finder.cards.allTextContents();
      return texts.filter((text) => !text.includes('ngay tại xã')).map(metres);
    };
    const byRank = await distances();
    const sorted = [...byRank].sort((a, b) => a - b);
    expect(byRank, 'at first, those that serve the commune').not.toEqual(sorted);
    expect(sorted.filter(Number.isFinite).length).toBeGreaterThan(20);

    await finder.region.getByLabel(finder.words.sortDistance).check();
    await finder.showAll();
    await expect.poll(distances).toEqual(sorted);
  });

  test('without a place there is nothing to sort by, and no such choice', async ({ page }) => {
    const finder = new FinderPage(page);
    await finder.open();
    await finder.openFilters();
    await expect(finder.region.getByLabel(finder.words.sortDistance)).toHaveCount(0);
  });

  test('a shelter never has a distance', async ({ page }) => {
    const finder = new FinderPage(page);
    await finder.open();
    await finder.choosePlace('phan rang');
    await finder.openFilters();
    await finder.region.getByLabel(finder.words.filterKind).selectOption('shelter');
    await expect(finder.cards.first()).toBeVisible();
    for (const text of await finder.cards.allTextContents()) expect(metres(text)).toBe(Infinity);
  });
});

test.describe('the results do not come', () => {
  for (const { failure, answer } of [
    { failure: 'no answer', answer: undefined },
    { failure: 'an error of the server', answer: { status: 500 } },
    { failure: 'a half file', answer: { status: 200, body: '{"services":[{' } },
  ])
    test(`${failure}: she is told, the numbers stay, and trying again works`, async ({ page }) => {
      const finder = new FinderPage(page);
      const pattern = '**/du-lieu/xa/*.json';
      await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await finder.open();
      await finder.choosePlace('phuoc dai bac ai');
      const retry = finder.region.getByRole('button', { name: finder.words.retry });
      await expect(finder.region.getByText(finder.words.failed)).toBeVisible();
      await expect(finder.cards).toHaveCount(0);
      await expect(page.getByRole('link', { name: /113/ }).first()).toBeVisible();
      // A second failure leaves the same way out.
      await retry.click();
      await expect(retry).toBeVisible();

      await page.unroute(pattern);
      await retry.click();
      await expect(finder.card('Mẫu – Trạm Y tế Bác Ái Đông')).toBeVisible();
      await expect(finder.region.getByText(finder.words.failed)).toBeHidden();
    });

  test('a failure is spoken, and the page does not ask again for the place she chose', async ({
    page,
  }) => {
    const finder = new FinderPage(page);
    await page.route('**/du-lieu/xa/*.json', (route) => route.abort());
    await finder.open();
    await finder.choosePlace('phuoc dai bac ai');
    await expect(finder.region.getByRole('alert')).toHaveText(finder.words.failed);
    await expect(finder.region.getByText(finder.words.choosePlace)).toBeHidden();
  });

  test('a slow answer for an earlier place does not overwrite the later one', async ({ page }) => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
    await page.route(`**/du-lieu/xa/${bacAiDong}.json`, async (route) => {
      await arrived;
      await route.continue();
    });
    const finder = new FinderPage(page);
    await finder.open();
    await finder.choosePlace('phuoc dai bac ai');
    await expect(finder.count).toHaveText(finder.words.loading);
    await placeField(page).fill('');
    await finder.choosePlace('truong sa');
    const [first] = await itemsFor(page, '22736');
    await expect(finder.cards.first()).toContainText(first?.name ?? '');
    const late = page.waitForResponse(`**/du-lieu/xa/${bacAiDong}.json`);
    arrive(undefined);
    await late;
    await expect(finder.cards.first()).toContainText(first?.name ?? '');
    await expect(finder.region.getByRole('heading', { level: 2 })).toContainText('Trường Sa');
  });
});
