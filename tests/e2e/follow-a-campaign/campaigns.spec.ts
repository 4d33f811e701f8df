/** A union officer and a teacher look for what is on. The site was built on 23 November 2026. */
import { expect, test, type Page } from '@playwright/test';

async function readAt(page: Page, instant: string, path: string): Promise<void> {
  await page.clock.setFixedTime(`${instant}+07:00`);
  await page.goto(path);
}

const months = (page: Page) => page.locator('action-months').getByRole('listitem');

for (const { day, first, says } of [
  { day: '2027-05-02', first: '01/06 – 30/06', says: 'Còn 30 ngày nữa' },
  { day: '2026-12-31', first: '01/06 – 30/06', says: 'Còn 152 ngày nữa' },
  { day: '2026-11-23', first: '15/11 – 15/12', says: 'Đang diễn ra, còn 22 ngày' },
])
  test(`on ${day} the list of campaigns begins with ${first}`, async ({ page }) => {
    await readAt(page, `${day}T08:00:00`, '/chien-dich/');
    await expect(months(page).first().locator('.standing')).toHaveText(says);
    await expect(months(page).first()).toContainText(first);
    await expect(months(page)).toHaveCount(5);
  });

test('from the home page to the month that runs, its days left and its calendar file', async ({
  page,
}) => {
  await readAt(page, '2026-11-23T08:00:00', '/');
  await expect(months(page).first().locator('.standing')).toHaveText('Đang diễn ra, còn 22 ngày');
  await months(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/chien-dich\/thang-binh-dang-gioi\/$/);
  await expect(page.locator('action-months .standing')).toHaveText('Đang diễn ra, còn 22 ngày');
  // A phone's history shows the title: it tells the days and no more.
  await expect(page).toHaveTitle('Chiến dịch 15/11 – 15/12 – Điểm Tựa');
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Thêm vào lịch của máy' }).click();
  expect((await file).suggestedFilename()).toBe('lich.ics');
});

for (const { year, says } of [
  { year: '2026', says: /^Năm 2026: trang này chưa tìm thấy chủ đề/ },
  { year: '2025', says: /^Chủ đề năm 2025: Bình đẳng giới và an toàn/ },
])
  test(`the theme of ${year} is its own, or honestly none`, async ({ page }) => {
    await readAt(page, `${year}-11-20T08:00:00`, '/chien-dich/thang-binh-dang-gioi/');
    await expect(page.locator('campaign-theme .now')).toHaveText(says);
  });

const list = (page: Page, name: string) =>
  page
    .locator('event-list')
    .getByRole('list')
    .nth(name === 'Sắp tới' ? 0 : 1);

test('events: what runs now stands first, what has been stands apart', async ({ page }) => {
  await readAt(page, '2026-11-24T09:00:00', '/su-kien/');
  await expect(page.getByRole('heading', { name: 'Sắp tới' })).toBeVisible();
  await expect(list(page, 'Sắp tới').getByRole('listitem').first()).toContainText('Đang diễn ra');
  await expect(list(page, 'Sắp tới').getByRole('listitem').first()).toContainText('24/11/2026');
  await expect(list(page, 'Đã qua').getByText('15/11/2026')).toBeVisible();
  await expect(list(page, 'Sắp tới').getByText('15/11/2026')).toHaveCount(0);
});

test('when all events are over, the page says that none is coming', async ({ page }) => {
  await readAt(page, '2030-01-01T09:00:00', '/su-kien/');
  await expect(page.getByText('Chưa có sự kiện nào sắp tới.')).toBeVisible();
  await expect(list(page, 'Đã qua').getByText('10/03/2027')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('campaigns and events have their dates, and nothing that would be wrong tomorrow', async ({
    page,
  }) => {
    await page.goto('/chien-dich/');
    await expect(months(page)).toHaveCount(5);
    await expect(page.getByText(/còn \d+ ngày|hôm nay/i)).toHaveCount(0);
    await months(page).first().getByRole('link').click();
    await expect(page.locator('campaign-theme dt').first()).toHaveText('2025');
    await page.goto('/su-kien/');
    await expect(list(page, 'Sắp tới').getByText('15/11/2026')).toBeVisible();
    await expect(list(page, 'Sắp tới').getByText('10/03/2027')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sắp tới' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Đã qua' })).toHaveCount(0);
  });
});
