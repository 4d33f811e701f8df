/**
 * Debian's Firefox itself, driven over WebDriver BiDi: Playwright's own build of Firefox cannot be had everywhere. A
 * page that Back brings from memory does not load, and a load is what the driver's own navigation would wait for: so
 * pages are left by their links or by their own script, and are then asked where they are.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { installedFirefox } from '../../config/firefox.ts';
import { expect, test as base } from '../quick-exit/exit-world.ts';

const executablePath = installedFirefox();

/** One tab, as a visitor has it. */
export class FirefoxTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The address, once its page is there; while the tab is on its way, a word that says so. */
  async #place(): Promise<string> {
    const asked = this.page
      .evaluate(() => (document.readyState === 'complete' ? location.href : 'loading'))
      .catch(() => 'on the way');
    const slow = new Promise<string>((done) => setTimeout(done, 5000, 'no answer'));
    return Promise.race([asked, slow]);
  }

  async expectAt(address: string): Promise<void> {
    await expect.poll(() => this.#place(), { timeout: 60_000 }).toBe(address);
  }

  /** As by the address bar: a new entry in the tab's history. */
  async open(address: string): Promise<void> {
    await this.page.evaluate((url) => void setTimeout(() => location.assign(url)), address);
    await this.expectAt(address);
  }

  /** Follows the first link of that path that can be seen. */
  async follow(path: string): Promise<void> {
    const address = new URL(path, await this.page.evaluate(() => location.href)).href;
    for (const link of await this.page.$$(`a[href="${path}"]`))
      if (await link.isVisible()) {
        await link.click();
        await this.expectAt(address);
        return;
      }
    throw new Error(`No link to ${path} can be seen.`);
  }

  /** The browser's own Back (−1) and Forward (1). */
  async step(by: number): Promise<void> {
    await this.page.evaluate((steps) => void setTimeout(() => history.go(steps)), by);
  }

  async reload(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset['before'] = '';
      setTimeout(() => location.reload());
    });
    const fresh = () =>
      this.page
        .evaluate(
          () =>
            document.readyState === 'complete' && !('before' in document.documentElement.dataset),
        )
        .catch(() => false);
    await expect.poll(fresh, { timeout: 60_000 }).toBe(true);
  }

  /** How many pages Back and Forward can reach in this tab, the one that is open among them. */
  entries(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }
}

export const test = base.extend<{ tab: FirefoxTab }, { firefox: Browser }>({
  firefox: [
    // Playwright reads from here which fixtures are wanted: none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      if (executablePath === undefined) throw new Error('There is no Firefox to drive.');
      const firefox = await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        timeout: 120_000,
        protocolTimeout: 120_000,
        defaultViewport: { width: 1024, height: 800 },
      });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  tab: async ({ firefox }, use) => {
    // A container of its own: nothing that another test left is in it.
    const context = await firefox.createBrowserContext();
    await use(new FirefoxTab(await context.newPage()));
    await context.close();
  },
});

/** Why these tests do not run, where they do not: once Firefox is installed they do. */
export const withoutFirefox =
  executablePath === undefined
    ? 'No Firefox is on this machine. Install Debian’s firefox-esr, or set DIEM_TUA_FIREFOX to its path.'
    : undefined;

export { expect } from '../quick-exit/exit-world.ts';
