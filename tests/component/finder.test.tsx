import { describe, expect, it, vi } from 'vitest';
import { noFilters } from '../../src/domain/services/filter-services.ts';
import { audiences, serviceKinds, spokenLanguages } from '../../src/domain/vocabulary.ts';
import { publishedLocales, type PublishedLocale } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { FilterPanel, type FilterTerms } from '../../src/islands/FilterPanel.tsx';
import { Finder } from '../../src/islands/Finder.tsx';
import { Icon } from '../../src/islands/Icon.tsx';
import { cardWords, wordsOf } from '../../src/site/cards.ts';
import { react, textOf } from './render.ts';

const terms = (locale: PublishedLocale): FilterTerms => ({
  kinds: wordsOf(serviceKinds, locale),
  serves: wordsOf(audiences, locale),
  languages: wordsOf(spokenLanguages, locale),
});

const finder = (locale: PublishedLocale, province: string | undefined = '56') => {
  const { finder: words, units, site } = stringsFor(locale);
  return (
    <Finder
      locale={locale}
      dataBase="/du-lieu/"
      serviceBase="/tim-ho-tro/dich-vu/"
      province={province}
      words={{ ...cardWords(locale), finder: words, units, scriptNeeded: site.scriptNeeded }}
      terms={terms(locale)}
      knownKinds={['police', 'shelter']}
    />
  );
};

describe('the finder before it wakes, or where it never wakes', () => {
  it.each(publishedLocales)(
    'is drawn by the build without failing, and says what to do: %s',
    (locale) => {
      const { finder: words, site } = stringsFor(locale);
      const { text, named } = react(finder(locale));
      expect(text).toContain(words.choosePlace);
      expect(text).toContain(site.scriptNeeded);
      // Controls that do nothing are not shown.
      expect(named('select')).toEqual([]);
      expect(named('input')).toEqual([]);
      expect(named('button')).toEqual([]);
    },
  );

  it('asks for nothing and reads no clock: two drawings are the same on any day', () => {
    const request = vi.spyOn(globalThis, 'fetch');
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    const first = react(finder('vi')).html;
    vi.setSystemTime(new Date('2031-07-07T12:00:00Z'));
    expect(react(finder('vi')).html).toBe(first);
    vi.useRealTimers();
    expect(request).not.toHaveBeenCalled();
    request.mockRestore();
  });

  it('is drawn for a site of several provinces too', () => {
    expect(react(finder('vi', undefined)).text).toContain(stringsFor('vi').finder.choosePlace);
  });
});

describe('the filters', () => {
  const panel = (changes: Partial<Parameters<typeof FilterPanel>[0]> = {}) =>
    react(
      <FilterPanel
        words={stringsFor('vi').finder}
        terms={terms('vi')}
        knownKinds={['police', 'shelter']}
        filters={noFilters}
        onChange={() => undefined}
        awake
        scriptNeeded={stringsFor('vi').site.scriptNeeded}
        canSort={false}
        byDistance={false}
        onSort={() => undefined}
        {...changes}
      />,
    );
  const words = stringsFor('vi').finder;

  it('asleep are one sentence, which says what works without them', () => {
    const { text, named } = panel({ awake: false });
    expect(text).toContain(stringsFor('vi').site.scriptNeeded);
    expect(named('fieldset')).toEqual([]);
  });

  it('awake offer the kinds that the directory knows, and no other', () => {
    const [kinds] = panel().named('select');
    const options = (kinds?.children ?? [])
      .filter((child) => typeof child !== 'string')
      .map(textOf);
    expect(options).toEqual([words.filterAny, 'Công an', 'Nơi tạm lánh']);
  });

  it('each have a label that a screen reader says', () => {
    const { named } = panel({ canSort: true });
    const controls = [...named('select'), ...named('input')];
    expect(controls).toHaveLength(7);
    for (const control of controls) expect(control.parent?.name).toBe('label');
    expect(named('legend').map(textOf)).toEqual([words.filters]);
  });

  it('can be cleared once one is set, and show what is set', () => {
    expect(panel().text).not.toContain(words.clearFilters);
    const set = panel({ filters: { ...noFilters, kinds: ['shelter'], free: true } });
    expect(set.text).toContain(words.clearFilters);
    expect(
      set
        .named('option')
        .filter(({ attributes }) => attributes.has('selected'))
        .map(textOf),
    ).toContain('Nơi tạm lánh');
    expect(set.named('input').map(({ attributes }) => attributes.has('checked'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('offer "nearest first" only where there is a place to count from', () => {
    expect(panel().text).not.toContain(words.sortDistance);
    expect(panel({ canSort: true }).text).toContain(words.sortDistance);
  });
});

describe('a drawing beside words', () => {
  it('says nothing to a screen reader and comes from the site itself', () => {
    const { named, values } = react(<Icon name="phone" />);
    expect(named('svg')[0]?.attributes.get('aria-hidden')).toBe('true');
    expect(values('href')).toEqual(['/icons.svg#phone']);
  });
});
