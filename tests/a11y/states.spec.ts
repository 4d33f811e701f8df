/** One page of each kind in the states and the settings that people use. */
import { expect, test, type Page } from '@playwright/test';
import { quizWords } from '../../src/i18n/quiz-words.ts';
import { FinderPage } from '../e2e/find-help/finder-page.ts';
import { BuilderPage } from '../e2e/make-a-kit/builder-page.ts';
import { engineFiles, patience, SearchPage } from '../e2e/search-the-site/search-page.ts';
import { turnOn } from '../e2e/stay-quiet/quiet.ts';
import { typePlace } from '../e2e/support/place-field.ts';
import { kindsOfPage, missingPage } from '../e2e/support/site-map.ts';
import { violationsOn } from './axe.ts';
import { expectAccessibleInEveryLook } from './looks.ts';
import { MaterialList } from '../e2e/take-materials/material-list.ts';

const oneOfEach = [...kindsOfPage.map(({ path }) => path), missingPage];

for (const colorScheme of ['light', 'dark'] as const)
  test(`a wide, ${colorScheme} screen: axe finds nothing on one page of each kind`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme });
    const violations: string[] = [];
    for (const path of oneOfEach) {
      await page.goto(path);
      violations.push(...(await violationsOn(page, { name: path })));
    }
    expect(violations).toEqual([]);
  });

const openMenu = async (page: Page): Promise<void> => {
  const menu = page.locator('header details');
  await menu.locator('summary').click();
  await expect(menu.getByRole('navigation')).toBeVisible();
};

test('the menu is open', async ({ page }) => {
  for (const path of ['/', '/en/tim-ho-tro/bac-ai-dong/']) {
    await page.goto(path);
    await openMenu(page);
    await expectAccessibleInEveryLook(page, `${path} with its menu`);
  }
});

test('places are suggested, one of them is current', async ({ page }) => {
  for (const { path, locale } of [
    { path: '/', locale: 'vi' },
    { path: '/en/', locale: 'en' },
  ] as const) {
    await page.goto(path);
    await typePlace(page, 'dong hai', locale);
    await page.keyboard.press('ArrowDown');
    await expectAccessibleInEveryLook(page, `${path} with suggestions`);
  }
});

for (const locale of ['vi', 'en'] as const)
  test(`the finder shows results and filters, then finds nothing (${locale})`, async ({ page }) => {
    const finder = new FinderPage(page, locale);
    await finder.open();
    await finder.choosePlace('phuoc dai bac ai');
    await finder.openFilters();
    await finder.region.getByLabel(finder.words.filterOpen).check();
    await expect(finder.cards.first()).toBeVisible();
    await expectAccessibleInEveryLook(page, 'the finder with results');

    await finder.region.getByLabel(finder.words.filterKind).selectOption('border-post');
    await finder.region.getByLabel(finder.words.filterLanguage).selectOption('cjm');
    await expect(finder.region.getByRole('heading', { name: finder.words.empty })).toBeVisible();
    await expectAccessibleInEveryLook(page, 'the finder without results');
  });

test('the finder could not load', async ({ page }) => {
  await page.route('**/du-lieu/xa/*.json', (route) => route.abort());
  const finder = new FinderPage(page);
  await finder.open();
  await finder.choosePlace('phuoc dai bac ai');
  await expect(finder.region.getByRole('alert')).toBeVisible();
  await expectAccessibleInEveryLook(page, 'the finder after a failure');
});

test('the search has found pages, then nothing', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('luật sư miễn phí');
  await search.expectFirst('Trợ giúp pháp lý miễn phí');
  await page.getByText(search.words.filters, { exact: true }).click();
  await expectAccessibleInEveryLook(page, 'the search with results');
  await search.box.fill('zzzqqq');
  await search.expectStatus(search.words.none);
  await expectAccessibleInEveryLook(page, 'the search without results');
});

test('the search could not load', async ({ page }) => {
  await page.route(engineFiles, (route) => route.abort());
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('luật sư');
  await expect(search.retry).toBeVisible(patience);
  await expectAccessibleInEveryLook(page, 'the search after a failure');
});

test('two choices among materials are made', async ({ page }) => {
  const list = new MaterialList(page);
  await list.open();
  await list.unfold();
  await list.chooseTwo();
  await expect(page.getByText('đang lọc theo 2 mục')).toBeVisible();
  await expectAccessibleInEveryLook(page, 'materials with two choices');
});

test('a quiz is finished', async ({ page }) => {
  await page.goto('/tai-lieu/trac-nghiem/thi-tim-hieu-thang-11/');
  await page.waitForFunction(() => customElements.get('quiz-sheet') !== undefined);
  await page.locator('.question').first().getByRole('radio').first().check();
  const { finish, result } = quizWords('vi');
  await page.getByRole('button', { name: finish }).click();
  await page.getByRole('button', { name: finish }).click();
  await expect(page.getByRole('heading', { name: result })).toBeFocused();
  await expectAccessibleInEveryLook(page, 'a finished quiz');
});

test('the builder of sheets is awake', async ({ page }) => {
  await new BuilderPage(page).open();
  await expectAccessibleInEveryLook(page, 'the builder');
});

test('quiet mode is on', async ({ page }) => {
  await turnOn(page);
  await expectAccessibleInEveryLook(page, 'the safety page in quiet mode');
});

test('a page that was checked long ago', async ({ page }) => {
  await page.clock.setFixedTime('2028-01-20T09:00:00+07:00');
  for (const path of [
    '/tim-ho-tro/bac-ai-dong/',
    '/tim-ho-tro/dich-vu/mau-tram-y-te-bac-ai-dong/',
  ]) {
    await page.goto(path);
    await expect(page.locator('checked-on').first()).toContainText('Quá một năm');
    await expectAccessibleInEveryLook(page, `${path} long after its checks`);
  }
});

test('with scripts off, the pages are as accessible', async ({ browser }) => {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  for (const path of oneOfEach) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    for (const [place, level] of levels.entries())
      expect(level - (levels[place - 1] ?? 0), `${path}: heading ${place + 1}`).toBeLessThanOrEqual(
        1,
      );
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1);
  }
  await context.close();
});
