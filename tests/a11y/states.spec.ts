/** One page of each kind in the states and the settings that people use. */
import { expect, test, type Page } from '@playwright/test';
import { FinderPage } from '../e2e/find-help/finder-page.ts';
import { typePlace } from '../e2e/support/place-field.ts';
import { kindsOfPage, missingPage } from '../e2e/support/site-map.ts';
import { expectAccessible, faintWordsOn, violationsOn } from './axe.ts';

const oneOfEach = [...kindsOfPage.map(({ path }) => path), missingPage];

const settings: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a dark screen': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'a wide screen': (page) => page.setViewportSize({ width: 1280, height: 800 }),
  'a wide, dark screen': async (page) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
  },
};

for (const [setting, apply] of Object.entries(settings))
  test(`${setting}: axe finds nothing on one page of each kind`, async ({ page }) => {
    await apply(page);
    const violations: string[] = [];
    for (const path of oneOfEach) {
      await page.goto(path);
      violations.push(...(await violationsOn(page, { name: path })));
    }
    expect(violations).toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`forced colours, ${colorScheme}: axe finds nothing, every word stands out, every control has an edge`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const faults: string[] = [];
    for (const path of oneOfEach) {
      await page.goto(path);
      faults.push(...(await violationsOn(page, { name: path, without: ['color-contrast'] })));
      for (const words of await faintWordsOn(page)) faults.push(`${path}: faint: ${words}`);
      // Grounds are taken away in this mode: what looked like a button needs a line round it.
      const bare = await page
        .locator('.button, button, .phone, .call, a.quick-exit, input, select')
        .evaluateAll((controls) =>
          controls
            // Boxes to tick are drawn by the browser itself, with an edge of its own.
            .filter(
              (control) =>
                control.checkVisibility() &&
                !control.matches('.clear, [type=radio], [type=checkbox]'),
            )
            .filter((control) => parseFloat(getComputedStyle(control).borderTopWidth) < 1)
            .map((control) => control.outerHTML.slice(0, 60)),
        );
      for (const control of bare) faults.push(`${path}: no edge: ${control}`);
    }
    expect(faults).toEqual([]);
  });

const openMenu = async (page: Page): Promise<void> => {
  const menu = page.locator('header details');
  await menu.locator('summary').click();
  await expect(menu.getByRole('navigation')).toBeVisible();
};

const schemes = ['light', 'dark'] as const;

for (const colorScheme of schemes)
  test.describe(`${colorScheme} screen`, () => {
    test.use({ colorScheme });

    test('the menu is open', async ({ page }) => {
      for (const path of ['/', '/en/tim-ho-tro/bac-ai-dong/']) {
        await page.goto(path);
        await openMenu(page);
        await expectAccessible(page, `${path} with its menu`);
      }
    });

    test('places are suggested, one of them is current', async ({ page }) => {
      for (const { path, locale } of [
        { path: '/', locale: 'vi' },
        { path: '/en/tim-ho-tro/', locale: 'en' },
      ] as const) {
        await page.goto(path);
        await typePlace(page, 'dong hai', locale);
        await page.keyboard.press('ArrowDown');
        await expectAccessible(page, `${path} with suggestions`);
      }
    });

    test('the finder shows results and filters', async ({ page }) => {
      const finder = new FinderPage(page);
      await finder.open();
      await finder.choosePlace('phuoc dai bac ai');
      await finder.openFilters();
      await finder.region.getByLabel(finder.words.filterOpen).check();
      await expect(finder.count).toContainText('chưa rõ giờ');
      await expectAccessible(page, 'the finder with results');
    });

    test('the finder finds nothing', async ({ page }) => {
      const finder = new FinderPage(page);
      await finder.open();
      await finder.choosePlace('phuoc dai bac ai');
      await finder.openFilters();
      await finder.region.getByLabel(finder.words.filterKind).selectOption('border-post');
      await finder.region.getByLabel(finder.words.filterLanguage).selectOption('cjm');
      await expect(finder.region.getByRole('heading', { name: finder.words.empty })).toBeVisible();
      await expectAccessible(page, 'the finder without results');
    });

    test('the finder could not load', async ({ page }) => {
      await page.route('**/du-lieu/xa/*.json', (route) => route.abort());
      const finder = new FinderPage(page);
      await finder.open();
      await finder.choosePlace('phuoc dai bac ai');
      await expect(finder.region.getByRole('alert')).toBeVisible();
      await expectAccessible(page, 'the finder after a failure');
    });

    test('a page that was checked long ago', async ({ page }) => {
      await page.clock.setFixedTime('2028-01-20T09:00:00+07:00');
      for (const path of [
        '/tim-ho-tro/bac-ai-dong/',
        '/tim-ho-tro/dich-vu/mau-tram-y-te-bac-ai-dong/',
      ]) {
        await page.goto(path);
        await expect(page.locator('checked-on').first()).toContainText('Quá một năm');
        await expectAccessible(page, `${path} long after its checks`);
      }
    });
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
