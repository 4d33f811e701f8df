/** Each time is on a wall in the province; the phone may believe that it is elsewhere. */
import { expect, test, type Page } from '@playwright/test';
import { fill } from '../../../src/i18n/fill.ts';
import { FinderPage, itemsFor } from './finder-page.ts';

const at = (localTime: string): string => `${localTime}:00+07:00`;
const badge = (page: Page) => page.locator('open-now');

interface Moment {
  readonly when: string;
  /** Local time, `YYYY-MM-DDTHH:MM`. */
  readonly time: string;
  readonly says: string;
}

/** Thứ Hai – Thứ Sáu 07:30–11:30, 13:30–17:00; closed at Tết, 5 to 11 February 2027. */
const committee: readonly Moment[] = [
  { when: 'in the first shift', time: '2026-11-23T10:00', says: 'Đang mở cửa, đến 11:30' },
  { when: 'at noon', time: '2026-11-23T12:00', says: 'Đang đóng cửa, mở lại 13:30' },
  { when: 'in the second shift', time: '2026-11-23T14:00', says: 'Đang mở cửa, đến 17:00' },
  { when: 'in the minute it opens', time: '2026-11-23T07:30', says: 'Đang mở cửa, đến 11:30' },
  {
    when: 'in the minute it closes',
    time: '2026-11-23T17:00',
    says: 'Đang đóng cửa, mở lại 07:30, Thứ Ba',
  },
  {
    when: 'on Saturday',
    time: '2026-11-28T10:00',
    says: 'Đang đóng cửa, mở lại 07:30, Thứ Hai',
  },
  {
    when: 'on a Monday within Tết',
    time: '2027-02-08T10:00',
    says: 'Đang đóng cửa, mở lại 07:30, Thứ Sáu',
  },
  { when: 'on the Friday after Tết', time: '2027-02-12T10:00', says: 'Đang mở cửa, đến 11:30' },
];

/** Every night 18:00–06:00. */
const nightClinic: readonly Moment[] = [
  { when: 'before midnight', time: '2026-11-23T23:30', says: 'Đang mở cửa, đến 06:00' },
  { when: 'past midnight', time: '2026-11-24T02:00', says: 'Đang mở cửa, đến 06:00' },
  { when: 'at noon', time: '2026-11-24T12:00', says: 'Đang đóng cửa, mở lại 18:00' },
];

/** Nights 19:00–05:00, but 18:00–06:00 in the nights that begin at Tết. */
const clinicAtTet: readonly Moment[] = [
  {
    when: 'early on the first day of Tết, when the ordinary night shift is still there',
    time: '2027-02-05T04:00',
    says: 'Đang mở cửa, đến 05:00',
  },
  {
    when: 'half an hour after it went home',
    time: '2027-02-05T05:30',
    says: 'Đang đóng cửa, mở lại 18:00',
  },
  {
    when: 'early on the day after Tết, in the last long night',
    time: '2027-02-12T05:30',
    says: 'Đang mở cửa, đến 06:00',
  },
];

const places = [
  { id: 'mau-uy-ban-bac-ai-dong', name: 'a committee with a lunch break', moments: committee },
  { id: 'mau-benh-vien-cam-ranh', name: 'a night clinic', moments: nightClinic },
  {
    id: 'mau-phong-kham-khanh-vinh',
    name: 'a clinic with other nights at Tết',
    moments: clinicAtTet,
  },
];

for (const { id, name, moments } of places)
  test.describe(`the page of ${name}`, () => {
    for (const { when, time, says } of moments)
      test(`${when} says "${says}"`, async ({ page }) => {
        await page.clock.setFixedTime(at(time));
        await page.goto(`/tim-ho-tro/dich-vu/${id}/`);
        await expect(badge(page)).toHaveText(says);
      });
  });

test.describe('a worker abroad, whose phone shows the time of Paris', () => {
  test.use({ timezoneId: 'Europe/Paris' });

  test('reads what is open at home now', async ({ page }) => {
    await page.clock.setFixedTime(at('2026-11-23T14:00'));
    await page.goto('/tim-ho-tro/dich-vu/mau-uy-ban-bac-ai-dong/');
    await expect(badge(page)).toHaveText('Đang mở cửa, đến 17:00');
  });
});

test('she leaves the page open: the badge changes when the office closes', async ({ page }) => {
  await page.clock.install({ time: at('2026-11-23T11:28') });
  await page.goto('/tim-ho-tro/dich-vu/mau-uy-ban-bac-ai-dong/');
  await expect(badge(page)).toHaveText('Đang mở cửa, đến 11:30');
  await page.clock.fastForward('03:00');
  await expect(badge(page)).toHaveText('Đang đóng cửa, mở lại 13:30');
});

test('in English', async ({ page }) => {
  await page.clock.setFixedTime(at('2026-11-28T10:00'));
  await page.goto('/en/tim-ho-tro/dich-vu/mau-uy-ban-bac-ai-dong/');
  await expect(badge(page)).toHaveText(/^Closed now, opens .*07:30.* Monday$/);
});

test("on a commune's page each card says the same as the place's own page", async ({ page }) => {
  for (const [time, says] of [
    ['2026-11-23T10:00', 'Đang mở cửa, đến 11:30'],
    ['2026-11-23T12:00', 'Đang đóng cửa, mở lại 13:30'],
    ['2027-02-08T10:00', 'Đang đóng cửa, mở lại 07:30, Thứ Sáu'],
  ] as const) {
    await page.clock.setFixedTime(at(time));
    await page.goto('/tim-ho-tro/bac-ai-dong/');
    const card = (name: string) => page.getByRole('article').filter({ hasText: name });
    await expect(card('Ủy ban nhân dân xã Bác Ái Đông')).toContainText(says);
    await expect(card('Trạm Y tế Bác Ái Đông')).toContainText('24 giờ, mọi ngày');
  }
});

test('hours that nobody knows are unknown, at any hour, and never "closed"', async ({ page }) => {
  for (const time of ['2026-11-23T10:00', '2026-11-24T02:00']) {
    await page.clock.setFixedTime(at(time));
    await page.goto('/tim-ho-tro/dich-vu/mau-tin-cay-van-ninh/');
    await expect(page.getByText('Chưa rõ giờ mở cửa')).toBeVisible();
    await expect(page.getByText('Đang đóng cửa')).toHaveCount(0);
  }
});

test.describe('who looks for a place that is open now', () => {
  const committeeName = 'Mẫu – Ủy ban nhân dân xã Bác Ái Đông';
  const stationName = 'Mẫu – Trạm Y tế Bác Ái Đông';

  async function openNow(page: Page, time: string): Promise<FinderPage> {
    await page.clock.setFixedTime(at(time));
    const finder = new FinderPage(page);
    await finder.open();
    await finder.choosePlace('phuoc dai bac ai');
    await expect(finder.cards.first()).toBeVisible();
    await finder.openFilters();
    await finder.region.getByLabel(finder.words.filterOpen).check();
    await expect(finder.count).toContainText('chưa rõ giờ');
    await finder.showAll();
    return finder;
  }

  test('in the morning finds the committee', async ({ page }) => {
    const finder = await openNow(page, '2026-11-23T10:00');
    expect(await finder.names()).toEqual(expect.arrayContaining([committeeName, stationName]));
  });

  for (const [when, time] of [
    ['at noon', '2026-11-23T12:00'],
    ['at three in the night', '2026-11-24T03:00'],
    ['at Tết', '2027-02-08T10:00'],
  ] as const)
    test(`${when} finds the health station, which never closes, and no committee`, async ({
      page,
    }) => {
      const finder = await openNow(page, time);
      const names = await finder.names();
      expect(names).toContain(stationName);
      expect(names).not.toContain(committeeName);
      for (const card of await finder.cards.all())
        await expect(card).toContainText(/Đang mở cửa|24 giờ, mọi ngày/);
    });

  test('is told how many places were left out only because nobody knows their hours', async ({
    page,
  }) => {
    const finder = await openNow(page, '2026-11-23T12:00');
    const unknown = (await itemsFor(page, '22801')).filter(({ hours }) => !hours);
    expect(unknown.length).toBeGreaterThan(0);
    await expect(finder.count).toContainText(
      fill(finder.words.unknownHours, { count: unknown.length }),
    );
    await expect(finder.count).toContainText(`${unknown.length} nơi chưa rõ giờ`);
    for (const { name } of unknown) await expect(finder.card(name)).toHaveCount(0);

    await finder.region.getByLabel(finder.words.filterOpen).uncheck();
    await expect(finder.count).not.toContainText('chưa rõ giờ');
  });

  test('and keeps looking: a result goes when its office closes', async ({ page }) => {
    await page.clock.install({ time: at('2026-11-23T11:28') });
    const finder = new FinderPage(page);
    await finder.open();
    await finder.choosePlace('phuoc dai bac ai');
    await finder.openFilters();
    await finder.region.getByLabel(finder.words.filterOpen).check();
    await expect(finder.card(committeeName)).toBeVisible();
    await page.clock.fastForward('03:00');
    await expect(finder.card(committeeName)).toHaveCount(0);
  });
});
