import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoHref, smsHref, telHref } from '../../../src/domain/links.ts';

describe('a link that dials', () => {
  it.each(['113', '111', '1900969680', '0912345678', '02593822660'])('dials %s', (dial) => {
    expect(telHref(dial)).toBe(`tel:${dial}`);
  });

  it.each(['0000000001', '0259 3822 660', '', '113;phone-context=x', '+84912345678'])(
    'refuses "%s"',
    (dial) => {
      expect(() => telHref(dial)).toThrow(RangeError);
    },
  );
});

describe('a link that opens the message app', () => {
  it('carries the text to Android (?body=) and to an iPhone (&body=) alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const href = smsHref(text);
        const query = href.slice(href.indexOf('?') + 1);
        expect(href.startsWith('sms:?&body=')).toBe(true);
        expect(new URLSearchParams(query.replaceAll('+', '%2B')).get('body')).toBe(text);
        expect(decodeURIComponent(href.split('&body=')[1] ?? '')).toBe(text);
      }),
    );
  });
});

describe('a link that opens the map app', () => {
  it('points at the place and names it', () => {
    const href = geoHref({ lat: 11.5678, lng: 108.9912 }, 'Trạm Y tế (cơ sở 2)');
    expect(href).toBe(
      'geo:11.5678,108.9912?q=11.5678,108.9912(Tr%E1%BA%A1m%20Y%20t%E1%BA%BF%20%28c%C6%A1%20s%E1%BB%9F%202%29)',
    );
  });
});
