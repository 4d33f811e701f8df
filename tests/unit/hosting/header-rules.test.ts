import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '../../../src/hosting/header-rules.ts';

const text = `# Lời dặn cho người đọc
/*
  Referrer-Policy: no-referrer
  Cache-Control: no-cache

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/du-lieu/noi.json
\tX-Robots-Tag: noindex
`;

describe('a file of headers', () => {
  it('is read as rules, each a path with what stands indented below it', () => {
    expect(parseHeaderRules(text)).toEqual([
      {
        path: '/*',
        headers: [
          ['Referrer-Policy', 'no-referrer'],
          ['Cache-Control', 'no-cache'],
        ],
      },
      {
        path: '/_astro/*',
        headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
      },
      { path: '/du-lieu/noi.json', headers: [['X-Robots-Tag', 'noindex']] },
    ]);
  });

  it('may come from Windows, and hold values with colons', () => {
    const rules = parseHeaderRules(
      '/*\r\n  Content-Security-Policy: img-src data: blob:\r\n  Link: <https://a.vn/>; rel=x\r\n',
    );
    expect(rules[0]).toEqual({
      path: '/*',
      headers: [
        ['Content-Security-Policy', 'img-src data: blob:'],
        ['Link', '<https://a.vn/>; rel=x'],
      ],
    });
  });

  it.each([
    ['  Referrer-Policy: no-referrer\n', '_headers line 1: "Referrer-Policy: no-referrer"'],
    ['/*\n\n  Referrer-Policy no-referrer\n', '_headers line 3: "Referrer-Policy no-referrer"'],
  ])('is refused with the number of the line that is wrong', (wrong, message) => {
    expect(() => parseHeaderRules(wrong)).toThrow(message);
  });

  it('is nothing when it is empty', () => {
    expect(parseHeaderRules('')).toEqual([]);
  });
});

describe('the headers of a page', () => {
  const rules = parseHeaderRules(text);
  const of = (path: string) => Object.fromEntries(headersFor(rules, path));

  it('are those of every rule that covers it, the later one winning', () => {
    expect(of('/tim-ho-tro/')).toEqual({
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    });
    expect(of('/_astro/a.js')).toEqual({
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });

  it('come from an exact path only for that path', () => {
    expect(of('/du-lieu/noi.json')['X-Robots-Tag']).toBe('noindex');
    expect(of('/du-lieu/noi.json/')['X-Robots-Tag']).toBeUndefined();
    expect(of('/du-lieu/noi')['X-Robots-Tag']).toBeUndefined();
  });
});

describe('the headers of this site', () => {
  const rules = parseHeaderRules(
    readFileSync(join(import.meta.dirname, '../../../public/_headers'), 'utf8'),
  );

  it('protect every page, data files and pages of the editors too', () => {
    for (const path of [
      '/',
      '/en/an-toan/',
      '/du-lieu/xa/22801.json',
      '/_astro/a.js',
      '/404.html',
    ]) {
      const headers = headersFor(rules, path);
      expect(headers.get('Referrer-Policy'), path).toBe('no-referrer');
      expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
      expect(headers.get('Content-Security-Policy'), path).toMatch(/frame-ancestors 'none'/);
      expect(headers.get('Permissions-Policy'), path).toMatch(/geolocation=\(self\)/);
      expect(headers.get('Permissions-Policy'), path).toMatch(/camera=\(\)/);
      expect(headers.get('Strict-Transport-Security'), path).toMatch(/max-age=\d{8}/);
    }
  });

  // Two rules that both set it would reach some hosts as one joined value.
  it('leave the caching of pages to the host, and keep a file with a hash in its name for a year', () => {
    expect(headersFor(rules, '/goi-ngay/').get('Cache-Control')).toBeUndefined();
    expect(headersFor(rules, '/_astro/a.Hj3k.js').get('Cache-Control')).toMatch(/immutable/);
  });
});
