import { describe, expect, it } from 'vitest';
import Breadcrumb from '../../src/components/Breadcrumb.astro';
import CallNow from '../../src/components/CallNow.astro';
import PlaceField from '../../src/components/place-field/PlaceField.astro';
import ReportPlaces from '../../src/components/ReportPlaces.astro';
import { reportingPlaceKeys } from '../../src/domain/reporting-places.ts';
import { fill } from '../../src/i18n/fill.ts';
import { publishedLocales } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { bacAiDong, demoChanges, phanRang, published } from '../unit/services/sample-services.ts';
import { lines, phuongPhanRang, xaBacAiDong } from './records.ts';
import { astro, textOf } from './render.ts';

describe('the numbers to call', () => {
  it('are links with the digits to dial, in the order of the directory', async () => {
    const { values } = await astro(CallNow, { locale: 'vi', lines });
    expect(values('href')).toEqual(['tel:113', 'tel:111', 'tel:1900969680']);
    expect(values('id')).toContain('goi-ngay');
  });

  it.each(publishedLocales)(
    'say when to call them, and to a screen reader who answers: %s',
    async (locale) => {
      const { named } = await astro(CallNow, { locale, lines });
      const said = named('a').map(textOf);
      expect(said[2]).toContain('1900 969 680');
      expect(said[2]).toContain(locale === 'vi' ? 'Cần nơi tạm lánh' : 'You need shelter');
      expect(said[2]).toContain(locale === 'vi' ? 'Đường dây 1900 969 680' : 'Line 1900 969 680');
    },
  );

  it('refuse to become a link when the number is a sample', async () => {
    const sample = { ...lines[0], dial: '0000000001' };
    await expect(astro(CallNow, { locale: 'vi', lines: [sample] })).rejects.toThrow(RangeError);
  });
});

describe('who must take a report', () => {
  const shown = (
    services: readonly ReturnType<typeof published>[],
    commune = phuongPhanRang,
    locale: 'vi' | 'en' = 'vi',
  ) => astro(ReportPlaces, { locale, commune, services });

  it.each(publishedLocales)(
    'is all whom the law names, also where no number is known: %s',
    async (locale) => {
      const { report } = stringsFor(locale);
      const { text, named } = await shown([], xaBacAiDong, locale);
      expect(named('li')).toHaveLength(reportingPlaceKeys.length);
      for (const key of reportingPlaceKeys)
        expect(text.toLowerCase()).toContain(
          fill(report[key], { place: xaBacAiDong.name }).toLowerCase(),
        );
      expect(text).not.toMatch(/[{}]/);
    },
  );

  it('has the number of the police of this commune', async () => {
    const { values } = await shown([
      published('public', { kind: 'police', commune: phanRang.code }),
    ]);
    expect(values('href').filter((href) => href.startsWith('tel:'))).toEqual([
      'tel:02593822660',
      'tel:0912345678',
    ]);
  });

  it('has no link to the number of a sample', async () => {
    const sample = published('public', { kind: 'police', commune: phanRang.code, ...demoChanges });
    const { values, html } = await shown([sample]);
    expect(values('href').filter((href) => href.startsWith('tel:'))).toEqual([]);
    expect(html).not.toContain('0000');
  });

  it('does not take the police of another commune for its own', async () => {
    const { html } = await shown([
      published('public', { kind: 'police', commune: bacAiDong.code }),
    ]);
    expect(html).not.toContain('tel:');
  });

  it('leads to how to report, in the language of the page', async () => {
    expect((await shown([], xaBacAiDong, 'en')).values('href')).toContain(
      '/en/quyen-cua-ban/bao-tin/',
    );
  });
});

describe('the way back up', () => {
  it('begins at the front page and names what lies above, in the language of the page', async () => {
    const above = [{ href: '/tim-ho-tro/', label: 'Find help' }];
    const { values, named } = await astro(Breadcrumb, { locale: 'en', above });
    expect(values('href')).toEqual(['/en/', '/en/tim-ho-tro/']);
    expect(named('a').map(textOf)).toEqual([stringsFor('en').site.home, 'Find help']);
    expect(named('nav')[0]?.attributes.get('aria-label')).toBe(stringsFor('en').site.breadcrumb);
  });
});

describe('the field for a place', () => {
  it.each(publishedLocales)(
    'is a combobox that says what it is and where its list is: %s',
    async (locale) => {
      const { place } = stringsFor(locale);
      const { named, values } = await astro(PlaceField, { locale });
      const [input] = named('input');
      expect(input?.attributes.get('role')).toBe('combobox');
      expect(input?.attributes.get('aria-expanded')).toBe('false');
      expect(values('id')).toContain(input?.attributes.get('aria-controls'));
      expect(values('id')).toContain(input?.attributes.get('aria-describedby'));
      const [label] = named('label');
      expect(label?.attributes.get('for')).toBe(input?.attributes.get('id'));
      expect(label && textOf(label)).toBe(place.label);
      expect(named('ul')[0]?.attributes.get('aria-label')).toBe(place.suggestions);
    },
  );

  it('keeps what is typed on the device: no form, no name, nothing remembered', async () => {
    const { named, html } = await astro(PlaceField, { locale: 'vi' });
    expect(named('form')).toEqual([]);
    expect(named('input')[0]?.attributes.get('autocomplete')).toBe('off');
    expect(html).not.toMatch(/<input[^>]*\sname=/);
  });

  it('asks for the position only where the page wants it, and explains that first', async () => {
    const { finder } = stringsFor('vi');
    expect((await astro(PlaceField, { locale: 'vi' })).text).not.toContain(finder.near);
    const near = await astro(PlaceField, { locale: 'vi', near: true });
    const button = near.named('button').find(({ attributes }) => attributes.has('data-near'));
    const why = near.all.find(
      ({ attributes }) => attributes.get('id') === button?.attributes.get('aria-describedby'),
    );
    expect(why && textOf(why)).toBe(finder.nearExplained);
  });

  it('leads to the pages of its own language', async () => {
    const { values } = await astro(PlaceField, { locale: 'en' });
    expect(values('data-base')).toEqual(['/en/tim-ho-tro/']);
    expect(values('data-index')).toEqual(['/du-lieu/dia-danh.json']);
  });
});
