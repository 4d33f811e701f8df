/** What somebody types tells that she needs a person now. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../a11y/axe.ts';
import { engineFiles, patience, SearchPage } from './search-page.ts';

test('the numbers come up to the box before the index has answered, and stay when it never does', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>();
  const { promise: failing, resolve: fail } = Promise.withResolvers<undefined>();
  await page.route(engineFiles, async (route) => {
    ask(undefined);
    await failing;
    await route.abort();
  });
  await search.open();
  await search.box.pressSequentially('bi chong danh');
  await asked;
  await expect(search.numbers.first()).toHaveAttribute('href', 'tel:113');
  await expect(page.getByText(search.words.crisis)).toBeVisible();
  await expectAccessible(page, 'search in a crisis');

  fail(undefined);
  await search.expectStatus(search.words.failed);
  await expect(search.numbers.first()).toBeInViewport();
});

test('they stand above every page that was found, and go back when the words change', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('giúp tôi với');
  await expect(search.links.first()).toBeVisible(patience);
  const lines = await search.numbers.first().boundingBox();
  const found = await search.links.first().boundingBox();
  expect((lines?.y ?? NaN) < (found?.y ?? NaN)).toBe(true);

  await search.box.fill('luật sư');
  await expect(search.numbers).toHaveCount(0);
  await expect(page.locator('a[href="tel:113"]')).toHaveCount(1);
});
