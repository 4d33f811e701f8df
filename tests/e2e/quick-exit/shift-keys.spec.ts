import type { Page } from '@playwright/test';
import { fill } from '../../../src/i18n/fill.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { placeField } from '../support/place-field.ts';
import { expect, test, type ExitTarget } from './exit-world.ts';

const { exit } = stringsFor('vi');
const status = (page: Page) => page.locator('#quick-exit-status');

/** The clock stands still, so that only `wait` lets time pass for the page, and for its key presses. */
async function openWithStoppedClock(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: '2026-11-23T20:00:00+07:00' });
  await page.goto(path);
  await page.clock.pauseAt('2026-11-23T21:00:00+07:00');
}

const wait = (page: Page, milliseconds: number): Promise<void> => page.clock.runFor(milliseconds);

async function shift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
}

/**
 * A page that leaves covers itself in the same turn as the key press; the target answers with "stay where you are",
 * so that a wrong exit is seen on the page and not only at the target.
 */
async function expectToStay(page: Page, target: ExitTarget): Promise<void> {
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(target.visits).toEqual([]);
}

for (const { path, locale } of [
  { path: '/', locale: 'vi' },
  { path: '/en/', locale: 'en' },
] as const) {
  test(`hands on the keyboard, page in "${locale}": Shift three times leaves, and the first two are announced`, async ({
    page,
    target,
  }) => {
    const { presses } = stringsFor(locale).exit;
    await page.goto(path);
    await expect(status(page)).toHaveRole('status');
    await expect(status(page)).toBeEmpty();
    await shift(page, 1);
    await expect(status(page)).toHaveText(fill(presses, { count: 2 }));
    await shift(page, 1);
    await expect(status(page)).toHaveText(fill(presses, { count: 1 }));
    expect(target.visits).toEqual([]);
    await shift(page, 1);
    await page.waitForURL(target.address);
    expect(target.visits[0]?.headers.referer).toBeUndefined();
  });
}

test('she is typing a name in the field: Shift three times still leaves', async ({
  page,
  target,
}) => {
  await page.goto('/');
  await placeField(page).pressSequentially('phuoc');
  await shift(page, 3);
  await page.waitForURL(target.address);
});

test('slow hands: three presses within five seconds are enough', async ({ page, target }) => {
  await openWithStoppedClock(page, '/');
  await shift(page, 1);
  await wait(page, 2400);
  await shift(page, 1);
  await wait(page, 2400);
  await shift(page, 1);
  await page.waitForURL(target.address);
});

test.describe('presses that mean something else do not leave', () => {
  test.beforeEach(({ target }) => {
    target.answer = 'nothing';
  });

  test('two presses', async ({ page, target }) => {
    await openWithStoppedClock(page, '/');
    await shift(page, 2);
    await wait(page, 6000);
    await expectToStay(page, target);
  });

  test('a third press when more than five seconds have passed since the first', async ({
    page,
    target,
  }) => {
    await openWithStoppedClock(page, '/');
    await shift(page, 2);
    await wait(page, 5100);
    await shift(page, 1);
    await expectToStay(page, target);
    // The late press counts as the first of a new three.
    await expect(status(page)).toHaveText(fill(exit.presses, { count: 2 }));
    await shift(page, 2);
    await expect(page.getByRole('alert')).toBeVisible();
  });

  test('presses spread out so that never three fall within five seconds', async ({
    page,
    target,
  }) => {
    await openWithStoppedClock(page, '/');
    for (let press = 0; press < 6; press++) {
      await shift(page, 1);
      await wait(page, 2600);
    }
    await expectToStay(page, target);
  });

  test('capital letters', async ({ page, target }) => {
    await page.goto('/');
    await placeField(page).focus();
    for (const letter of ['P', 'R', 'T', 'C']) await page.keyboard.press(`Shift+${letter}`);
    await expect(placeField(page)).toHaveValue('PRTC');
    await expectToStay(page, target);
  });

  test('going back through the page with Shift+Tab', async ({ page, target }) => {
    await page.goto('/');
    await placeField(page).focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+Tab');
    await expectToStay(page, target);
    await expect(status(page)).toBeEmpty();
  });

  test('another key between two presses, after which counting begins anew', async ({
    page,
    target,
  }) => {
    await page.goto('/');
    await shift(page, 2);
    await page.keyboard.press('ArrowDown');
    await expect(status(page), 'it no longer promises that one press is enough').toBeEmpty();
    await shift(page, 2);
    await expectToStay(page, target);
    await shift(page, 1);
    await expect(page.getByRole('alert')).toBeVisible();
  });

  test('one press held down, which the keyboard repeats', async ({ page, target }) => {
    await page.goto('/');
    for (let repeat = 0; repeat < 8; repeat++) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await expectToStay(page, target);
    await expect(status(page)).toHaveText(fill(exit.presses, { count: 2 }));
  });

  test('changing the keyboard layout: Shift with Alt or Ctrl held', async ({ page, target }) => {
    await page.goto('/');
    for (const held of ['Alt', 'Control']) {
      await page.keyboard.down(held);
      await shift(page, 4);
      await page.keyboard.up(held);
    }
    await expectToStay(page, target);
  });

  test('Esc, which belongs to lists and dialogs', async ({ page, target }) => {
    await page.goto('/');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Escape');
    await expectToStay(page, target);
  });
});
