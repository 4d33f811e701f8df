import { expect, test, type Locator, type Page } from '@playwright/test';
import { materialWords } from '../../../src/i18n/material-words.ts';
import { violationsOn } from '../../a11y/axe.ts';
import { pathsOf, recordRequests, saying } from '../support/requests.ts';
import { MaterialList } from './material-list.ts';

const words = materialWords('vi');
const shownCards = (page: Page): Locator => page.locator('material-filter article:visible');

test.describe('a teacher who wants a poster for learners', () => {
  test('chooses "học sinh" and "áp phích", and sees at once what fits both', async ({ page }) => {
    const list = new MaterialList(page);
    await list.open();
    await expect(list.choice('Loại')).toBeHidden();
    await list.unfold();
    const requests = recordRequests(page);
    await list.chooseTwo();

    const cards = shownCards(page);
    await expect(cards.first()).toBeVisible();
    const count = await cards.count();
    for (const card of await cards.all()) await expect(card).toContainText('Áp phích');
    await expect(page.locator('material-filter [role=status]')).toHaveText(
      count === 1 ? words.countOne : `${count} tài liệu`,
    );
    await expect(page.getByText('đang lọc theo 2 mục')).toBeVisible();
    await expect(page).toHaveURL('/tai-lieu/');
    expect(pathsOf(saying(requests)), 'nothing is asked').toEqual([]);
    expect(await violationsOn(page, { name: 'two choices' })).toEqual([]);

    await cards.first().getByRole('link').click();
    await expect(page.getByRole('link', { name: /Bản in khổ A4/ })).toBeVisible();
  });

  test('is never led into nothing: a choice that would leave none cannot be taken', async ({
    page,
  }) => {
    const list = new MaterialList(page);
    await list.open();
    await list.unfold();
    const all = await shownCards(page).count();
    await list.choice('Loại').selectOption('lesson-plan');
    const dead = await list
      .choice('Dùng ở')
      .locator('option[data-label]')
      .evaluateAll((options) =>
        options.filter(
          (option) => option.textContent.endsWith('(0)') && !option.matches(':disabled'),
        ),
      );
    expect(dead).toEqual([]);
    await page.getByRole('button', { name: words.clear }).click();
    await expect(shownCards(page)).toHaveCount(all);
    await expect(list.choice('Dành cho'), 'the keyboard goes on from the choices').toBeFocused();
  });
});

test.describe('the same teacher, on a phone without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('finds it by links', async ({ page }) => {
    await page.goto('/tai-lieu/');
    await expect(
      page.getByText(words.filter, { exact: true }),
      'nothing that does nothing',
    ).toBeHidden();
    await page.getByRole('link', { name: words.byGroup }).first().click();
    await page.getByRole('link', { name: /^Học sinh, sinh viên/ }).click();
    await expect(page).toHaveURL('/tai-lieu/danh-cho/hoc-sinh/');
    await page
      .getByRole('navigation', { name: words.onThisPage })
      .getByRole('link', { name: /^Áp phích/ })
      .click();
    await expect(page).toHaveURL('/tai-lieu/danh-cho/hoc-sinh/#ap-phich');
    const posters = page.getByRole('region', { name: 'Áp phích' });
    await posters.getByRole('link').first().click();
    await expect(page.getByRole('link', { name: /Bản in khổ A4/ })).toBeVisible();
  });
});
