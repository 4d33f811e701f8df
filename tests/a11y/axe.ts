import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Options {
  /** Names the state in a failure; the path unless given. */
  readonly name?: string;
  /** Rules that cannot be judged in this state. */
  readonly without?: readonly string[];
}

/** One line for each violation: the page, the rule, and the element that breaks it. */
export async function violationsOn(
  page: Page,
  { name = new URL(page.url()).pathname, without = [] }: Options = {},
): Promise<string[]> {
  // A target half under the edge of the screen, or under the exit, would be called too small.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { violations } = await new AxeBuilder({ page })
    // Without frames there is nothing that the other mode would add, and it opens a window for each page.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .disableRules([...without])
    .analyze();
  const lines: string[] = [];
  for (const { id, nodes } of violations)
    for (const { target, failureSummary = '' } of nodes) {
      const element = target.join(' ');
      if (id === 'region' && (await isInExit(page, element))) continue;
      lines.push(`${name}: ${id}: ${element} (${failureSummary.split('\n')[1]?.trim() ?? ''})`);
    }
  return lines;
}

/** The exit stands before every landmark on purpose: first in the body, whatever else the page holds. */
const isInExit = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.every((element) => element.closest('a.quick-exit') !== null),
    );

export async function expectAccessible(page: Page, name?: string): Promise<void> {
  expect(await violationsOn(page, name === undefined ? {} : { name })).toEqual([]);
}

/**
 * Words that do not stand out from what lies behind them, by the colours that the browser says it uses. Also for
 * forced colours, where axe reads the colours that the page asked for and did not get.
 */
export const faintWordsOn = (page: Page, least = 4.5): Promise<string[]> =>
  page.evaluate((enough) => {
    const channels = (colour: string): readonly number[] =>
      (/^rgba?\(([^)]+)\)$/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element): string => {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { backgroundColor } = getComputedStyle(box);
        if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return Array.from(document.body.querySelectorAll('*'))
      .filter(
        (element) =>
          element.checkVisibility() &&
          Array.from(element.childNodes).some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
          ),
      )
      .flatMap((element) => {
        const words = getComputedStyle(element).color;
        const ground = groundOf(element);
        const [low = 0, high = 0] = [luminance(words), luminance(ground)].sort((a, b) => a - b);
        const contrast = (high + 0.05) / (low + 0.05);
        const text = element.textContent.trim().slice(0, 40);
        return contrast < enough ? [`"${text}" ${words} on ${ground}`] : [];
      });
  }, least);
