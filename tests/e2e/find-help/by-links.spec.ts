import { expect, test } from '@playwright/test';
import { locales, type PublishedLocale } from '../../../src/i18n/locales.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { placeField } from '../support/place-field.ts';
import { expectHelpOnFirstScreen } from './first-screen.ts';

test.describe('an old phone without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, commune } of [
    { locale: 'vi', commune: 'Xã Bác Ái Đông' },
    { locale: 'en', commune: 'Xã Bác Ái Đông' },
  ] as const satisfies readonly { locale: PublishedLocale; commune: string }[]) {
    const base = locales[locale].prefix === '' ? '' : `/${locales[locale].prefix}`;

    test(`by links alone from the first page to the numbers of a commune, in "${locale}"`, async ({
      page,
    }) => {
      const { home } = stringsFor(locale);
      await page.goto(`${base}/`);
      await expect(placeField(page, locale), 'no field that would do nothing').toBeHidden();
      await page.getByRole('link', { name: home.noChoice }).click();
      await expect(page).toHaveURL(`${base}/tim-ho-tro/#xa-phuong`);
      await page.getByRole('link', { name: commune, exact: true }).click();
      await expect(page).toHaveURL(`${base}/tim-ho-tro/bac-ai-dong/`);
      await expectHelpOnFirstScreen(page, locale);
    });
  }

  test('the list names every commune once, under the district that people still say', async ({
    page,
  }) => {
    await page.goto('/tim-ho-tro/');
    const communes = page.getByRole('region', { name: stringsFor('vi').finder.byCommune });
    await expect(communes.getByRole('link')).toHaveCount(65);
    const bacAi = communes.locator('section', {
      has: page.getByRole('heading', { name: /Bác Ái/ }),
    });
    await expect(bacAi.getByRole('link')).toContainText([/Bác Ái/, /Bác Ái/, /Bác Ái/]);
  });

  test('by kind of help: shelters show a number and no address', async ({ page }) => {
    await page.goto('/tim-ho-tro/');
    await page.getByRole('link', { name: /^Nơi tạm lánh/ }).click();
    await expect(page).toHaveURL('/tim-ho-tro/loai/tam-lanh/');
    const cards = page.getByRole('article');
    expect(await cards.count()).toBeGreaterThanOrEqual(3);
    for (const card of await cards.all())
      await expect(card).toContainText(stringsFor('vi').service.confidential);
  });

  test('hours are readable as words when no script can say "open now"', async ({ page }) => {
    await page.goto('/tim-ho-tro/bac-ai-dong/');
    const committee = page
      .getByRole('article')
      .filter({ hasText: 'Mẫu – Ủy ban nhân dân xã Bác Ái Đông' });
    await expect(committee).toContainText('Thứ Hai – Thứ Sáu: 07:30 – 11:30, 13:30 – 17:00');
    await expect(committee).not.toContainText(stringsFor('vi').service.open);
  });

  test('nothing on the pages waits for a script: no button is offered that would do nothing', async ({
    page,
  }) => {
    for (const path of ['/', '/tim-ho-tro/', '/tim-ho-tro/bac-ai-dong/', '/goi-ngay/']) {
      await page.goto(path);
      await expect(page.getByRole('button').filter({ visible: true }), path).toHaveCount(0);
    }
  });
});
