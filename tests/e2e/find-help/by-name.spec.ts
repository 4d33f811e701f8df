import { expect, test, type Page } from '@playwright/test';
import { fill } from '../../../src/i18n/fill.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { placeField, placeStatus, suggestions, typePlace } from '../support/place-field.ts';
import { pathsOf, recordRequests, saidIn } from '../support/requests.ts';
import { noTraces, tracesOf } from '../support/traces.ts';
import { expectHelpOnFirstScreen } from './first-screen.ts';

const { place, finder, home } = stringsFor('vi');
const indexPath = '/du-lieu/dia-danh.json';

const namesOffered = (page: Page): Promise<string[]> =>
  suggestions(page).locator('b').allTextContents();

test.describe('a woman in the hills, a small phone, types "phuoc dai bac ai" on the first page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await typePlace(page, 'phuoc dai bac ai');
    await expect(suggestions(page).first()).toContainText('Xã Bác Ái Đông');
    await expect(suggestions(page).first()).toContainText('Xã Phước Đại, Huyện Bác Ái');
  });

  const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'the Enter key of the keyboard': (page) => placeField(page).press('Enter'),
    'a tap on the first name': (page) => suggestions(page).first().click(),
    'the arrow keys and Enter': async (page) => {
      await placeField(page).press('ArrowDown');
      await placeField(page).press('Enter');
    },
  };
  for (const [way, choose] of Object.entries(ways))
    test(`${way} opens her commune, with the numbers on the first screen`, async ({ page }) => {
      await choose(page);
      await page.waitForURL('/tim-ho-tro/bac-ai-dong/');
      await expectHelpOnFirstScreen(page, 'vi');
    });
});

test('a foreigner does the same in English and stays in English', async ({ page }) => {
  await page.goto('/en/');
  await typePlace(page, 'phuoc dai bac ai', 'en');
  await placeField(page, 'en').press('Enter');
  await page.waitForURL('/en/tim-ho-tro/bac-ai-dong/');
  await expectHelpOnFirstScreen(page, 'en');
});

test('he mistyped the address of a page: the page that says so finds his commune, too', async ({
  page,
}) => {
  await page.goto('/tim-ho-tro/bac-ai-dog/');
  await typePlace(page, 'phuoc dai bac ai');
  await placeField(page).press('Enter');
  await page.waitForURL('/tim-ho-tro/bac-ai-dong/');
});

for (const { person, typed, first } of [
  { person: 'types with marks', typed: 'Phước Đại', first: 'Xã Bác Ái Đông' },
  {
    person: 'has a phone that sends marks apart from their letters',
    typed: 'Phước Đại, Bác Ái'.normalize('NFD'),
    first: 'Xã Bác Ái Đông',
  },
  { person: 'shortens every word', typed: 'tt phuoc dan, h. np', first: 'Xã Ninh Phước' },
  { person: 'shortens the old town', typed: 'dao long PRTC', first: 'Phường Phan Rang' },
  { person: 'slips on a key', typed: 'phouc dai', first: 'Xã Bác Ái Đông' },
  { person: 'types marks that never formed', typed: 'phuowcs ddaij', first: 'Xã Bác Ái Đông' },
  { person: 'knows the village only', typed: 'bau truc', first: 'Xã Ninh Phước' },
  {
    person: 'writes the whole address',
    typed: 'thôn Tà Lú, xã Phước Đại, huyện Bác Ái',
    first: 'Xã Bác Ái Đông',
  },
])
  test(`somebody who ${person} ("${typed}") is offered ${first} first`, async ({ page }) => {
    await page.goto('/');
    // Pasted and swiped words come at once; a keyboard gives them letter by letter, marks apart.
    await placeField(page).fill(typed);
    await expect(suggestions(page).first().locator('b')).toHaveText(first);
  });

test('her commune was divided between two: she is offered both, and told why', async ({ page }) => {
  await page.goto('/');
  await typePlace(page, 'dong hai');
  await expect(suggestions(page).filter({ hasText: 'Xã Phước Dinh' })).toContainText(
    fill(place.split, { name: 'Phường Đông Hải, Thành phố Phan Rang-Tháp Chàm' }),
  );
  expect((await namesOffered(page)).slice(0, 2).sort()).toEqual([
    'Phường Đông Hải',
    'Xã Phước Dinh',
  ]);

  await placeField(page).fill('suoi tan cam lam');
  await expect(suggestions(page).first()).toContainText('Suối Tân');
  const parts = suggestions(page).filter({ hasText: /^(?!.*cũ$)|Một phần/ });
  expect((await parts.locator('b').allTextContents()).slice(0, 3).sort()).toEqual([
    'Xã Cam Hiệp',
    'Xã Cam Lâm',
    'Xã Suối Dầu',
  ]);
  for (const part of (await suggestions(page).all()).slice(0, 3))
    await expect(part).toContainText(fill(place.split, { name: 'Xã Suối Tân, Huyện Cam Lâm' }));
});

test('she knows only the old district: all its communes are offered', async ({ page }) => {
  await page.goto('/');
  await typePlace(page, 'huyen bac ai');
  expect((await namesOffered(page)).slice(0, 4).sort()).toEqual(
    ['Xã Bác Ái', 'Xã Bác Ái Tây', 'Xã Bác Ái Đông', 'Xã Mỹ Sơn'].sort(),
  );
});

test('a name that is nowhere: the field says so, and says what to try', async ({ page }) => {
  await page.goto('/');
  await placeField(page).fill('zzzzz qqqq');
  await expect(placeStatus(page)).toHaveText(place.none);
  await expect(suggestions(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: home.noChoice })).toBeVisible();
});

test.describe('nobody learns what was typed', () => {
  for (const path of ['/', '/tim-ho-tro/'])
    test(`on ${path}: no address, no request and no store of the browser holds it`, async ({
      page,
    }) => {
      const requests = recordRequests(page);
      await page.goto(path);
      await typePlace(page, 'phuoc dai bac ai');
      await placeField(page).press('Backspace');
      await suggestions(page).first().click();
      await expect(page.getByRole('article').first()).toBeVisible();

      expect(requests.length).toBeGreaterThan(3);
      const told = requests.filter((request) =>
        /ph[uư][oơớ]c([ +_-]|%20)?[dđ][aạ]i/i.test(decodeURIComponent(saidIn(request))),
      );
      expect(told.map((request) => request.url())).toEqual([]);
      const { search, hash } = new URL(page.url());
      expect(search + hash).toBe('');
      expect(await page.evaluate(() => JSON.stringify(history.state) + window.name)).not.toMatch(
        /phuoc/i,
      );
      expect(await tracesOf(page)).toEqual(noTraces);
    });

  test('the names are fetched once, when the field is first touched, and never per letter', async ({
    page,
  }) => {
    const requests = recordRequests(page);
    const asked = () => pathsOf(requests).filter((path) => path.startsWith('/du-lieu/'));
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(asked()).toEqual([]);
    await placeField(page).focus();
    await expect.poll(asked).toEqual([indexPath]);
    await typePlace(page, 'phan rang');
    await placeField(page).fill('');
    await placeField(page).blur();
    await typePlace(page, 'bac ai');
    expect(asked()).toEqual([indexPath]);
  });
});

test.describe('the signal is poor', () => {
  test('the names come late: the field says that it is loading, then offers them', async ({
    page,
  }) => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
    await page.route(`**${indexPath}`, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/');
    await placeField(page).pressSequentially('phuoc dai');
    await expect(placeStatus(page)).toHaveText(place.loading);
    arrive(undefined);
    await expect(suggestions(page).first()).toContainText('Xã Bác Ái Đông');
    await expect(placeStatus(page)).not.toHaveText(place.loading);
  });

  for (const { failure, answer } of [
    { failure: 'no answer', answer: undefined },
    { failure: 'an error of the server', answer: { status: 503 } },
    { failure: 'a half file', answer: { status: 200, body: '{"p":[' } },
  ])
    test(`the names do not come (${failure}): the field says so, the list of communes works, and a later try succeeds`, async ({
      page,
    }) => {
      const pattern = `**${indexPath}`;
      await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await page.goto('/');
      await placeField(page).pressSequentially('phuoc dai');
      await expect(placeStatus(page)).toHaveText(place.failed);
      await expect(placeField(page)).toHaveAttribute('aria-expanded', 'false');

      await page.unroute(pattern);
      await placeField(page).pressSequentially(' bac ai');
      await expect(suggestions(page).first()).toContainText('Xã Bác Ái Đông');

      await placeField(page).press('Escape');
      await page.getByRole('link', { name: home.noChoice }).click();
      await page.getByRole('link', { name: 'Xã Bác Ái Đông', exact: true }).click();
      await expect(page).toHaveURL('/tim-ho-tro/bac-ai-dong/');
    });

  test('the script of the field never comes: after a while the page says what to do instead', async ({
    page,
  }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('/');
    const late = page.locator('place-field').getByText(place.failed);
    await expect(late).toBeHidden();
    // Eight seconds of a style sheet, passed at once.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(late).toBeVisible();
  });

  test('she typed before the script was there: what she typed is searched when it comes', async ({
    page,
  }) => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
    await page.route(/\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await placeField(page).fill('phuoc dai bac ai');
    arrive(undefined);
    await expect(suggestions(page).first()).toContainText('Xã Bác Ái Đông');
  });
});

test.describe('somebody hears the page instead of seeing it', () => {
  test('the field is a combobox whose list, number of answers and current answer are told', async ({
    page,
  }) => {
    await page.goto('/');
    const field = placeField(page);
    await expect(field).toHaveAccessibleDescription(place.hint);
    await expect(field).toHaveAttribute('aria-autocomplete', 'list');
    await expect(field).toHaveAttribute('aria-expanded', 'false');

    await typePlace(page, 'bac ai');
    const list = page.getByRole('listbox', { name: place.suggestions });
    await expect(list).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    const count = await suggestions(page).count();
    await expect(placeStatus(page)).toHaveText(fill(place.count, { count }));
    await expect(field).not.toHaveAttribute('aria-activedescendant');

    const expectCurrent = async (at: number) => {
      const option = suggestions(page).nth(at);
      await expect(option).toHaveAttribute('aria-selected', 'true');
      expect(await field.getAttribute('aria-activedescendant')).toBe(
        await option.getAttribute('id'),
      );
      await expect(page.getByRole('option', { selected: true }).and(suggestions(page))).toHaveCount(
        1,
      );
      await expect(field).toBeFocused();
    };
    await field.press('ArrowDown');
    await expectCurrent(0);
    await field.press('ArrowDown');
    await expectCurrent(1);
    await field.press('ArrowUp');
    await field.press('ArrowUp');
    await expectCurrent(count - 1);
    await field.press('ArrowDown');
    await expectCurrent(0);
  });

  test('Escape closes the list and keeps what was typed; an arrow opens it again', async ({
    page,
  }) => {
    await page.goto('/');
    const field = placeField(page);
    await typePlace(page, 'bac ai');
    await field.press('ArrowDown');
    await field.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    await expect(field).toHaveValue('bac ai');
    await field.press('ArrowDown');
    await expect(page.getByRole('listbox')).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
  });

  test('leaving the field closes the list', async ({ page }) => {
    await page.goto('/');
    await typePlace(page, 'bac ai');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page).toHaveURL('/');
  });

  test('the button that empties the field has a name, and gives the field back', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: place.clear })).toBeHidden();
    await typePlace(page, 'bac ai');
    await page.getByRole('button', { name: place.clear }).click();
    await expect(placeField(page)).toHaveValue('');
    await expect(placeField(page)).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.getByRole('button', { name: place.clear })).toBeHidden();
  });
});

test('Enter on a name that fits several still takes the first, in the finder without leaving the page', async ({
  page,
}) => {
  await page.goto('/tim-ho-tro/');
  await typePlace(page, 'bac ai');
  const first = (await suggestions(page).first().locator('b').textContent()) ?? '';
  await placeField(page).press('Enter');
  await expect(placeField(page)).toHaveValue(first);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page).toHaveURL('/tim-ho-tro/');
  await expect(page.getByText(finder.choosePlace)).toBeHidden();
});
