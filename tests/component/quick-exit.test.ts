import { describe, expect, it } from 'vitest';
import QuickExit from '../../src/components/quick-exit/QuickExit.astro';
import { bodyOf } from '../../src/checks/site/html.ts';
import { publishedLocales } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { astro, textOf } from './render.ts';

const href = 'https://vi.wikipedia.org/';
const shown = (locale: 'vi' | 'en' = 'vi') => astro(QuickExit, { href, locale });

describe('the way out', () => {
  it.each(publishedLocales)('is a plain link that works with scripts off: %s', async (locale) => {
    const { exit } = stringsFor(locale);
    const [link] = (await shown(locale)).named('a');
    expect(link?.attributes.get('href')).toBe(href);
    expect(link?.attributes.get('rel')?.split(' ')).toEqual(
      expect.arrayContaining(['nofollow', 'noreferrer']),
    );
    expect(link?.attributes.has('target')).toBe(false);
    expect(link && textOf(link)).toContain(exit.label);
    expect(link && textOf(link)).toContain(exit.keys);
  });

  it('stands before its script, so that it is there while the script loads', async () => {
    const { html } = await shown();
    expect(html.indexOf('<a')).toBeGreaterThan(-1);
    expect(html.indexOf('<a')).toBeLessThan(html.indexOf('<script'));
  });

  it('carries its script in the page: small, whole, and asking for nothing', async () => {
    const { named } = await shown();
    const [script, quiet, ...others] = named('script');
    expect(others).toEqual([]);
    // Quiet mode stands after it, so that a fault there cannot reach the exit.
    expect(quiet && bodyOf(quiet)).toContain('quiet');
    expect(quiet && new TextEncoder().encode(bodyOf(quiet)).length).toBeLessThan(2600);
    expect(quiet && bodyOf(quiet)).not.toContain('</');
    expect(script?.attributes.has('src')).toBe(false);
    const code = script ? bodyOf(script) : '';
    expect(code).toContain('location.replace');
    expect(code).not.toMatch(/\bimport\b|fetch\(|window\.open|sendBeacon/);
    expect(new TextEncoder().encode(code).length).toBeLessThan(2000);
    // It must not end the element that it stands in.
    expect(code).not.toContain('</');
  });

  it('has the words that the script will say, with the place for the number', async () => {
    const [link] = (await shown('en')).named('a');
    expect(link?.attributes.get('data-leaving')).toBe('Loading.');
    expect(link?.attributes.get('data-presses')).toContain('{count}');
  });

  it('has a place where a screen reader hears how many presses are left', async () => {
    const { all } = await shown();
    const status = all.find(({ attributes }) => attributes.get('id') === 'quick-exit-status');
    expect(status?.attributes.get('role')).toBe('status');
  });
});
