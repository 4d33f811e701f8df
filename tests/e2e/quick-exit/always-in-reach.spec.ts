import type { Page } from '@playwright/test';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { suggestions, typePlace } from '../support/place-field.ts';
import { kindsOfPage, missingPage } from '../support/site-map.ts';
import { exitLink, expect, test } from './exit-world.ts';

const pagesInBothLanguages = kindsOfPage
  .filter(({ kind }) =>
    ['home', 'finder', 'commune', 'service', 'hotlines', 'safety'].includes(kind),
  )
  .flatMap(({ path }) => [path, `/en${path}`])
  .concat(missingPage);

/** Where the exit stands on the screen, and whether a thumb there would touch it and nothing else. */
async function reachOf(page: Page) {
  return exitLink(page).evaluate((link) => {
    const { left, right, top, bottom, width, height } = link.getBoundingClientRect();
    const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const),
    );
    return {
      onScreen: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      atTop: top === 0,
      fullWidth: width >= document.documentElement.clientWidth,
      tall: height >= 44,
      touched: points.every(([x, y]) => link.contains(document.elementFromPoint(x, y))),
    };
  });
}

const inReach = { onScreen: true, atTop: true, fullWidth: true, tall: true, touched: true };

async function expectInReachWhereverScrolled(page: Page, where: string): Promise<void> {
  for (const part of [0, 0.5, 1]) {
    await page.evaluate((share) => {
      const { scrollHeight } = document.documentElement;
      scrollTo({ top: share * (scrollHeight - innerHeight), behavior: 'instant' });
    }, part);
    await expect
      .poll(() => reachOf(page), `${where}, scrolled to ${part * 100} %`)
      .toEqual(inReach);
  }
}

const screens = [
  { name: 'the smallest phone', viewport: { width: 320, height: 568 }, deviceScaleFactor: 2 },
  { name: 'zoom 200 %', viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
  { name: 'zoom 400 %', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  { name: 'a phone on its side', viewport: { width: 640, height: 320 }, deviceScaleFactor: 2 },
] as const;

for (const { name, ...screen } of screens)
  test.describe(name, () => {
    test.use({ ...screen, hasTouch: true, isMobile: true });

    test('the exit is under the thumb on every kind of page, however far one has read', async ({
      page,
    }) => {
      for (const path of pagesInBothLanguages) {
        await page.goto(path);
        await expectInReachWhereverScrolled(page, path);
      }
    });

    test('an open menu does not cover it', async ({ page }) => {
      for (const path of ['/', '/en/tim-ho-tro/bac-ai-dong/']) {
        await page.goto(path);
        const menu = page.locator('header details');
        await menu.locator('summary').click();
        await expect(menu.getByRole('navigation')).toBeVisible();
        await expectInReachWhereverScrolled(page, `${path} with its menu`);
      }
    });

    test('open suggestions do not cover it', async ({ page }) => {
      for (const { path, locale } of [
        { path: '/', locale: 'vi' },
        { path: '/en/tim-ho-tro/', locale: 'en' },
        { path: missingPage, locale: 'vi' },
      ] as const) {
        await page.goto(path);
        await typePlace(page, 'phan', locale);
        await expectInReachWhereverScrolled(page, `${path} with suggestions`);
        await expect(suggestions(page).nth(3)).toBeVisible();
      }
    });
  });

test('the finder with all its filters and results open does not cover it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/tim-ho-tro/');
  await typePlace(page, 'phuoc dai bac ai');
  await suggestions(page).first().click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.locator('summary', { hasText: stringsFor('vi').finder.filters }).click();
  await expect(page.getByLabel(stringsFor('vi').finder.filterOpen)).toBeVisible();
  await expectInReachWhereverScrolled(page, 'the finder with filters and results');
});

test('on a wide screen it is there, too, and says which keys leave', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['/', '/tim-ho-tro/bac-ai-dong/']) {
    await page.goto(path);
    await expectInReachWhereverScrolled(page, path);
    await expect(page.getByText(stringsFor('vi').exit.keys)).toBeVisible();
  }
});

test('it is absent from paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/', '/tim-ho-tro/bac-ai-dong/', '/en/an-toan/']) {
    await page.goto(path);
    await expect(exitLink(page)).toBeHidden();
  }
});
