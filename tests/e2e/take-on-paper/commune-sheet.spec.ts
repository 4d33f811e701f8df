import { expect, test, type Page } from '@playwright/test';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { pathsOfSiteMap } from '../support/site-map.ts';

const communePaths = pathsOfSiteMap().filter((path) =>
  /^(\/en)?\/tim-ho-tro\/(?!loai|dich-vu)[^/]+\/$/.test(path),
);

/** Millimetres to CSS pixels. */
const mm = (value: number): number => (value * 96) / 25.4;

interface Sheets {
  readonly pages: number;
  /** Width and height of each sheet in points. */
  readonly sizes: readonly (readonly [number, number])[];
}

/** What a printer would get. Chromium writes the objects of pages uncompressed. */
async function print(page: Page): Promise<Sheets> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\s*\]/g);
  return {
    pages: Array.from(pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)).length,
    sizes: Array.from(
      boxes,
      ([, left, top, right, bottom]) =>
        [Number(right) - Number(left), Number(bottom) - Number(top)] as const,
    ),
  };
}

/** Shows the page as the printer lays it out: A4 less the style sheet's margins, 9 mm above and 10 mm at the sides. */
async function layOutAsSheet(page: Page): Promise<void> {
  await page.setViewportSize({ width: Math.floor(mm(190)), height: Math.floor(mm(288)) });
  await page.emulateMedia({ media: 'print' });
}

interface Sheet {
  /** Cards of which something can be seen. */
  readonly cards: number;
  /** Of these, the names of those that are cut off somewhere. */
  readonly cut: readonly string[];
  /** Where the last word that can be seen ends, and where the strips or the words above them begin; CSS pixels. */
  readonly wordsEnd: number;
  readonly stripsBegin: number;
}

const sheetOf = (page: Page): Promise<Sheet> =>
  page.evaluate(() => {
    /** The part of the sheet in which an element can be seen at all. */
    const windowOf = (element: Element) => {
      const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue;
        const { left, top, right, bottom } = box.getBoundingClientRect();
        seen.left = Math.max(seen.left, left);
        seen.top = Math.max(seen.top, top);
        seen.right = Math.min(seen.right, right);
        seen.bottom = Math.min(seen.bottom, bottom);
      }
      return seen;
    };
    const isSeen = (rect: DOMRect, seen: ReturnType<typeof windowOf>): boolean =>
      rect.width > 0 &&
      rect.height > 0 &&
      rect.left < seen.right - 1 &&
      rect.top < seen.bottom - 1 &&
      rect.right > seen.left + 1 &&
      rect.bottom > seen.top + 1;

    const cards = Array.from(document.querySelectorAll('article')).filter((card) =>
      isSeen(card.getBoundingClientRect(), windowOf(card)),
    );
    const cut = cards.filter((card) => {
      const { right, bottom } = card.getBoundingClientRect();
      const seen = windowOf(card);
      return right > seen.right + 1 || bottom > seen.bottom + 1;
    });

    let wordsEnd = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.textContent?.trim() === '' || element.closest('.strips')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const seen = windowOf(element);
      for (const rect of range.getClientRects())
        if (isSeen(rect, seen)) wordsEnd = Math.max(wordsEnd, rect.bottom);
    }
    const strips = document.querySelector('.strips');
    const label = strips ? parseFloat(getComputedStyle(strips, '::before').top) : 0;
    return {
      cards: cards.length,
      cut: cut.map((card) => card.querySelector('a')?.textContent ?? ''),
      wordsEnd,
      stripsBegin: (strips?.getBoundingClientRect().top ?? 0) + Math.min(0, label),
    };
  });

function faultsOf({ cards, cut, wordsEnd, stripsBegin }: Sheet): string[] {
  return [
    ...(cards < 3 ? [`only ${cards} cards`] : []),
    ...(cut.length > 0 ? [`cut off: ${cut.join(', ')}`] : []),
    ...(wordsEnd > stripsBegin ? [`words end ${wordsEnd - stripsBegin} px below the cut`] : []),
  ];
}

test('she prints her commune, which has many services: one sheet of A4', async ({ page }) => {
  await page.goto('/tim-ho-tro/bac-ai-dong/');
  expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(12);
  const { pages, sizes } = await print(page);
  expect(pages).toBe(1);
  expect(sizes).toHaveLength(1);
  const [width, height] = sizes[0]!;
  expect(Math.abs(width - 595)).toBeLessThan(2);
  expect(Math.abs(height - 842)).toBeLessThan(2);
});

for (const [language, prefix] of [
  ['Vietnamese', '/tim-ho-tro/'],
  ['English', '/en/'],
] as const)
  test(`an official prints every commune in ${language}: one sheet each, no card cut off, no word under the strips`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await layOutAsSheet(page);
    const paths = communePaths.filter((path) => path.startsWith(prefix));
    expect(paths).toHaveLength(65);
    const faults: string[] = [];
    for (const path of paths) {
      await page.clock.setFixedTime('2026-11-23T09:00:00+07:00');
      await page.goto(path);
      const { pages } = await print(page);
      if (pages !== 1) faults.push(`${path}: ${pages} sheets`);
      faults.push(...faultsOf(await sheetOf(page)).map((fault) => `${path}: ${fault}`));

      // Long after the checks each card carries a longer sentence.
      await page.clock.setFixedTime('2028-01-20T09:00:00+07:00');
      await page.goto(path);
      faults.push(...faultsOf(await sheetOf(page)).map((fault) => `${path} in 2028: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test.describe('on the sheet', () => {
  test.beforeEach(({ page }) => layOutAsSheet(page));

  test('ten strips to tear off, each with the three numbers and nothing else', async ({ page }) => {
    await page.goto('/tim-ho-tro/bac-ai-dong/');
    const strips = page.locator('.strips p');
    await expect(strips).toHaveCount(10);
    for (const strip of await strips.all()) {
      await expect(strip).toBeVisible();
      await expect(strip).toBeInViewport({ ratio: 1 });
      expect((await strip.innerText()).replace(/\s+/g, ' ').trim()).toBe('113 111 1900 969 680');
    }
  });

  test('on the screen there are no strips', async ({ page }) => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/tim-ho-tro/bac-ai-dong/');
    await expect(page.locator('.strips')).toBeHidden();
  });

  test('numbers, places that take reports and the nearest services are there; menus, fields and buttons are not', async ({
    page,
  }) => {
    await page.goto('/tim-ho-tro/bac-ai-dong/');
    const { commune } = stringsFor('vi');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const report = page.getByRole('region', { name: commune.report });
    await expect(report.getByRole('listitem').filter({ visible: true })).toHaveCount(6);
    expect((await sheetOf(page)).cards).toBeGreaterThanOrEqual(4);
    const [first] = await page.getByRole('article').all();
    await expect(first!).toContainText('0000 000 040');
    await expect(first!.getByText('0000 000 040')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toBeHidden();
  });

  test('a sample is marked as one on paper, too', async ({ page }) => {
    await page.goto('/tim-ho-tro/bac-ai-dong/');
    for (const card of await page.getByRole('article').filter({ visible: true }).all())
      await expect(card.getByText('Mẫu', { exact: true })).toBeVisible();
  });
});

test('the button prints, and says what will come out', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'true';
    };
  });
  await page.goto('/tim-ho-tro/bac-ai-dong/');
  const { commune } = stringsFor('vi');
  await expect(page.getByText(commune.printHint)).toBeVisible();
  await page.getByRole('button', { name: commune.print }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
});
