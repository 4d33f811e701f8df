import { expect, type Locator, type Page } from '@playwright/test';
import { serviceKinds, type ServiceKind } from '../../../src/domain/vocabulary.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { interactiveMapWords, mapOpenerWords } from '../../../src/i18n/interactive-map-words.ts';
import type { PublishedLocale } from '../../../src/i18n/locales.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { testDay } from '../../config/paths.ts';
import { FinderPage } from '../find-help/finder-page.ts';

/** The day for which the test site was built, in working hours: places are fresh enough to have a marker. */
const day = `${testDay}T09:00:00+07:00`;

/** Moves the calendar and leaves every other clock alone: animations go by those. */
function moveCalendar(now: number): void {
  const RealDate = Date;
  const shift = now - RealDate.now();
  class MovedDate extends RealDate {
    constructor(...given: [] | [value: number | string | Date]) {
      if (given.length === 0) super(MovedDate.now());
      else super(...given);
    }
    static override now = () => RealDate.now() + shift;
  }
  globalThis.Date = MovedDate as DateConstructor;
}

/** The finder with its map, as a visitor sees them. */
export class MapPage extends FinderPage {
  constructor(page: Page, locale: PublishedLocale = 'vi') {
    super(page, locale);
  }

  get mapWords() {
    return interactiveMapWords(this.locale);
  }

  get openerWords() {
    return mapOpenerWords[this.locale];
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: this.mapWords.region, exact: true });
  }

  /** The element that says when all of the map is drawn. */
  get ground(): Locator {
    return this.map.locator('[data-map-state]');
  }

  get closeButton(): Locator {
    return this.region.getByRole('button', { name: this.openerWords.close, exact: true });
  }

  get zoomIn(): Locator {
    return this.map.getByRole('button', { name: this.mapWords.zoomIn, exact: true });
  }

  get zoomOut(): Locator {
    return this.map.getByRole('button', { name: this.mapWords.zoomOut, exact: true });
  }

  get overlay(): Locator {
    return this.map.getByRole('group', { name: this.mapWords.markers });
  }

  get clusters(): Locator {
    return this.overlay.getByRole('button', { name: this.patternOf(this.mapWords.cluster) });
  }

  /** Every marker of one place. */
  get markers(): Locator {
    const kinds = Object.values(serviceKinds).map((kind) => kind[this.locale]);
    return this.overlay.getByRole('button', {
      name: new RegExp(`, (?:${kinds.join('|')})(?: \\(|$)`),
    });
  }

  get areas(): Locator {
    return this.overlay.getByRole('button', {
      name: new RegExp(
        `${this.patternOf(this.mapWords.area).source}|${this.patternOf(this.mapWords.areaOne).source}`,
      ),
    });
  }

  /** What was chosen on the map. */
  get chosen(): Locator {
    return this.map.getByRole('group', { name: this.mapWords.chosen });
  }

  /** A card in the list, not the one on the map. */
  inList(name: string): Locator {
    return this.region.locator('.cards > li').filter({
      has: this.page.getByRole('link', { name, exact: true }),
    });
  }

  marker(name: string, kind: ServiceKind): Locator {
    const label = fill(this.mapWords.place, { name, kind: serviceKinds[kind][this.locale] });
    return this.overlay.getByRole('button', {
      name: `${label} (${stringsFor(this.locale).site.demoMark})`,
      exact: true,
    });
  }

  /** Opens the finder on the day for which it was built. */
  override async open(): Promise<void> {
    await this.page.addInitScript(moveCalendar, Date.parse(day));
    await super.open();
  }

  /** The legend of the map opens and closes too. */
  override async openFilters(): Promise<void> {
    await this.region.locator('summary').first().click();
    await expect(this.region.getByLabel(this.words.filterKind)).toBeVisible();
  }

  async openMap(): Promise<void> {
    await this.open();
    await this.openButton.click();
    await this.expectReady();
  }

  async expectReady(): Promise<void> {
    await expect(this.ground).toHaveAttribute('data-map-state', 'ready');
  }

  /** How many places stand on the map, gathered or alone. */
  async shownCount(): Promise<number> {
    const labels = await this.clusters.evaluateAll((all) =>
      all.map(({ textContent }) => textContent),
    );
    const alone = await this.markers.count();
    return labels.reduce((sum, text) => sum + Number(text), alone);
  }

  async expectShown(count: number): Promise<void> {
    await expect.poll(() => this.shownCount()).toBe(count);
  }

  private patternOf(sentence: string): RegExp {
    const escaped = sentence.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(escaped.replaceAll(/\{\w+\}/g, '.+'));
  }
}
