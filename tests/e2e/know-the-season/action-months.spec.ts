/** The site was built on 23 November 2026 and is read on other days. */
import { expect, test, type Page } from '@playwright/test';

const months = (page: Page) =>
  page.getByRole('region', { name: 'Tháng hành động' }).getByRole('listitem');

async function readOn(page: Page, day: string, path = '/'): Promise<void> {
  await page.clock.setFixedTime(`${day}T08:00:00+07:00`);
  await page.goto(path);
}

for (const { day, what, first, says } of [
  { day: '2026-11-15', what: 'its first day', first: '15/11 – 15/12', says: 'còn 30 ngày' },
  { day: '2026-11-23', what: 'its ninth day', first: '15/11 – 15/12', says: 'còn 22 ngày' },
  { day: '2026-12-15', what: 'its last day', first: '15/11 – 15/12', says: 'Hôm nay là ngày cuối' },
  { day: '2026-12-16', what: 'the day after', first: '01/06 – 30/06', says: 'Còn 167 ngày nữa' },
  { day: '2027-01-01', what: 'New Year', first: '01/06 – 30/06', says: 'Còn 151 ngày nữa' },
  { day: '2027-05-31', what: 'the eve of June', first: '01/06 – 30/06', says: 'Còn 1 ngày nữa' },
  { day: '2027-06-01', what: 'the first of June', first: '01/06 – 30/06', says: 'còn 29 ngày' },
])
  test(`${day}, ${what}: ${first} stands first and says "${says}"`, async ({ page }) => {
    await readOn(page, day);
    await expect(months(page).first()).toContainText(first);
    await expect(months(page).first()).toContainText(says);
    // The others follow by date, and none is lost.
    await expect(months(page)).toHaveCount(5);
  });

test('on 25 November the day itself stands beside the month that runs, and says "today"', async ({
  page,
}) => {
  await readOn(page, '2026-11-25');
  const day = months(page).filter({ hasText: /25\/11(?! –)/ });
  await expect(day.locator('.standing')).toHaveText('Hôm nay');
  await expect(months(page).nth(0)).toContainText('15/11 – 15/12');
  await expect(months(page).nth(1)).toContainText('Ngày Quốc tế xóa bỏ bạo lực');
});

test('a theme belongs to its year: last year’s is never shown as this year’s', async ({ page }) => {
  await readOn(page, '2027-06-05');
  await expect(months(page).filter({ hasText: /Chủ đề năm (?!2027)/ })).toHaveCount(0);
  await expect(page.getByText(/kỷ nguyên số/)).toBeHidden();
});

test('in English', async ({ page }) => {
  await readOn(page, '2026-12-15', '/en/');
  const first = page.locator('action-months').getByRole('listitem').first();
  await expect(first).toContainText('Action Month for Gender Equality');
  await expect(first).toContainText(/last day/i);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every month is there with its days, and nothing that would be wrong tomorrow', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(months(page)).toHaveCount(5);
    await expect(months(page).first()).toContainText('15/11 – 15/12');
    await expect(page.getByText(/còn \d+ ngày/i)).toHaveCount(0);
  });
});
