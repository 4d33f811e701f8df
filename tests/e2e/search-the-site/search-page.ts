import { expect, type Locator, type Page } from '@playwright/test';
import type { PublishedLocale } from '../../../src/i18n/locales.ts';
import { searchWords } from '../../../src/i18n/search-words.ts';

/** Every file of the search engine and its index. */
export const engineFiles = '**/pagefind/**';

/** An answer crosses the engine, the index and up to twenty pages; a busy machine takes its time for that. */
export const patience = { timeout: 30_000 };

/** The search as a visitor sees it, in one language. What is typed before its script came is searched all the same. */
export class SearchPage {
  readonly page: Page;
  readonly locale: PublishedLocale;

  constructor(page: Page, locale: PublishedLocale = 'vi') {
    this.page = page;
    this.locale = locale;
  }

  get words() {
    return searchWords(this.locale);
  }

  get path(): string {
    return this.locale === 'vi' ? '/tim-kiem/' : '/en/tim-kiem/';
  }

  get box(): Locator {
    return this.page.getByRole('searchbox', { name: this.words.label });
  }

  get results(): Locator {
    return this.page.getByRole('list', { name: this.words.results }).getByRole('listitem');
  }

  get links(): Locator {
    return this.results.getByRole('link');
  }

  /** What the box says about the search. */
  get status(): Locator {
    return this.page.locator('site-search .status');
  }

  /** The numbers that come up to the box in a crisis. */
  get numbers(): Locator {
    return this.page.locator('site-search .crisis').getByRole('link');
  }

  get retry(): Locator {
    return this.page.getByRole('button', { name: this.words.retry });
  }

  async open(): Promise<void> {
    await this.page.goto(this.path);
  }

  async expectFirst(title: string | RegExp): Promise<void> {
    await expect(this.links.first()).toHaveText(title, patience);
  }

  /** Waits until the box says this of the search. */
  async expectStatus(sentence: string): Promise<void> {
    await expect(this.status).toHaveText(sentence, patience);
  }
}
