import { describe, expect, it } from 'vitest';
import { hostProblem, isReservedHost } from '../../../src/text/host.ts';

describe('the host of an address', () => {
  it.each([
    'https://vi.wikipedia.org/',
    'https://www.khanhhoa.gov.vn:8443/a?b#c',
    '/an-toan/',
    'tel:113',
  ])('may be that of %s', (address) => {
    expect(hostProblem(address)).toBeUndefined();
  });

  it.each([
    ['https://vi.wikipedіa.org/', 'chữ cái lạ'],
    ['https://XN--80ak6aa92e.com/', 'chữ cái lạ'],
    ['https://a%2eb.vn/', 'chữ cái lạ'],
    ['https://vi.wikipedia.org@x.vn/', 'dấu @'],
    ['https:\\\\1.2.3.4\\', 'bằng số'],
    ['https://0x7f000001/', 'bằng số'],
    ['https://[::1]:80/', 'bằng số'],
  ])('may not be that of %s', (address, what) => {
    expect(hostProblem(address)?.what).toContain(what);
  });

  it('is nobody’s when the internet keeps it for examples', () => {
    for (const host of ['x.example', 'a.b.test', 'localhost', 'example.com', 'www.example.org'])
      expect(isReservedHost(host), host).toBe(true);
    for (const host of ['example.vn', 'vi.wikipedia.org', 'mytest.vn', 'bestexample.com'])
      expect(isReservedHost(host), host).toBe(false);
  });
});
