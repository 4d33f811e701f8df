/** What SAFETY promises of leaving was measured in Chromium; here it is measured in the other engine. */
import { quietWords } from '../../../src/i18n/quiet-words.ts';
import type { ExitTarget } from '../quick-exit/exit-world.ts';
import { expect, test, withoutFirefox, type FirefoxTab } from './firefox-tab.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });
test.skip(withoutFirefox !== undefined, withoutFirefox);

/** The page that she had open before ours: the only one that Back may reach. */
const before = (target: ExitTarget): string => `${target.address}hom-qua`;

/** Where the exit leads, nobody is told where she came from. */
function expectNothingTold({ visits }: ExitTarget): void {
  const { path, headers } = visits.at(-1) ?? {};
  expect(path).toBe('/');
  expect(headers?.referer).toBeUndefined();
  expect(headers?.origin).toBeUndefined();
}

/** Reads three pages of ours, one by a link of the other. */
async function readThree(tab: FirefoxTab): Promise<void> {
  await tab.follow('/goi-ngay/');
  await tab.follow('/quyen-cua-ban/');
}

test('in quiet mode, after a → b → c and the exit, Back reaches none of our pages', async ({
  tab,
  site,
  target,
}) => {
  await tab.open(before(target));
  await tab.open(`${site.address}/an-toan/`);
  await tab.page.locator('[data-quiet-toggle]').click();
  await expect.poll(() => tab.page.title()).toBe(quietWords.vi.title);
  await readThree(tab);
  expect(await tab.page.title()).toBe(quietWords.vi.title);

  await tab.page.locator('a.quick-exit').click();
  await tab.expectAt(target.address);
  expectNothingTold(target);
  // What was open before, and what the exit led to: nothing of ours is between them or behind them.
  expect(await tab.entries()).toBe(2);
  await tab.step(-1);
  await tab.expectAt(before(target));
  await tab.step(1);
  await tab.expectAt(target.address);
});

test('without the mode, the exit tells no Referer and takes its own page out of Back, and only that', async ({
  tab,
  site,
  target,
}) => {
  await tab.open(before(target));
  await tab.open(`${site.address}/an-toan/`);
  await readThree(tab);
  for (let press = 0; press < 3; press++) await tab.page.keyboard.press('Shift');
  await tab.expectAt(target.address);
  expectNothingTold(target);
  // As the safety page says: the pages read before the last one are still there.
  for (const address of [`${site.address}/goi-ngay/`, `${site.address}/an-toan/`, before(target)]) {
    await tab.step(-1);
    await tab.expectAt(address);
  }
});
