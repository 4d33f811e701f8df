import { describe, expect, it } from 'vitest';
import { parseRedirectRules, redirectFor } from '../../../src/hosting/redirect-rules.ts';

describe('a file of redirects', () => {
  const rules = parseRedirectRules('# guessed\n/vi / 301\n\n/vi/* /:splat 302\r\n');

  it('is read line by line', () => {
    expect(rules).toEqual([
      { from: '/vi', to: '/', status: 301 },
      { from: '/vi/*', to: '/:splat', status: 302 },
    ]);
  });

  it.each([
    ['/vi', '/'],
    ['/vi/', '/'],
    ['/vi/an-toan/', '/an-toan/'],
    ['/vi//ban.vn/', '/ban.vn/'],
    ['/video/', undefined],
    ['/', undefined],
  ])('leads from %s to %s', (path, to) => {
    expect(redirectFor(rules, path)).toBe(to);
  });

  it.each(['/vi https://ban.vn 301', '/vi //ban.vn 301', '/vi / 200', 'vi / 301', '/vi /'])(
    'is refused when it reads "%s"',
    (line) => {
      expect(() => parseRedirectRules(`\n${line}`)).toThrow('_redirects line 2');
    },
  );
});
