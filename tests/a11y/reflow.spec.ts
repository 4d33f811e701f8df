/** Large letters, narrow screens, more space between letters, less motion. */
import { expect, test, type Page } from '@playwright/test';
import { FinderPage } from '../e2e/find-help/finder-page.ts';
import { typePlace } from '../e2e/support/place-field.ts';
import { kindsOfPage, missingPage } from '../e2e/support/site-map.ts';

const oneOfEach = [...kindsOfPage.flatMap(({ path }) => [path, `/en${path}`]), missingPage];

const expectNoSidewaysScroll = async (page: Page, what: string): Promise<void> => {
  const { needed, given } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    given: document.documentElement.clientWidth,
  }));
  expect(needed, what).toBeLessThanOrEqual(given);
};

/** Text cut off by its box, or running out of the control it names. */
const clippedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = Array.from(document.body.querySelectorAll<HTMLElement>('*')).filter(
      (element) => element.checkVisibility() && !element.closest('.visually-hidden, [inert]'),
    );
    const describe = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    const cut = shown.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
      return hides && (scrollHeight > clientHeight + 2 || scrollWidth > clientWidth + 2);
    });
    const controls = shown.filter((element) => element.matches('a, button, summary, .mark'));
    const outside = controls.filter((control) => {
      const box = control.getBoundingClientRect();
      if (getComputedStyle(control).display === 'inline') return false;
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (node.textContent?.trim() === '' || holder?.closest('.visually-hidden')) continue;
        // Words that give way to a sign, and are read out all the same.
        if (holder && getComputedStyle(holder).clipPath === 'inset(50%)') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { top, bottom, left, right } of range.getClientRects())
          if (
            top < box.top - 2 ||
            bottom > box.bottom + 2 ||
            left < box.left - 2 ||
            right > box.right + 2
          )
            return true;
      }
      return false;
    });
    return [...cut, ...outside].map(describe);
  });

/** What a reader may set for herself (WCAG 1.4.12). As a sheet object: the policy of the page stops style elements. */
const spaceLetters = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

test.describe('zoom 400 % on a desk', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('every kind of page reads without scrolling sideways', async ({ page }) => {
    for (const path of oneOfEach) {
      await page.goto(path);
      await expectNoSidewaysScroll(page, path);
      expect(await clippedOn(page), path).toEqual([]);
    }
  });

  test('so do suggestions, the menu, and the finder with everything open', async ({ page }) => {
    await page.goto('/');
    await typePlace(page, 'suoi tan cam lam');
    await expectNoSidewaysScroll(page, 'suggestions');

    await page.goto('/en/');
    await page.locator('header details summary').click();
    await expectNoSidewaysScroll(page, 'menu');

    const finder = new FinderPage(page);
    await finder.open();
    await finder.choosePlace('phuoc dai bac ai');
    await finder.openFilters();
    await finder.region.getByLabel(finder.words.filterOpen).check();
    await expectNoSidewaysScroll(page, 'finder');
    expect(await clippedOn(page)).toEqual([]);
  });
});

for (const { width, paths } of [
  { width: 320, paths: ['/tim-ho-tro/bac-ai-dong/', '/en/tim-ho-tro/bac-ai-dong/'] },
  { width: 360, paths: oneOfEach },
  { width: 1280, paths: oneOfEach },
])
  test(`a reader who spaces letters out loses no word at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const path of paths) {
      await page.goto(path);
      await spaceLetters(page);
      expect(
        await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
          const { letterSpacing, fontSize } = getComputedStyle(heading);
          return parseFloat(letterSpacing) / parseFloat(fontSize);
        }),
      ).toBeCloseTo(0.12);
      await expectNoSidewaysScroll(page, path);
      expect(await clippedOn(page), path).toEqual([]);
    }
  });

test.describe('somebody whom motion makes ill', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  const moving = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const running = document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'one'));
      const smooth = Array.from(document.querySelectorAll('html, body, ul, main')).filter(
        (element) => getComputedStyle(element).scrollBehavior === 'smooth',
      );
      return [...running, ...smooth.map(({ tagName }) => `${tagName} scrolls smoothly`)];
    });

  test('sees nothing move: not on opening a page, not on using it', async ({ page }) => {
    for (const path of oneOfEach) {
      await page.goto(path, { waitUntil: 'load' });
      expect(await moving(page), path).toEqual([]);
    }
    await page.goto('/');
    await page.locator('header details summary').click();
    expect(await moving(page)).toEqual([]);
    await typePlace(page, 'phan');
    await page.keyboard.press('ArrowDown');
    expect(await moving(page)).toEqual([]);

    const finder = new FinderPage(page);
    await finder.open();
    await finder.choosePlace('phan rang');
    await expect(finder.cards.first()).toBeVisible();
    await finder.openFilters();
    expect(await moving(page)).toEqual([]);
  });
});

test('letters are large enough and lines short enough to read', async ({ page }) => {
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    for (const path of ['/an-toan/', '/quyen-cua-ban/bao-tin/']) {
      await page.goto(path);
      const paragraphs = await page.locator('article p').evaluateAll((all) => {
        const widthOf65 = (paragraph: Element): number => {
          const probe = document.createElement('span');
          probe.style.cssText = 'display: block; position: absolute; width: 65ch';
          paragraph.append(probe);
          const { width } = probe.getBoundingClientRect();
          probe.remove();
          return width;
        };
        return all.map((paragraph) => {
          const { fontSize, lineHeight } = getComputedStyle(paragraph);
          return {
            size: parseFloat(fontSize),
            leading: parseFloat(lineHeight) / parseFloat(fontSize),
            width: paragraph.getBoundingClientRect().width,
            widest: widthOf65(paragraph),
          };
        });
      });
      expect(paragraphs.length).toBeGreaterThan(3);
      for (const { size, leading, width, widest } of paragraphs) {
        expect(size).toBeGreaterThanOrEqual(14);
        // Marks stack above and below Vietnamese letters.
        expect(leading).toBeGreaterThanOrEqual(1.5);
        expect(width).toBeLessThanOrEqual(widest + 1);
      }
    }
  }
});
