import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { publishedLocales, locales } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { reportingPlaceKeys } from '../../src/domain/reporting-places.ts';
import { textOf } from '../../src/checks/site/html.ts';
import { elements, heading, links, mainText, page, pathsIn } from './built.ts';
import { communes } from './places.ts';
import { testSite } from '../config/paths.ts';

const cases = communes.flatMap(({ name, slug }) =>
  publishedLocales.map((locale) => {
    const { prefix } = locales[locale];
    const path = `${prefix === '' ? '' : `${prefix}/`}tim-ho-tro/${slug}/index.html`;
    return { name, locale, path };
  }),
);

/** 113 police, 111 children, 1900 969 680 shelter: the three that work from everywhere. */
const numbers = ['tel:113', 'tel:111', 'tel:1900969680'];

describe('whoever looks up a commune by its new name', () => {
  it('finds its page, each of the 65 in every language', () => {
    expect(communes).toHaveLength(65);
    const paths = new Set(pathsIn(testSite));
    expect(cases.filter(({ path }) => !paths.has(path))).toEqual([]);
  });

  it('reads its name as the heading and in the title, neutral', () => {
    for (const { path, name } of cases) {
      const found = page(path);
      expect(heading(found), path).toBe(name);
      const [title] = elements(found, 'title');
      expect(title && textOf(title), path).toContain(name);
    }
  });

  it('can call the three numbers at once, before anything else that could be called', () => {
    for (const { path } of cases) {
      const calls = links(page(path)).filter((href) => href.startsWith('tel:'));
      expect(calls.slice(0, 3), path).toEqual(numbers);
    }
  });

  it('reads who must take a report there, all six that the law names', () => {
    for (const { path, name, locale } of cases) {
      const { report } = stringsFor(locale);
      // Inside a sentence the word "Xã" or "Phường" begins with a small letter.
      const text = mainText(page(path)).toLowerCase();
      for (const key of reportingPlaceKeys)
        for (const sentence of [report[key], report[`${key}Note`]])
          expect(text, path).toContain(fill(sentence, { place: name }).toLowerCase());
    }
  });

  it('gets its data file too', () => {
    const paths = new Set(pathsIn(testSite));
    for (const { code } of communes)
      for (const prefix of ['', 'en/']) expect(paths).toContain(`${prefix}du-lieu/xa/${code}.json`);
  });
});
