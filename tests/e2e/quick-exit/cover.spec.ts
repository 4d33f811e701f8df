import type { Page } from '@playwright/test';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { typePlace } from '../support/place-field.ts';
import { exitLink, expect, leave, test } from './exit-world.ts';

/** What a person behind her sees while the other page has not come yet. */
interface Sight {
  readonly text: string;
  readonly title: string;
  readonly icons: number;
  /** Points of the screen, of those asked for, at which something else than the cover lies on top. */
  readonly uncovered: number;
  readonly opaque: boolean;
}

declare global {
  interface Window {
    tellSight(sight: Sight): void;
  }
}

/**
 * While a navigation waits for its answer the browser tells a test nothing, so the page itself reports what it shows,
 * one frame after the alert appears.
 */
async function watchForCover(page: Page): Promise<{ readonly seen: Promise<Sight> }> {
  const { promise: seen, resolve } = Promise.withResolvers<Sight>();
  await page.exposeFunction('tellSight', resolve);
  await page.addInitScript(() => {
    const look = (cover: Element) => {
      const steps = Array.from({ length: 21 }, (_, step) => step / 20);
      const points = steps.flatMap((x) =>
        steps.map((y) => [x * (innerWidth - 1), y * (innerHeight - 1)] as const),
      );
      const { backgroundColor, opacity } = getComputedStyle(cover);
      window.tellSight({
        text: document.querySelector('[role=alert]')?.textContent.trim() ?? '',
        title: document.title.replaceAll('\u200B', ''),
        icons: document.querySelectorAll('link[rel~=icon]').length,
        uncovered: points.filter(([x, y]) => document.elementFromPoint(x, y) !== cover).length,
        opaque: opacity === '1' && backgroundColor.startsWith('rgb('),
      });
    };
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver(() => {
        const cover = document.querySelector('[role=alert]');
        if (cover) requestAnimationFrame(() => look(cover));
      }).observe(document.body, { childList: true });
    });
  });
  return { seen };
}

const places = [
  { name: 'home', path: '/', locale: 'vi' },
  { name: 'home in English', path: '/en/', locale: 'en' },
  { name: 'a commune', path: '/tim-ho-tro/bac-ai-dong/', locale: 'vi' },
] as const;

for (const { name, path, locale } of places)
  test(`the other page does not answer: ${name} shows an empty page that is loading`, async ({
    page,
    target,
  }) => {
    const { seen } = await watchForCover(page);
    target.answer = 'silence';
    await page.goto(path);
    await exitLink(page).click({ noWaitAfter: true });
    expect(await seen).toEqual({
      text: stringsFor(locale).exit.leaving,
      title: '',
      icons: 0,
      uncovered: 0,
      opaque: true,
    });
    await expect.poll(() => target.visits.length).toBe(1);
  });

test('the list of suggestions and the menu are open: the cover lies over both', async ({
  page,
  target,
}) => {
  const { seen } = await watchForCover(page);
  await page.goto('/');
  await page.getByText(stringsFor('vi').site.menu, { exact: true }).click();
  await typePlace(page, 'phan');
  target.answer = 'silence';
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  // The last press begins a navigation that never ends, and the test would wait for it.
  void page.keyboard.press('Shift').catch(() => undefined);
  expect(await seen).toMatchObject({ uncovered: 0, opaque: true });
});

test('dark screen: the cover takes the colours of the system', async ({ page, target }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  target.answer = 'nothing';
  await page.goto('/');
  await exitLink(page).click();
  const [background, canvas] = await page.getByRole('alert').evaluate((cover) => {
    const probe = document.createElement('div');
    probe.style.backgroundColor = 'Canvas';
    document.body.append(probe);
    return [cover, probe].map((element) => getComputedStyle(element).backgroundColor);
  });
  expect(background).toBe(canvas);
});

test('the browser brings the covered page back from its memory: it is usable again', async ({
  page,
  target,
}) => {
  target.answer = 'nothing';
  await page.goto('/goi-ngay/');
  const title = await page.title();
  await exitLink(page).click();
  const cover = page.getByRole('alert');
  await expect(cover).toBeVisible();
  expect(await page.title()).not.toContain('Điểm Tựa');

  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })),
  );
  await expect(cover, 'a first showing is no return').toBeVisible();

  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(cover).toHaveCount(0);
  await expect(page).toHaveTitle(title);
  await expect(page.locator('link[rel~=icon]')).toHaveAttribute('href', '/favicon.svg');
  await expect(page.locator('#quick-exit-status')).toBeEmpty();
  await expect(page.getByRole('link', { name: /1900 969 680/ })).toBeVisible();

  target.answer = 'page';
  await leave(page, target);
});

test('a second tap, because nothing seems to happen, does no harm', async ({ page, target }) => {
  target.answer = 'nothing';
  await page.goto('/');
  await exitLink(page).click();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await exitLink(page).dispatchEvent('click');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(page).toHaveTitle(/Điểm Tựa/);
});
