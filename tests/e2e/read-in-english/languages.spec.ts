import { expect, test, type Page } from '@playwright/test';
import {
  audiences,
  costs,
  phonePurposes,
  serviceKinds,
  spokenLanguages,
  weekdays,
  wheelchairAccess,
} from '../../../src/domain/vocabulary.ts';
import type { PublishedLocale } from '../../../src/i18n/locales.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { kindsOfPage } from '../support/site-map.ts';
import { FinderPage } from '../find-help/finder-page.ts';

const vocabularies = [
  audiences,
  costs,
  phonePurposes,
  serviceKinds,
  spokenLanguages,
  weekdays,
  wheelchairAccess,
];

function* sentencesIn(catalogue: object): Generator<string> {
  for (const value of Object.values(catalogue) as (string | object)[])
    if (typeof value === 'string') yield value;
    else yield* sentencesIn(value);
}

function* termsOf(locale: PublishedLocale): Generator<string> {
  for (const vocabulary of vocabularies)
    for (const term of Object.values<Record<PublishedLocale, string>>(vocabulary))
      yield term[locale];
}

/** Everything the interface says in one language and not in the other, as far as it stands still. */
function wordsOnlyIn(locale: PublishedLocale, other: PublishedLocale): string[] {
  const theirs = new Set([...sentencesIn(stringsFor(other)), ...termsOf(other)]);
  const ours = [...sentencesIn(stringsFor(locale)), ...termsOf(locale)];
  return [...new Set(ours)].filter(
    (sentence) => sentence.length >= 5 && !sentence.includes('{') && !theirs.has(sentence),
  );
}

/** The text of the page that claims to be in its own language: what is marked `lang` otherwise is left out. */
const ownText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { lang } = document.documentElement;
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style')) continue;
      if (element.closest('[lang]')?.getAttribute('lang') === lang)
        texts.push((node.textContent ?? '').trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder]'))
      if (element.closest('[lang]')?.getAttribute('lang') === lang)
        texts.push(element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '');
    return texts.filter((text) => text !== '');
  });

const isRecord = /[a-zà-ỹ]/i;

for (const { kind, path } of kindsOfPage) {
  test(`${kind}: English and Vietnamese name each other, and the switch keeps the page`, async ({
    page,
  }) => {
    for (const [from, to, locale, other] of [
      [path, `/en${path}`, 'vi', 'en'],
      [`/en${path}`, path, 'en', 'vi'],
    ] as const) {
      await page.goto(from);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      const alternates = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [
            link.getAttribute('hreflang'),
            new URL(link.getAttribute('href') ?? '').pathname,
          ]),
        );
      expect(alternates).toContainEqual([locale, from]);
      expect(alternates).toContainEqual([other, to]);

      const { site } = stringsFor(locale);
      await page.getByRole('list', { name: site.languages }).getByRole('link').click();
      await expect(page).toHaveURL(to);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    }
  });

  test(`${kind}: no word of the other language has slipped into the interface`, async ({
    page,
  }) => {
    for (const [address, locale, other] of [
      [path, 'vi', 'en'],
      [`/en${path}`, 'en', 'vi'],
    ] as const) {
      await page.goto(address);
      const texts = await ownText(page);
      expect(texts.filter((text) => isRecord.test(text)).length).toBeGreaterThan(20);
      const foreign = new Set(wordsOnlyIn(other, locale));
      expect(
        texts.filter((text) => foreign.has(text)),
        address,
      ).toEqual([]);
    }
  });
}

test('the finder speaks English to the end: filters, results, none found', async ({ page }) => {
  const finder = new FinderPage(page, 'en');
  await finder.open();
  await finder.choosePlace('phan rang');
  await finder.openFilters();
  await finder.region.getByLabel('Open now').check();
  await expect(finder.count).toContainText(/^\d+ places/);
  const foreign = new Set(wordsOnlyIn('vi', 'en'));
  expect((await ownText(page)).filter((text) => foreign.has(text))).toEqual([]);
  await finder.region.getByLabel(finder.words.filterKind).selectOption('border-post');
  await finder.region.getByLabel(finder.words.filterLanguage).selectOption('cjm');
  await expect(finder.region.getByRole('heading', { name: finder.words.empty })).toBeVisible();
});

test('a record that nobody translated is marked as Vietnamese, so that a voice reads it rightly', async ({
  page,
}) => {
  await page.goto('/en/tim-ho-tro/dich-vu/mau-cong-an-bac-ai/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Mẫu – Công an xã Bác Ái');
  await expect(heading).toHaveAttribute('lang', 'vi');
  await expect(page.getByText(stringsFor('en').site.recordInVietnamese)).toBeVisible();
});

test('the missing page helps in both languages', async ({ page }) => {
  const response = await page.goto('/en/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await page
    .getByRole('link', { name: stringsFor('en').nav.find })
    .last()
    .click();
  await expect(page).toHaveURL('/en/tim-ho-tro/');
});
