import { describe, expect, it } from 'vitest';
import HoursTable from '../../src/components/HoursTable.astro';
import ServicePhones from '../../src/components/ServicePhones.astro';
import SharePage from '../../src/components/SharePage.astro';
import { publishedLocales } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { visibilities } from '../../src/schemas/services.ts';
import { demoChanges, published } from '../unit/services/sample-services.ts';
import { astro, lineOf, textOf } from './render.ts';

const vi = stringsFor('vi').service;

describe('opening hours', () => {
  const shown = (hours: unknown, locale: 'vi' | 'en' = 'vi') =>
    astro(HoursTable, { locale, hours: published('public', { hours }).hours });
  const week = {
    weekly: [
      {
        days: ['monday', 'tuesday', 'wednesday'],
        shifts: [
          { opens: '13:30', closes: '17:00' },
          { opens: '07:30', closes: '11:30' },
        ],
      },
      { days: ['friday'], shifts: [{ opens: '18:00', closes: '06:00', overnight: true }] },
    ],
    exceptions: [
      { from: '2027-02-05', to: '2027-02-11', name: 'Tết Nguyên đán', shifts: [] },
      {
        from: '2027-04-30',
        to: '2027-04-30',
        name: 'Ngày lễ',
        shifts: [{ opens: '08:00', closes: '10:00' }],
      },
    ],
  };

  it('that nobody knows are said to be unknown, with what to do', async () => {
    const { text, named } = await shown(undefined);
    expect(text).toContain(vi.unknownHours);
    expect(text).toContain(vi.callFirst);
    expect(named('table')).toEqual([]);
  });

  it('that never end are one word, without a table', async () => {
    const { text, named } = await shown({ always: true });
    expect(text).toContain(vi.always);
    expect(named('table')).toEqual([]);
  });

  it('are a table to read, days of the same hours in one row, shifts in order', async () => {
    const { named } = await shown(week);
    expect(named('tr').map(textOf)).toEqual([
      'Thứ Hai – Thứ Tư 07:30 – 11:30, 13:30 – 17:00',
      'Thứ Năm Nghỉ',
      'Thứ Sáu 18:00 – 06:00 hôm sau',
      'Thứ Bảy – Chủ nhật Nghỉ',
    ]);
    for (const header of named('th')) expect(header.attributes.get('scope')).toBe('row');
  });

  it('tell days unlike the week, from when to when', async () => {
    expect((await shown(week)).named('li').map(lineOf)).toEqual([
      'Tết Nguyên đán: 05/02/2027 – 11/02/2027, Nghỉ',
      'Ngày lễ: 30/04/2027, 08:00 – 10:00',
    ]);
    expect((await shown(week, 'en')).named('li').map(lineOf)[1]).toBe(
      'Ngày lễ: 30 April 2027, 08:00 – 10:00',
    );
  });

  it('give the script what it needs to say "open now"', async () => {
    const [element] = (await shown(week)).named('open-now');
    expect(JSON.parse(element?.attributes.get('data-hours') ?? '')).toHaveProperty('week');
  });
});

describe('the numbers of a service', () => {
  const shown = (changes: Record<string, unknown> = {}, locale: 'vi' | 'en' = 'vi') =>
    astro(ServicePhones, { locale, service: published('public', changes) });

  it('are links, each with what it is for and which languages are spoken on it', async () => {
    const { named, values } = await shown();
    expect(values('href').filter((href) => href.startsWith('tel:'))).toEqual([
      'tel:02593822660',
      'tel:0912345678',
      'tel:0912345678',
    ]);
    expect(named('a').map(textOf)).toEqual([
      '0259 3822 660 Số chung',
      '0912.345.678 Trực khẩn cấp, Tiếng Raglai',
      '0912 345 678 Zalo',
    ]);
  });

  it('say it in English on an English page', async () => {
    expect((await shown({}, 'en')).named('a').map(textOf)[1]).toBe(
      '0912.345.678 Emergency duty, Raglai',
    );
  });

  it.each(visibilities)(
    'of a sample are never links, whatever it is a sample of: %s',
    async (visibility) => {
      const service = published(visibility, demoChanges);
      const { named, text } = await astro(ServicePhones, { locale: 'vi', service });
      expect(named('a')).toEqual([]);
      expect(text).toContain('0000 000 001');
      expect(text).toContain('0000 000 002');
      expect(text.split(vi.noDial)).toHaveLength(3);
    },
  );
});

describe('passing a page on', () => {
  const url = 'https://diem-tua.example/tim-ho-tro/dich-vu/mau-home/';
  const shown = (locale: 'vi' | 'en' = 'vi', vcard?: string) =>
    astro(SharePage, { locale, url, ...(vcard === undefined ? {} : { vcard }) });

  it.each(publishedLocales)('warns before it offers anything: %s', async (locale) => {
    const { service } = stringsFor(locale);
    const { text } = await shown(locale, '/lien-he.vcf');
    expect(text.indexOf(service.shareWarning)).toBeGreaterThan(-1);
    for (const way of [service.shareSms, service.copy, service.save])
      expect(text.indexOf(way)).toBeGreaterThan(text.indexOf(service.shareWarning));
  });

  it('writes a message that names no service and no reason', async () => {
    const [link = ''] = (await shown()).values('href');
    expect(link).toMatch(/^sms:\?&body=/);
    const message = decodeURIComponent(link.slice('sms:?&body='.length));
    expect(message).toBe(`Số điện thoại và nơi liên hệ: ${url}`);
    expect((await shown()).values('data-text')).toEqual([message]);
  });

  it('offers a contact file only where the page has one', async () => {
    expect((await shown()).values('href')).toHaveLength(1);
    const withCard = await shown('vi', '/lien-he.vcf');
    const card = withCard.named('a').find(({ attributes }) => attributes.has('download'));
    expect(card?.attributes.get('href')).toBe('/lien-he.vcf');
    expect(withCard.text).toContain(vi.saveHint);
  });

  it('asks no other host: every link is a message or a file of the site', async () => {
    const { values } = await shown('vi', '/lien-he.vcf');
    for (const href of [...values('href'), ...values('src')]) expect(href).toMatch(/^(?:sms:|\/)/);
  });
});
