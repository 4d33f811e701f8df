import { expect, test, type Page } from '@playwright/test';
import { stringsFor } from '../../src/i18n/strings.ts';
import { placeField, suggestions } from '../e2e/support/place-field.ts';

/** Where the Tab key has come to, as somebody sees it who cannot use a mouse. */
interface Stop {
  readonly name: string;
  readonly href: string | null;
  /** Distance from the top of the page, in CSS pixels. */
  readonly top: number;
  readonly left: number;
  /** Empty when focus can be seen where it is. */
  readonly fault: string;
  readonly inMain: boolean;
}

/** Undefined when focus is on nothing, as it is after the last stop. */
const stopOf = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const [rect = element.getBoundingClientRect()] = element.getClientRects();
    const { outlineStyle, outlineWidth, visibility, opacity } = getComputedStyle(element);
    const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
    const onTop = document.elementFromPoint(x, y);
    const faults: string[] = [];
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('shows no outline');
    if (visibility !== 'visible' || Number(opacity) < 1) faults.push('is not visible');
    if (rect.bottom <= 0 || rect.top >= innerHeight || rect.right <= 0 || rect.left >= innerWidth)
      faults.push('is off the screen');
    else if (!onTop || !(element.contains(onTop) || onTop.contains(element)))
      faults.push(`lies under ${onTop?.outerHTML.slice(0, 60) ?? 'nothing'}`);
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim(),
      href: element.getAttribute('href'),
      top: rect.top + scrollY,
      left: rect.left,
      fault: faults.join(', '),
      inMain: element.closest('main') !== null,
    };
  });

/** Presses a key until focus leaves the page, at most `limit` times. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', limit = 400): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press(key);
    const stop = await stopOf(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

const faultsAmong = (stops: readonly Stop[]): string[] =>
  stops.filter(({ fault }) => fault !== '').map(({ name, fault }) => `"${name}" ${fault}`);

/** Stops that stand higher on the page than the one before, though not beside it. */
const stepsBack = (stops: readonly Stop[]): string[] =>
  stops.slice(1).flatMap((stop, place) => {
    const before = stops[place]!;
    return stop.top < before.top - 4 && stop.left <= before.left
      ? [`from "${before.name}" up to "${stop.name}"`]
      : [];
  });

test('hands that cannot hold a mouse: from the first page to a number that dials, by keys alone', async ({
  page,
}) => {
  const { site, exit, nav } = stringsFor('vi');
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: site.skip })).toBeFocused();
  expect((await stopOf(page))?.fault, 'the link to the content').toBe('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: exit.label })).toBeFocused();

  let presses = 0;
  while (!(await placeField(page).evaluate((field) => field === document.activeElement))) {
    await page.keyboard.press('Tab');
    expect((await stopOf(page))?.fault).toBe('');
    expect(++presses, 'presses of Tab to the field').toBeLessThan(12);
  }
  await page.keyboard.type('phuoc dai bac ai');
  await suggestions(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('/tim-ho-tro/bac-ai-dong/');

  // Past the header in one step, then straight to the numbers.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const police = page.getByRole('list', { name: nav.hotlines }).getByRole('link').first();
  presses = 0;
  while (!(await police.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
    expect((await stopOf(page))?.fault).toBe('');
    expect(++presses, 'presses of Tab to the first number').toBeLessThan(5);
  }
  await expect(police).toHaveAttribute('href', 'tel:113');
});

const screens = {
  'a phone': { width: 360, height: 640 },
  'a wide screen': { width: 1280, height: 800 },
} as const;

const pages = [
  '/',
  '/tim-ho-tro/',
  '/tim-ho-tro/bac-ai-dong/',
  '/en/tim-ho-tro/dich-vu/mau-cong-tac-xa-hoi-phan-rang/',
  '/goi-ngay/',
  '/an-toan/',
];

for (const [screen, viewport] of Object.entries(screens))
  test.describe(screen, () => {
    test.use({ viewport });

    for (const path of pages)
      test(`Tab through ${path}: focus is seen at each stop, goes down the page, and comes back the same way`, async ({
        page,
      }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        const forward = await walk(page, 'Tab');
        expect(forward.length).toBeGreaterThan(10);
        expect(faultsAmong(forward)).toEqual([]);
        expect(stepsBack(forward.filter(({ inMain }) => inMain))).toEqual([]);

        const backward = await walk(page, 'Shift+Tab', forward.length);
        expect(faultsAmong(backward)).toEqual([]);
        expect(backward.map(({ name }) => name)).toEqual(forward.map(({ name }) => name).reverse());
      });
  });

test('the menu of a phone opens, is walked and closes by keys', async ({ page }) => {
  await page.goto('/');
  const menu = page.locator('header details');
  const summary = menu.locator('summary');
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Tab');
    if (await summary.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  expect((await stopOf(page))?.fault).toBe('');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(menu.getByRole('navigation')).toBeHidden();
});

test('the finder is worked by keys: filters, a choice, results, more results', async ({ page }) => {
  const { finder } = stringsFor('vi');
  await page.goto('/tim-ho-tro/');
  await placeField(page).focus();
  await page.keyboard.type('phuoc dai bac ai');
  await suggestions(page).first().waitFor();
  await page.keyboard.press('Enter');
  const results = page.getByRole('region', { name: finder.results, exact: true });
  await expect(results.getByRole('article').first()).toBeVisible();

  const reach = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let press = 0; press < 90; press++) {
      await page.keyboard.press(key);
      const stop = await stopOf(page);
      expect(stop?.fault, stop?.name).toBe('');
      if (stop?.name.startsWith(name)) return;
    }
    throw new Error(`90 presses of ${key} did not reach "${name}".`);
  };
  await reach(finder.filters);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(results.getByLabel(finder.filterKind)).toBeFocused();
  await reach('Xem thêm');
  await page.keyboard.press('Enter');
  await expect(results.getByRole('article')).toHaveCount(40);
});
