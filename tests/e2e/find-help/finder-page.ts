import { expect, type Locator, type Page } from '@playwright/test';
import type { ListItem } from '../../../src/domain/services/list-item.ts';
import type { CommuneShard, ProvinceShard } from '../../../src/domain/services/shards.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { mapOpenerWords } from '../../../src/i18n/interactive-map-words.ts';
import type { PublishedLocale } from '../../../src/i18n/locales.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { suggestions, typePlace } from '../support/place-field.ts';

/** The finder as a visitor sees it, in one language. */
export class FinderPage {
  readonly page: Page;
  readonly locale: PublishedLocale;

  constructor(page: Page, locale: PublishedLocale = 'vi') {
    this.page = page;
    this.locale = locale;
  }

  get words() {
    return stringsFor(this.locale).finder;
  }

  get region(): Locator {
    return this.page.getByRole('region', { name: this.words.results, exact: true });
  }

  get cards(): Locator {
    return this.region.getByRole('article');
  }

  /** The live region that tells how many places were found; the one before it is about "near me". */
  get count(): Locator {
    return this.region.locator('.finder-head').getByRole('status');
  }

  get showMore(): Locator {
    return this.region.getByRole('button', { name: /^(Xem thêm|Show) \d+/ });
  }

  card(name: string): Locator {
    return this.cards.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  get openButton(): Locator {
    const name = mapOpenerWords[this.locale].open;
    return this.region.getByRole('button', { name, exact: true });
  }

  /** Opens the finder and waits until it listens: a place chosen before that opens the commune's page. */
  async open(): Promise<void> {
    await this.page.goto(this.locale === 'vi' ? '/tim-ho-tro/' : '/en/tim-ho-tro/');
    await expect(this.openButton).toBeVisible({ timeout: 30_000 });
  }

  async choosePlace(typed: string): Promise<void> {
    await typePlace(this.page, typed, this.locale);
    await suggestions(this.page).first().click();
  }

  async openFilters(): Promise<void> {
    await this.region.locator('summary').click();
    await expect(this.region.getByLabel(this.words.filterKind)).toBeVisible();
  }

  async expectCount(count: number): Promise<void> {
    const { countNone, countOne, count: countMany } = this.words;
    const sentence = count === 0 ? countNone : count === 1 ? countOne : fill(countMany, { count });
    await expect(this.count).toContainText(sentence);
  }

  async showAll(): Promise<void> {
    while (await this.showMore.isVisible()) {
      const before = await this.cards.count();
      await this.showMore.click();
      await expect.poll(() => this.cards.count()).toBeGreaterThan(before);
    }
  }

  names(): Promise<string[]> {
    return this.cards.getByRole('heading').getByRole('link').allTextContents();
  }
}

const jsonFrom = async <T>(page: Page, path: string): Promise<T> => {
  const response = await page.request.get(path);
  expect(response.ok(), path).toBe(true);
  return (await response.json()) as T;
};

/** What the site publishes for one commune, in the order in which it publishes it. */
export const itemsFor = async (page: Page, code: string): Promise<readonly ListItem[]> =>
  (await jsonFrom<CommuneShard>(page, `/du-lieu/xa/${code}.json`)).services.map(({ item }) => item);

/** What the site publishes for the whole province. */
export const itemsOfProvince = async (page: Page): Promise<readonly ListItem[]> =>
  (await jsonFrom<ProvinceShard>(page, '/du-lieu/tinh/56.json')).services;
