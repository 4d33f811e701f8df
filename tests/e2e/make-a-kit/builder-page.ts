import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { kitWords } from '../../../src/i18n/kit-words.ts';
import type { Contact } from '../../../src/kit/personal/contact.ts';

/** The kit builder as a teacher or a union officer sees it. */
export class BuilderPage {
  readonly page: Page;
  readonly words = kitWords('vi').builder;

  constructor(page: Page) {
    this.page = page;
  }

  get region(): Locator {
    return this.page.getByRole('region', { name: this.words.heading });
  }

  get makePdf(): Locator {
    return this.region.getByRole('button', { name: this.words.makePdf });
  }

  field(name: keyof Contact): Locator {
    return this.region.getByLabel(this.words.fields[name], { exact: true });
  }

  /** Opens a page of the kit and waits until the builder has woken. */
  async open(path = '/tai-lieu/bo-tai-lieu/'): Promise<void> {
    await this.page.goto(path);
    await expect(this.region.getByLabel(this.words.place)).toBeVisible({ timeout: 30_000 });
  }

  async fill(contact: Contact): Promise<void> {
    for (const name of ['organisation', 'who', 'reach'] as const)
      await this.field(name).fill(contact[name]);
  }

  /** What `press` downloads, as bytes. */
  async download(press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
    const coming: Promise<Download> = this.page.waitForEvent('download', { timeout: 45_000 });
    await press();
    const download = await coming;
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(readFileSync(await download.path())),
    };
  }
}
