import { expect, type Locator, type Page } from '@playwright/test';
import type { DeskPlace } from './desk-place.ts';

/** How long one step may take on a machine that is busy with other things. */
export const patience = { timeout: 90_000 };

/** Decap's messages leave after some seconds; the page itself keeps them, so that no slow machine misses one. */
function keepMessages(): void {
  const said: string[] = [];
  Object.assign(window, { deskSaid: said });
  new MutationObserver(() => {
    for (const message of document.querySelectorAll('[role=alert], [role=status]'))
      if (message.textContent && !said.includes(message.textContent))
        said.push(message.textContent);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** The editors' desk as a person uses it: by the words on it. */
export class DeskPage {
  readonly page: Page;
  readonly world: DeskPlace;
  /** What Decap asked in a dialog of the browser. */
  readonly asked: string[] = [];

  constructor(page: Page, world: DeskPlace) {
    this.page = page;
    this.world = world;
    page.setDefaultTimeout(patience.timeout);
    // Decap asks before it publishes or leaves a form; this person is sure.
    page.on('dialog', (dialog) => {
      this.asked.push(dialog.message());
      void dialog.accept();
    });
  }

  async signIn(): Promise<void> {
    await this.page.addInitScript(keepMessages);
    await this.page.goto(this.world.desk);
    await this.signInHere();
  }

  /** At the page that asks who one is. */
  async signInHere(): Promise<void> {
    await this.page.getByRole('button', { name: this.world.signIn }).click();
    await this.seen(this.page.getByTestId('hotlines'));
  }

  async begin(collection: string): Promise<void> {
    await this.page.goto(`${this.world.desk}#/collections/${collection}/new`);
    await this.seen(this.saveButton);
  }

  async edit(collection: string, slug: string): Promise<void> {
    await this.page.goto(`${this.world.desk}#/collections/${collection}/entries/${slug}`);
    await this.seen(this.saveButton);
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', { name: 'Lưu', exact: true });
  }

  /** A label, with what Decap adds to those that may stay empty. */
  field(label: string): Locator {
    const name = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return this.page.getByLabel(new RegExp(`^${name}(?: \\(không bắt buộc\\))?$`)).first();
  }

  async seen(what: Locator): Promise<void> {
    await expect(what).toBeVisible(patience);
  }

  /** Decap keeps its own place of the caret, so what stands in a field is taken away first. */
  async write(label: string, text: string): Promise<void> {
    const field = this.field(label);
    await expect(async () => {
      await field.press('Control+a');
      await field.press('Delete');
      await field.fill(text);
      await expect(field).toHaveValue(text, { timeout: 2_000 });
    }).toPass(patience);
  }

  /** Days and times: the browser's own field. */
  async writeDay(label: string, day: string): Promise<void> {
    await this.field(label).fill(day);
    await expect(this.field(label)).toHaveValue(day, patience);
  }

  async choose(label: string, option: string): Promise<void> {
    const field = this.field(label);
    const entry = this.page.getByRole('option', { name: option, exact: true }).first();
    await expect(async () => {
      await field.fill(option);
      await entry.click({ timeout: 5_000 });
    }).toPass(patience);
  }

  async add(item: string): Promise<void> {
    await this.page.getByRole('button', { name: `Thêm: ${item}` }).click();
  }

  /** Saves and waits until the draft is there. */
  async save(branch: string): Promise<void> {
    await this.saveButton.click();
    await expect(async () => {
      const saved = await this.page.getByText('Đã lưu', { exact: true }).isVisible();
      expect(saved, `Not saved. The desk said: ${await this.said()}`).toBe(true);
    }).toPass(patience);
    await expect
      .poll(() => this.world.git('branch', '--list', branch).trim(), patience)
      .toBe(branch);
  }

  async moveTo(step: 'Chờ duyệt' | 'Sẵn sàng'): Promise<void> {
    await this.page.getByRole('button', { name: /^Bước:/ }).click();
    await this.page.getByRole('menuitem', { name: step }).click();
    await this.seen(this.page.getByRole('button', { name: `Bước: ${step}` }));
  }

  /** The second person's work: read, ready, published; done when the file is on the branch of the site. */
  async publish(path: string): Promise<void> {
    await this.moveTo('Chờ duyệt');
    await this.moveTo('Sẵn sàng');
    await this.page.getByRole('button', { name: 'Công bố', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Công bố ngay' }).click();
    await expect
      .poll(() => this.world.git('ls-tree', '--name-only', 'main', '--', path).trim(), patience)
      .toBe(path);
    await expect.poll(() => this.world.git('branch', '--list', 'cms/*').trim(), patience).toBe('');
  }

  /** A message in the corner of the desk. */
  async heard(words: string): Promise<void> {
    await expect.poll(() => this.said(), patience).toContain(words);
  }

  said(): Promise<string> {
    return this.page.evaluate(() =>
      (window as unknown as { deskSaid: string[] }).deskSaid.join('\n'),
    );
  }

  /** What Decap keeps on the device of a form that was not saved. */
  async keptOnDevice(collection: string, slug: string): Promise<string> {
    return this.page.evaluate(
      (key) =>
        new Promise<string>((done, reject) => {
          const opening = indexedDB.open('localforage');
          opening.onerror = () => reject(new Error('Decap keeps nothing on the device.'));
          opening.onsuccess = () => {
            const database = opening.result;
            const asked = database
              .transaction('keyvaluepairs')
              .objectStore('keyvaluepairs')
              .get(key);
            asked.onsuccess = () => {
              database.close();
              done(JSON.stringify(asked.result ?? null));
            };
          };
        }),
      `backup.${collection}.${slug}`,
    );
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** What the form says instead of saving. */
  get refusal(): Locator {
    return this.page.getByRole('dialog', { name: /Chưa lưu/ });
  }
}
