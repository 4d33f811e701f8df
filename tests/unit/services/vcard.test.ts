import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/domain/services/publish.ts';
import { foldLine } from '../../../src/exports/content-line.ts';
import { toVcard } from '../../../src/exports/vcard.ts';
import { demoChanges, khanhHoa, published, someRecord } from './sample-services.ts';

/** Reads a card as RFC 2426 says: joins folded lines, splits at the first colon and at bare semicolons. */
function read(card: string): Record<string, string[][]> {
  const properties: Record<string, string[][]> = {};
  for (const line of card.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)) {
    const colon = line.indexOf(':');
    const components = [''];
    for (const [, escaped, plain] of line.slice(colon + 1).matchAll(/\\(.)|([^\\])/gsu)) {
      const character = plain ?? (escaped === 'n' ? '\n' : escaped) ?? '';
      if (plain === ';') components.push('');
      else components.push((components.pop() ?? '') + character);
    }
    const name = line.slice(0, colon).split(';')[0] ?? '';
    (properties[name] ??= []).push(components);
  }
  return properties;
}

describe('a contact for the address book', () => {
  it('gives a public place with number, address and position', () => {
    const card = read(toVcard(published('public')));
    expect(card).toMatchObject({
      VERSION: [['3.0']],
      FN: [['Trung tâm Tư vấn Mẫu']],
      N: [['Trung tâm Tư vấn Mẫu', '', '', '', '']],
      TEL: [['02593822660'], ['0912345678']],
      ADR: [
        ['', '', 'Số 1, đường 16 Tháng 4', 'Phường Phan Rang', 'Tỉnh Khánh Hòa', '', 'Việt Nam'],
      ],
      GEO: [['11.5678', '108.9912']],
    });
  });

  it.each(['home', 'confidential'] as const)(
    'gives no place at all for a %s service',
    (visibility) => {
      const card = read(toVcard(published(visibility)));
      expect(Object.keys(card).sort()).toEqual(
        ['BEGIN', 'EMAIL', 'END', 'FN', 'N', 'NOTE', 'ORG', 'TEL', 'URL', 'VERSION'].sort(),
      );
    },
  );

  it('says that a demonstration record is one, and has nothing to dial', () => {
    const card = read(toVcard(published('public', demoChanges)));
    expect(card).not.toHaveProperty('TEL');
    expect(card['NOTE']?.[0]?.[0]).toMatch(/^Bản ghi mẫu/);
    expect(card['FN']).toEqual([['Mẫu: Trung tâm Tư vấn Mẫu']]);
  });

  it('keeps the numbers of a place nobody checked for a year, and offers no address to go to', () => {
    const card = read(toVcard(published('public'), { worthGoing: false }));
    expect(card['TEL']).toEqual([['02593822660'], ['0912345678']]);
    expect(card).not.toHaveProperty('ADR');
    expect(card).not.toHaveProperty('GEO');
  });

  it('holds only a name of her choice and the numbers for a woman whose phone is looked through', () => {
    expect(read(toVcard(published('public'), { savedAs: 'Chị Lan' }))).toEqual({
      BEGIN: [['VCARD']],
      VERSION: [['3.0']],
      N: [['Chị Lan', '', '', '', '']],
      FN: [['Chị Lan']],
      TEL: [['02593822660'], ['0912345678']],
      END: [['VCARD']],
    });
  });
});

describe('the lines of a card', () => {
  const octets = (line: string) => Buffer.byteLength(line, 'utf8');

  it('end with CRLF and take at most 75 octets, whatever the record says', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const card = toVcard(publish(record, khanhHoa));
        expect(card.endsWith('END:VCARD\r\n')).toBe(true);
        expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...card.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('fold without breaking a letter or an emoji, and unfold to what they were', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ệ', 'Đ', '👩🏽', '€', ' '),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (line) => {
        const folded = foldLine(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const part of folded.split('\r\n')) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('carry commas, semicolons, backslashes and line breaks there and back', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ữ', ',', ';', '\\', '\n', ':', 'n', ' '),
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, text, (name, howToReach) => {
        const card = read(toVcard({ ...published('home'), name, operator: name, howToReach }));
        expect(card['FN']).toEqual([[name]]);
        expect(card['ORG']).toEqual([[name]]);
        if (howToReach !== '') expect(card['NOTE']).toEqual([[howToReach]]);
      }),
    );
  });
});
