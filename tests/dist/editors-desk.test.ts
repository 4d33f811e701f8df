import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiedProgram } from '../../src/checks/site/built-site.ts';
import { editorGuide } from '../../src/i18n/editor-guide-words.ts';
import { headersFor, parseHeaderRules } from '../../src/hosting/header-rules.ts';
import { testSite } from '../config/paths.ts';
import { attributes, elements, isNoindex, links, page, pathsIn, read } from './built.ts';

const desk = page('admin/index.html');
const guide = page('admin/huong-dan/index.html');

describe('the published editors’ desk', () => {
  it('knows no local proxy, and is closed while nobody has set it up', () => {
    expect(JSON.parse(read('admin/config.json'))).toBeNull();
    const ours = pathsIn(testSite).filter(
      (path) => path !== copiedProgram && /\.(?:html|json|js)$/.test(path),
    );
    for (const path of ours.filter((name) => name.startsWith('admin/')))
      expect(read(path), path).not.toMatch(/local_backend|proxy_url|8081/);
    expect(elements(desk, 'h2').length).toBe(1);
    expect(desk.html).toContain('npm run cms');
  });

  it('runs Decap as its makers published it', () => {
    const built = readFileSync(join(testSite, copiedProgram));
    expect(built.equals(readFileSync('node_modules/decap-cms/dist/decap-cms.js'))).toBe(true);
    expect(read('admin/decap-cms.js.LICENSE.txt')).toContain('MIT');
  });

  it('has a policy of its own, closed but for what Decap needs, and sends no address of ours', () => {
    const [policy = ''] = elements(desk, 'meta')
      .filter(({ attributes: own }) => own.get('http-equiv') === 'Content-Security-Policy')
      .flatMap(({ attributes: own }) => own.get('content') ?? '');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'unsafe-eval';/);
    expect(policy).not.toMatch(/https?:|\*/);
    expect(desk.html).toContain('<meta name="referrer" content="no-referrer"');
    const rules = parseHeaderRules(read('_headers'));
    // A window that signs in must be able to answer the desk that opened it.
    expect(headersFor(rules, '/admin/').get('Cross-Origin-Opener-Policy')).toBe(
      'same-origin-allow-popups',
    );
    expect(headersFor(rules, '/an-toan/').get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  });

  it('is listed nowhere, and no visitor is led there', () => {
    expect([desk, guide].every(isNoindex)).toBe(true);
    expect(read('sitemap-0.xml')).not.toContain('/admin/');
    const lists = ['index.html', 'so-do-trang/index.html', 'tim-ho-tro/index.html'].map((path) =>
      page(path),
    );
    for (const found of lists)
      expect(
        links(found).filter((href) => href.startsWith('/admin/')),
        found.address,
      ).toEqual([]);
  });

  it('is left by signing out', () => {
    expect(elements(desk, 'button').map(({ attributes: own }) => own.get('id'))).toEqual([
      'desk-leave',
    ]);
    expect(links(desk)).toContain('/admin/huong-dan/');
  });
});

describe('the guide for editors', () => {
  it('shows each step with its picture, small enough for a phone', () => {
    expect(elements(guide, 'h2').length).toBe(editorGuide.steps.length);
    const pictures = attributes(elements(guide, 'img'), 'src');
    expect(pictures).toEqual(
      editorGuide.steps.flatMap(({ picture }) =>
        picture ? [`/admin/huong-dan/${picture.name}.webp`] : [],
      ),
    );
    for (const source of pictures)
      expect(statSync(join(testSite, source)).size, source).toBeLessThan(60_000);
  });
});
