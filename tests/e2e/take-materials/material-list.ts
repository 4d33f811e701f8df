import type { Locator, Page } from '@playwright/test';
import { materialWords } from '../../../src/i18n/material-words.ts';

/** The list of materials with the choices that narrow it. */
export class MaterialList {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** With its choices at work: a choice before that would change nothing. */
  async open(): Promise<void> {
    await this.page.goto('/tai-lieu/');
    await this.page.waitForFunction(() => customElements.get('material-filter') !== undefined);
  }

  /** On a phone the choices are folded away. */
  unfold(): Promise<void> {
    return this.page.getByText(materialWords('vi').filter, { exact: true }).click();
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name });
  }

  /** Posters for learners. */
  async chooseTwo(): Promise<void> {
    await this.choice('Dành cho').selectOption('learners');
    await this.choice('Loại').selectOption('poster');
  }
}
