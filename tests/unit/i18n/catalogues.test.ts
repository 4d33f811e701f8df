import { describe, expect, it } from 'vitest';
import { locales, localePath, publishedLocales, type Locale } from '../../../src/i18n/locales.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';

/** Every sentence by its path: `home.who.need.title`. */
function sentences(catalogue: object, above = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
      const path = above === '' ? key : `${above}.${key}`;
      return typeof value === 'string'
        ? [[path, value] as const]
        : [...sentences(value as object, path)];
    }),
  );
}

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).toSorted();

const vietnamese = sentences(stringsFor('vi'));
const english = sentences(stringsFor('en'));

/** The same in both languages, and rightly so. */
const alike = new Set([
  'site.menu',
  'service.zalo',
  'service.shift',
  'units.meters',
  'units.kilometers',
  // Said in English to whoever lands on the one page that has no language.
  'notFound.english',
]);

describe('the sentences of the interface', () => {
  it('are the same ones in every language', () => {
    expect([...english.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
    expect(vietnamese.size).toBeGreaterThan(200);
  });

  it('ask for the same values in every language', () => {
    for (const [path, sentence] of vietnamese)
      expect(placeholders(english.get(path) ?? ''), path).toEqual(placeholders(sentence));
  });

  it.each(publishedLocales)(
    'say something, in composed letters and without stray spaces: %s',
    (locale) => {
      for (const [path, sentence] of sentences(stringsFor(locale))) {
        expect(sentence, path).not.toMatch(/^\s*$/);
        expect(sentence, path).toBe(sentence.normalize('NFC'));
        expect(sentence, path).toBe(sentence.trim());
        expect(sentence, path).not.toMatch(/ {2}|[\n\t\p{Cf}]/u);
      }
    },
  );

  it('have placeholders that a page can fill, and no broken one', () => {
    for (const catalogue of [vietnamese, english])
      for (const [path, sentence] of catalogue) {
        expect(sentence.replaceAll(/\{[a-z]+\}/g, ''), path).not.toMatch(/[{}]/);
      }
  });

  it('were translated: English that equals the Vietnamese is a forgotten line', () => {
    const same = [...vietnamese].flatMap(([path, sentence]) =>
      english.get(path) === sentence ? [path] : [],
    );
    expect(new Set(same)).toEqual(alike);
  });

  it('in English have no Vietnamese letter but in names', () => {
    const names = /Điểm Tựa|NĐ-CP/g;
    for (const [path, sentence] of english)
      expect(sentence.replaceAll(names, ''), path).not.toMatch(
        /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
      );
  });
});

describe('languages', () => {
  const slots = ['rog', 'cjm'] as const;

  it('without a translator are slots: Raglai and Cham are not published', () => {
    for (const slot of slots) {
      expect(locales[slot].published).toBe(false);
      expect(locales[slot].translators).toEqual([]);
      expect(publishedLocales).not.toContain(slot);
    }
  });

  it('that are published are exactly those that say so, and each names who translated it', () => {
    const said = Object.entries<Locale>(locales)
      .filter(([, { published }]) => published)
      .map(([code]) => code);
    expect([...publishedLocales]).toEqual(said);
    for (const locale of publishedLocales)
      expect(locales[locale].translators.length, locale).toBeGreaterThan(0);
  });

  it('each have a place of their own below the root', () => {
    const prefixes = Object.values<Locale>(locales).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.filter((prefix) => prefix === '')).toHaveLength(1);
    expect(localePath('vi', '/tim-ho-tro/')).toBe('/tim-ho-tro/');
    expect(localePath('en', '/tim-ho-tro/')).toBe('/en/tim-ho-tro/');
    expect(localePath('en', '/')).toBe('/en/');
  });
});
