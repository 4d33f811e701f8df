/** What a kept page needs is found in its text by the worker; here it is compared with the page itself. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOfPage, filesOfScript, headingIn } from '../../src/domain/offline/page-parts.ts';
import { headersFor, parseHeaderRules } from '../../src/hosting/header-rules.ts';
import { alwaysKept, noNetworkPath, panelPath, workerPath } from '../../src/offline/names.ts';
import { withDay, withLinks } from '../../src/offline/shown-copy.ts';
import { bodyOf } from '../../src/checks/site/html.ts';
import { testSite } from '../config/paths.ts';
import {
  attributes,
  elements,
  heading,
  isNoindex,
  page,
  pagesIn,
  read,
  referencedScripts,
  scriptFiles,
  type Page,
} from './built.ts';
import { communes } from './places.ts';

const keepable = ['', 'en/'].flatMap((prefix) =>
  [...alwaysKept, ...communes.map(({ slug }) => `/tim-ho-tro/${slug}/`)].map((path) =>
    page(`${prefix}${path.slice(1)}index.html`),
  ),
);

/** Files that a browser fetches for the page as it stands, its scripts included. */
function shownBy(found: Page): string[] {
  const icons = elements(found, 'link').filter(({ attributes: own }) => own.get('rel') === 'icon');
  const styles = elements(found, 'style').map(bodyOf).join('');
  return [
    ...attributes(icons, 'href'),
    ...attributes(elements(found, 'img'), 'src'),
    ...attributes(elements(found, 'use'), 'href').map((href) => href.replace(/#.*/, '')),
    ...Array.from(styles.matchAll(/url\(["']?([^"')]+)/g), ([, url = '']) => url),
    ...[...scriptFiles(referencedScripts(found)).keys()].map((path) => `/${path}`),
  ];
}

/** As the worker follows them. */
function keptFor(found: Page): Set<string> {
  const kept = new Set(filesOfPage(found.html));
  for (const path of kept)
    if (path.endsWith('.js')) for (const each of filesOfScript(read(path.slice(1)))) kept.add(each);
  return kept;
}

describe('each page that can be kept', () => {
  it('is kept with every file that it shows, and with none that is not there', () => {
    for (const found of keepable) {
      const kept = keptFor(found);
      expect(
        [...new Set(shownBy(found))].filter((path) => !kept.has(path)),
        found.path,
      ).toEqual([]);
      expect([...kept].filter((path) => !existsSync(join(testSite, path)))).toEqual([]);
    }
  });

  it('is kept with what its button opens, so that it can be deleted without a network', () => {
    for (const found of keepable.filter(({ html }) => html.includes('<keep-offline')))
      expect(keptFor(found), found.path).toContain(panelPath);
    expect(read(panelPath.slice(1))).toContain(workerPath);
  });

  it('takes at most 300 kB, with the pages that come along', () => {
    const files = new Set(
      [...alwaysKept, '/tim-ho-tro/phan-rang/'].flatMap((path) => [
        `${path}index.html`,
        ...keptFor(page(`${path.slice(1)}index.html`)),
      ]),
    );
    const bytes = [...files].reduce((sum, path) => sum + statSync(join(testSite, path)).size, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(300_000);
  });

  it('is called by its heading, and says once of which day its copy is', () => {
    for (const found of keepable) {
      expect(headingIn(found.html)).toBe(heading(found));
      const day = found.address.startsWith('/en/') ? '5 November 2026' : '05/11/2026';
      const shown = withDay(found.html, '2026-11-05');
      expect(shown.split(day).length - found.html.split(day).length, found.path).toBe(1);
      expect(shown.indexOf(day)).toBeLessThan(shown.indexOf('<h1'));
    }
  });
});

describe('the page for all others', () => {
  it('has the exit and numbers to call, and room for links to what is kept', () => {
    for (const prefix of ['', 'en/']) {
      const found = page(`${prefix}${noNetworkPath.slice(1)}index.html`);
      expect(isNoindex(found)).toBe(true);
      expect(found.html).toContain('class="quick-exit"');
      expect(found.html).toContain('href="tel:113"');
      const links = withLinks(found.html, [{ path: '/a/', name: 'Giá $& &amp; $1', day: '' }]);
      expect(links).toContain('<li><a href="/a/">Giá $& &amp; $1</a></li></ul>');
    }
  });

  it('is linked from nowhere: it is for a device without a network', () => {
    for (const found of pagesIn().filter(({ address }) => !address.endsWith(noNetworkPath)))
      expect(attributes(elements(found, 'a'), 'href').join(' '), found.address).not.toContain(
        noNetworkPath,
      );
  });
});

describe('the worker', () => {
  const worker = read(workerPath.slice(1));

  it('is small, asks for nothing by itself and says nothing of what the site is about', () => {
    expect(worker.length).toBeLessThan(10_000);
    expect(worker).not.toMatch(/importScripts|https?:|bạo|diem-?tua|ho-tro/i);
  });

  it('is asked for anew each time, and may speak to this site only', () => {
    const headers = headersFor(parseHeaderRules(read('_headers')), workerPath);
    expect(headers.get('Cache-Control')).toBe('no-cache');
    expect(headers.get('Content-Security-Policy')).toContain(
      "default-src 'none'; connect-src 'self'",
    );
  });

  it('is named by no page and by no script that comes without a tap', () => {
    for (const found of pagesIn()) {
      expect(found.html, found.address).not.toContain(workerPath);
      for (const [path, script] of scriptFiles(referencedScripts(found)))
        expect(script, path).not.toContain(workerPath);
    }
  });
});
