import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../../src/integrations/content-security-policy.ts';

const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const directives = (html: string): Record<string, string[]> =>
  Object.fromEntries(
    policyFor(html)
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );

describe('the policy of a page without scripts or styles', () => {
  it('lets nothing in but what comes from the site itself', () => {
    expect(directives('<p>Gọi 113</p>')).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });
});

describe('a page with a film or a sound', () => {
  it('may play it from the site itself, and no other page may play any', () => {
    expect(directives('<video src="/a.mp4"></video>')['media-src']).toEqual(["'self'"]);
    expect(directives('<audio src="/a.mp3"></audio>')['media-src']).toEqual(["'self'"]);
    expect(directives('<p>video</p>')['media-src']).toBeUndefined();
  });
});

describe('the page that holds the search', () => {
  it('may run its engine, which is WebAssembly; no other page may', () => {
    const search = '<site-search data-settings="{}"></site-search>';
    expect(directives(search)['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policyFor('<a href="/tim-kiem/">site-search</a>')).not.toContain('wasm');
  });
});

describe('scripts and styles that stand in the page', () => {
  it('are let in by their hash, each once', () => {
    const html =
      '<style>a{}</style><script>x()</script><script type="module">y()</script><script>x()</script>';
    const { 'script-src': scripts, 'style-src': styles } = directives(html);
    expect(scripts).toEqual(["'self'", hashOf('x()'), hashOf('y()')]);
    expect(styles).toEqual(["'self'", hashOf('a{}')]);
  });

  it('count to the letter: a browser hashes spaces, line ends and Vietnamese as they stand', () => {
    const script = "\n  say('Đang tải.')\n";
    expect(directives(`<script>${script}</script>`)['script-src']).toContain(hashOf(script));
  });

  it('need no hash when they come from a file, are data, or hold nothing', () => {
    const html =
      '<script src="/a.js"></script><script type="module" src="/b.js"></script>' +
      '<script type="application/json" id="w">{"a":1}</script><script type=application/ld+json>{}</script><style></style>';
    const { 'script-src': scripts, 'style-src': styles } = directives(html);
    expect(scripts).toEqual(["'self'"]);
    expect(styles).toEqual(["'self'"]);
  });

  it('never open the door to any inline script, whatever the page says', () => {
    const hostile = `<script>"'unsafe-inline' https://evil.example; script-src *"</script>`;
    expect(policyFor(hostile)).not.toMatch(/unsafe|evil|\*/);
  });

  it('are exactly those of the page: as many hashes as there are different bodies', () => {
    const body = fc.stringMatching(/^[a-z0-9 ;()ạđ'"]{1,30}$/);
    fc.assert(
      fc.property(fc.array(body, { maxLength: 5 }), fc.array(body, { maxLength: 5 }), (js, css) => {
        const html = [
          ...js.map((text) => `<script>${text}</script>`),
          ...css.map((text) => `<style>${text}</style>`),
        ].join('<p>');
        const found = directives(html);
        expect(new Set(found['script-src'])).toEqual(new Set(["'self'", ...js.map(hashOf)]));
        expect(new Set(found['style-src'])).toEqual(new Set(["'self'", ...css.map(hashOf)]));
      }),
    );
  });
});
