/** A page lies on a host, or in a phone's memory, for a year. Its age is counted on the day it is read. */
import { expect, test, type Page } from '@playwright/test';
import { addDays } from '../../../src/domain/hours.ts';
import { FinderPage } from './finder-page.ts';

/** `mau-tram-y-te-bac-ai-dong` was checked on this day. */
const checkedOn = '2026-11-02';
const address = 'Số 0, đường Mẫu, thôn Ví Dụ';

const daysLater = (page: Page, days: number): Promise<void> =>
  page.clock.setFixedTime(`${addDays(checkedOn, days)}T09:00:00+07:00`);

const stages = [
  { days: 21, says: /02\/11\/2026/, warns: false, place: true },
  { days: 180, says: /02\/11\/2026/, warns: false, place: true },
  {
    days: 181,
    says: /Kiểm tra đã lâu \(02\/11\/2026\): gọi trước khi đến/,
    warns: true,
    place: true,
  },
  {
    days: 200,
    says: /Kiểm tra đã lâu \(02\/11\/2026\): gọi trước khi đến/,
    warns: true,
    place: true,
  },
  { days: 365, says: /Kiểm tra đã lâu/, warns: true, place: true },
  { days: 366, says: /Quá một năm chưa kiểm tra \(02\/11\/2026\)/, warns: true, place: false },
  { days: 400, says: /Quá một năm chưa kiểm tra \(02\/11\/2026\)/, warns: true, place: false },
] as const;

for (const { days, says, warns, place } of stages) {
  const what = `${warns ? 'warns' : 'does not warn'}${place ? '' : ', and offers no address'}`;

  test(`read ${days} days after the check, the place's own page ${what}; its number stays`, async ({
    page,
  }) => {
    await daysLater(page, days);
    await page.goto('/tim-ho-tro/dich-vu/mau-tram-y-te-bac-ai-dong/');
    const checked = page.locator('checked-on');
    await expect(checked).toHaveText(says);
    await expect(checked.filter({ hasText: /gọi trước/ })).toHaveCount(warns ? 1 : 0);
    await expect(page.getByText(address)).toBeVisible({ visible: place });
    await expect(page.getByRole('link', { name: 'Chỉ đường' })).toBeVisible({ visible: place });
    await expect(page.getByText('0000 000 015').first()).toBeVisible();
  });

  test(`read ${days} days after the check, its card on the commune's page ${what}`, async ({
    page,
  }) => {
    await daysLater(page, days);
    await page.goto('/tim-ho-tro/bac-ai-dong/');
    const card = page.getByRole('article').filter({ hasText: 'Trạm Y tế Bác Ái Đông' });
    await expect(card.locator('checked-on')).toHaveText(says);
    await expect(card.getByText(address)).toBeVisible({ visible: place });
    await expect(card).toContainText('Xã Bác Ái Đông');
    await expect(card).toContainText('0000 000 015');
  });
}

test('in the finder, too: results that came fresh are judged by today', async ({ page }) => {
  await daysLater(page, 400);
  const finder = new FinderPage(page);
  await finder.open();
  await finder.choosePlace('phuoc dai bac ai');
  const card = finder.card('Mẫu – Trạm Y tế Bác Ái Đông');
  await expect(card).toContainText(/Quá một năm chưa kiểm tra/);
  await expect(card.getByText(address)).toBeHidden();
  await expect(card).toContainText('0000 000 015');
});

test('an address that is hidden today says why, and still names the commune', async ({ page }) => {
  await daysLater(page, 400);
  await page.goto('/tim-ho-tro/dich-vu/mau-tram-y-te-bac-ai-dong/');
  const section = page.locator('section', {
    has: page.getByRole('heading', { name: 'Địa chỉ', exact: true }),
  });
  await expect(section).toContainText('Xã Bác Ái Đông');
  await expect(section.getByText('Địa chỉ được ẩn')).toBeVisible();
});

test('a place that nobody ever checked says so from the first day', async ({ page }) => {
  await page.goto('/tim-ho-tro/dich-vu/mau-tin-cay-van-ninh/');
  await expect(page.locator('checked-on')).toContainText('Chưa ai kiểm tra lại');
  await expect(page.getByText('Số 0, đường Mẫu')).toBeHidden();
  await expect(page.getByText('0000 000 032').first()).toBeVisible();
});

test('a phone whose clock is a year behind does not make a page look unchecked', async ({
  page,
}) => {
  await daysLater(page, -365);
  await page.goto('/tim-ho-tro/dich-vu/mau-tram-y-te-bac-ai-dong/');
  await expect(page.locator('checked-on')).toHaveText(/02\/11\/2026/);
  await expect(page.getByText(address)).toBeVisible();
});
