import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];

/** One line for each violation: the page, the rule, and the element that breaks it. */
export async function violationsOn(page: Page, name = new URL(page.url()).pathname): Promise<string[]> {
  // Without frames there is nothing that the other mode would add, and it opens a window for each page.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const [, reason = ''] = failureSummary.split('\n');
      return `${name}: ${id}: ${target.join(' ')} (${reason.trim()})`;
    }),
  );
}

export async function expectAccessible(page: Page, name?: string): Promise<void> {
  expect(await violationsOn(page, name)).toEqual([]);
}
