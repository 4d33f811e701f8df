import { expect, type Page } from '@playwright/test';
import { faintWordsOn, violationsOn } from './axe.ts';

/** Grounds are taken away where colours are forced: what looked like a button needs a line round it. */
const controlsWithoutEdge = (page: Page): Promise<string[]> =>
  page
    .locator('.button, button, .phone, a.call, a.quick-exit, input, select')
    .evaluateAll((controls) =>
      controls
        // Boxes to tick are drawn by the browser itself, with an edge of its own; signs of the map are shapes.
        .filter(
          (control) =>
            control.checkVisibility() &&
            !control.matches('.clear, .map-marker, [type=radio], [type=checkbox]'),
        )
        .filter((control) => {
          const { borderTopWidth, textDecorationLine } = getComputedStyle(control);
          // A button that reads as a link is known by its line.
          return parseFloat(borderTopWidth) < 1 && textDecorationLine !== 'underline';
        })
        .map((control) => control.outerHTML.slice(0, 60)),
    );

const screens = [
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours on dark', colorScheme: 'dark', forcedColors: 'active' },
  { name: 'forced colours on light', colorScheme: 'light', forcedColors: 'active' },
] as const;

/**
 * What is wrong with the page that is open, as it stands: by axe on a light screen; where only colours change, by the
 * colours alone, which costs a tenth of it. The page is not loaded again, so its state stays.
 */
export async function faultsInEveryLook(page: Page, name: string): Promise<string[]> {
  const faults = await violationsOn(page, { name });
  for (const { name: look, ...media } of screens) {
    await page.emulateMedia(media);
    for (const words of await faintWordsOn(page)) faults.push(`${name}, ${look}: faint: ${words}`);
    if (media.forcedColors === 'active')
      for (const control of await controlsWithoutEdge(page))
        faults.push(`${name}, ${look}: no edge: ${control}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return faults;
}

export async function expectAccessibleInEveryLook(page: Page, name: string): Promise<void> {
  expect(await faultsInEveryLook(page, name)).toEqual([]);
}
