/** Campaigns, articles and events as they were built: what other programs read, and what a weak signal carries. */
import { Window } from 'happy-dom';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { testSite } from '../config/paths.ts';
import {
  attributes,
  brotli,
  content,
  elements,
  isNoindex,
  links,
  mainText,
  page,
  pagesIn,
  pathsIn,
  read,
} from './built.ts';

const prefixes = ['', 'en/'];
const paths = pathsIn(testSite);
const home = content.settings.url.replace(/\/$/, '');

const eventsOf = (path: string) =>
  new ICAL.Component(ICAL.parse(read(path)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('calendar files', () => {
  it('are there for each action month, each event, and all of them, in every language', () => {
    const expected = prefixes.flatMap((prefix) => [
      `${prefix}chien-dich/lich.ics`,
      ...content.campaigns.map(({ id }) => `${prefix}chien-dich/${id}/lich.ics`),
      `${prefix}su-kien/lich.ics`,
      ...content.events.map(({ id }) => `${prefix}su-kien/${id}/lich.ics`),
    ]);
    expect(paths.filter((path) => path.endsWith('.ics'))).toEqual(expected.toSorted());
  });

  it('can be read by a calendar program, and lead back to the page', () => {
    for (const path of paths.filter((each) => each.endsWith('.ics'))) {
      const events = eventsOf(path);
      expect(events.length, path).toBeGreaterThan(0);
      for (const event of events) {
        const url = String(event.component.getFirstPropertyValue('url'));
        expect(url.startsWith(home), url).toBe(true);
        expect(paths, path).toContain(`${url.slice(home.length + 1)}index.html`);
      }
    }
  });

  it('have the months of the year with their days', () => {
    const events = eventsOf('chien-dich/lich.ics');
    expect(events).toHaveLength(content.campaigns.length);
    const month = events.find(({ summary }) => summary.includes('bình đẳng giới'));
    expect(month?.startDate.toString()).toBe('2026-11-15');
    expect(month?.endDate.toString()).toBe('2026-12-16');
  });
});

describe('feeds', () => {
  const feeds = prefixes.flatMap((prefix) =>
    ['rss', 'atom'].map((kind) => ({ kind, path: `${prefix}bai-viet/${kind}.xml` })),
  );

  it('are well-formed XML, with an entry for each article that the language has', async () => {
    const window = new Window();
    for (const { kind, path } of feeds) {
      const text = read(path);
      // The parser lets a bare ampersand pass; other programs do not.
      const outside = text.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '');
      expect(outside, path).not.toMatch(/&(?!#?\w+;)/);
      // This parser knows no CDATA: what stands in it is written out.
      const plain = text.replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, (_, written: string) =>
        written.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      );
      const document = new window.DOMParser().parseFromString(plain, 'application/xml');
      expect(document.querySelector('parsererror'), path).toBeNull();
      const entries = document.querySelectorAll(kind === 'rss' ? 'item' : 'entry');
      const locale = path.startsWith('en/') ? 'en' : 'vi';
      const shown = content.articles.filter(
        ({ locale: of, data }) => of === locale && data.publishedOn <= '2026-11-23',
      );
      expect(entries.length, path).toBe(Math.min(50, shown.length));
    }
    await window.happyDOM.close();
  });

  it('are announced by the list of articles', () => {
    for (const prefix of prefixes) {
      const found = page(`${prefix}bai-viet/index.html`);
      const announced = elements(found, 'link').filter(
        ({ attributes: own }) => own.get('rel') === 'alternate' && own.has('type'),
      );
      expect(attributes(announced, 'href')).toEqual([
        `/${prefix}bai-viet/rss.xml`,
        `/${prefix}bai-viet/atom.xml`,
      ]);
    }
  });
});

describe('pages of campaigns, articles and events', () => {
  const ours = pagesIn().filter(({ address }) =>
    /^\/(?:en\/)?(?:chien-dich|bai-viet|su-kien)\//.test(address),
  );

  it('are at most 20 kB compressed, and run no framework', () => {
    expect(ours.length).toBeGreaterThanOrEqual(
      2 * (3 + content.campaigns.length + content.events.length),
    );
    for (const found of ours) {
      expect(brotli(found.html), found.address).toBeLessThanOrEqual(20_000);
      expect(elements(found, 'astro-island'), found.address).toEqual([]);
    }
  });

  it('can be reached from the site map of every language', () => {
    for (const prefix of prefixes) {
      const listed = links(page(`${prefix}so-do-trang/index.html`));
      for (const { id } of content.campaigns)
        expect(listed).toContain(`/${prefix}chien-dich/${id}/`);
      for (const { id } of content.events) expect(listed).toContain(`/${prefix}su-kien/${id}/`);
    }
  });

  it('say of a made-up event that it is one, and keep it from search engines', () => {
    const made = content.events.filter(({ data }) => data.demo === true);
    expect(made.length).toBeGreaterThan(0);
    for (const { id } of made)
      for (const prefix of prefixes) {
        const found = page(`${prefix}su-kien/${id}/index.html`);
        expect(isNoindex(found), found.address).toBe(true);
        expect(found.html, found.address).not.toContain('ld+json');
        expect(mainText(found), found.address).toMatch(/Mẫu|Sample/);
      }
  });

  it('carry no theme of a year that has none', () => {
    const front = mainText(page('chien-dich/thang-binh-dang-gioi/index.html'));
    expect(front).not.toContain('Chủ đề năm 2026');
  });
});
