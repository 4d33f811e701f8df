/**
 * Each part of a page that runs a script, used once as it is meant to be: afterwards nobody has been told anything, and
 * the browser holds nothing. The builder of sheets and the map are watched where they are walked through:
 * `make-a-kit/` and `map/open.spec.ts`.
 */
import { expect, test } from '@playwright/test';
import { quizWords } from '../../../src/i18n/quiz-words.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { FinderPage } from '../find-help/finder-page.ts';
import { patience, SearchPage } from '../search-the-site/search-page.ts';
import { entries, follow, turnOn } from '../stay-quiet/quiet.ts';
import { placeField, suggestions, typePlace } from '../support/place-field.ts';
import { noTraces } from '../support/traces.ts';
import { Watch } from '../support/watch.ts';
import { MaterialList } from '../take-materials/material-list.ts';

test('the menu and the field for a place: only the page of the commune knows which one', async ({
  page,
}) => {
  const watch = await Watch.over(page, /ph[uư][oơớ]c.?[dđ][aạ]i/i);
  await page.goto('/');
  const menu = page.locator('header details');
  await menu.locator('summary').click();
  await expect(menu.getByRole('link').first()).toBeVisible();
  await menu.locator('summary').click();
  await typePlace(page, 'phuoc dai bac ai');
  await watch.expectNoTrace();
  await suggestions(page).first().click();
  await expect(page).toHaveURL('/tim-ho-tro/bac-ai-dong/');
  await watch.expectNoTrace();
  await page.goBack();
  await expect(placeField(page), 'nor does it stand there for who comes back').toHaveValue('');
});

for (const locale of ['vi', 'en'] as const)
  test(`the finder: place, filters, position (${locale})`, async ({ page, context }) => {
    const watch = await Watch.over(page, /su[oố]i.?t[aâ]n|1[12]\.56|108\.99/i);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 11.5637, longitude: 108.9912 });
    const finder = new FinderPage(page, locale);
    await finder.open();
    await finder.choosePlace('suoi tan cam lam');
    await finder.openFilters();
    await finder.region.getByLabel(finder.words.filterOpen).check();
    await finder.region.getByLabel(finder.words.filterKind).selectOption('police');
    await expect(finder.cards.first()).toBeVisible();
    await watch.expectNoTrace();

    await page.getByRole('button', { name: finder.words.near }).click();
    await expect(finder.region.getByRole('heading', { level: 2 })).toContainText(
      finder.words.nearYou,
    );
    await watch.expectNoTrace();
    expect(new URL(page.url()).pathname).toBe(`${locale === 'vi' ? '' : '/en'}/tim-ho-tro/`);
  });

test('the search of the site: words, a kind of page, a page of the answer', async ({ page }) => {
  const watch = await Watch.over(page, /lu[aậ]t.{0,3}s[uư]/i);
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('luật sư miễn phí');
  await search.expectFirst('Trợ giúp pháp lý miễn phí');
  await page.getByText(search.words.filters, { exact: true }).click();
  await page.getByLabel(search.words.type).selectOption('rights');
  await expect(search.status).toContainText(/\d+ trang/, patience);
  await watch.expectNoTrace();
  await search.links.first().click();
  await expect(page).toHaveURL('/quyen-cua-ban/tro-giup-phap-ly/');
  await watch.expectNoTrace();
});

test('the choices among materials', async ({ page }) => {
  const watch = await Watch.over(page, /learners|poster/);
  const list = new MaterialList(page);
  await list.open();
  await list.unfold();
  await list.chooseTwo();
  await expect(page.getByText('đang lọc theo 2 mục')).toBeVisible();
  await watch.expectNoTrace();
});

test('a quiz with a name on its sheet', async ({ page }) => {
  const watch = await Watch.over(page, /chị.?lan/i);
  const words = quizWords('vi');
  await page.goto('/tai-lieu/trac-nghiem/thi-tim-hieu-thang-11/');
  await page.waitForFunction(() => customElements.get('quiz-sheet') !== undefined);
  await page.locator('.question').first().getByRole('radio').first().check();
  const finish = page.getByRole('button', { name: words.finish });
  // The first press names the questions that were left out.
  await finish.click();
  await finish.click();
  await page.getByRole('textbox', { name: words.name }).fill('Chị Lan');
  await watch.expectNoTrace();
});

test('copying a page to send it: the clipboard has a neutral sentence, and nothing else does', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const watch = await Watch.over(page);
  const { service: words } = stringsFor('vi');
  await page.goto('/tim-ho-tro/dich-vu/mau-uy-ban-bac-ai-dong/');
  await page.getByRole('button', { name: words.copy }).click();
  await expect(page.getByText(words.copied)).toBeVisible();
  await watch.expectNoTrace();
});

test('an occasion and its events: the calendar turns without asking anybody for the day', async ({
  page,
}) => {
  const watch = await Watch.over(page);
  for (const path of ['/chien-dich/', '/chien-dich/thang-binh-dang-gioi/', '/su-kien/']) {
    await page.goto(path);
    await expect(page.locator('[data-state]').first()).toBeAttached();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await watch.expectNoTrace();
  }
});

test('quiet mode keeps the way back in this tab, because it was asked to, and nothing after', async ({
  page,
}) => {
  const watch = await Watch.over(page);
  await turnOn(page);
  await watch.expectNoTrace({ ...noTraces, session: { v: '[]' } });
  await follow(page, '/goi-ngay/');
  await watch.expectNoTrace({ ...noTraces, session: { v: '["/an-toan/"]' } });
  expect((await entries(page)).filter((url) => url.includes('/an-toan/'))).toEqual([]);
  await page.locator('.quiet-bar').getByRole('button').last().click();
  await expect(page.locator('.quiet-bar')).toHaveCount(0);
  await watch.expectNoTrace();
});
