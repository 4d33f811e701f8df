import { describe, expect, it } from 'vitest';
import { communeNames } from '../../../src/spreadsheet/commune-names.ts';
import { fold } from '../../../src/text/fold.ts';
import { allProvinces, gazetteerOf } from '../places/real-places.ts';

const khanhHoa = gazetteerOf(['56']);
const names = communeNames(khanhHoa);

describe('communes as people write them', () => {
  it('are found by the name that the export gives them, with or without marks, and by code', () => {
    for (const { code } of khanhHoa.communes) {
      const name = names.nameOf(code);
      for (const written of [name, name.normalize('NFD'), name.toLowerCase(), fold(name), code])
        expect(names.meant(written), written).toEqual({ kind: 'present', code });
    }
  });

  it('are told apart by their province where two have one name', () => {
    const country = gazetteerOf(allProvinces);
    const all = communeNames(country);
    const wrong = country.communes.filter(({ code }) => {
      const meant = all.meant(all.nameOf(code));
      return meant.kind !== 'present' || meant.code !== code;
    });
    expect(wrong.map(({ name, provinceName }) => `${name}, ${provinceName}`)).toEqual([]);
  });

  it.each(['Xã Phước Đại', 'phuoc dai, bac ai', 'Xã Phước Đại (huyện Bác Ái, Ninh Thuận)'])(
    'of before July 2025 are mapped and said: "%s"',
    (written) => {
      expect(names.meant(written)).toEqual({
        kind: 'former',
        code: '22801',
        note: 'Xã Phước Đại (Huyện Bác Ái) nay là Xã Bác Ái Đông',
      });
    },
  );

  it('that were split are a choice, never a guess', () => {
    const split = khanhHoa.communes
      .flatMap(({ former }) => former)
      .filter(({ share, codes }) => share === 'part' && codes.length > 1);
    expect(split.length).toBeGreaterThan(0);
    for (const { name, district, codes } of split) {
      const meant = names.meant(`${name}, ${district}`);
      // Where a commune of today has kept the name, that commune is meant.
      if (meant.kind === 'present') continue;
      expect(meant.kind, name).toBe('choice');
      if (meant.kind === 'choice')
        expect(meant.among.map(({ code }) => code).every((code) => codes.includes(code))).toBe(
          true,
        );
    }
  });

  it.each(['Xã Không Có', '', '99999', '12 Trần Phú'])('are not invented: "%s"', (written) => {
    expect(names.meant(written)).toEqual({ kind: 'unknown' });
  });
});
