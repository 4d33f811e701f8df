import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceIndex } from '../../../src/domain/places/place-index-types.ts';
import { searchPlaces } from '../../../src/domain/places/search-places.ts';
import type { FormerCommune, Gazetteer } from '../../../src/domain/places/types.ts';
import { fold } from '../../../src/text/fold.ts';
import { firstPlace, severalFirst } from './place-queries.ts';
import { allProvinces, gazetteerOf, indexOf } from './real-places.ts';

const province = gazetteerOf(['56']);
const khanhHoa = indexOf(province);
const nation = gazetteerOf(allProvinces);
const country = indexOf(nation);

const namesFor = (query: string, limit?: number): string[] =>
  searchPlaces(khanhHoa, query, limit).map(({ commune }) => commune.name);

describe('in Khánh Hòa, what people type leads to their commune of today', () => {
  test.each(firstPlace)('"%s" → %s', (query, expected) => {
    expect(namesFor(query)[0]).toBe(expected);
  });

  test.each(severalFirst)('"%s" may mean several', (query, expected) => {
    expect(new Set(namesFor(query).slice(0, expected.length))).toEqual(new Set(expected));
  });

  test('the table is long enough to mean something, and half of it has no marks', () => {
    const unmarked = firstPlace.filter(([query]) => fold(query) === query.toLowerCase());
    expect(firstPlace.length).toBeGreaterThanOrEqual(120);
    expect(unmarked.length / firstPlace.length).toBeGreaterThan(0.4);
  });
});

describe('a result says why it is there', () => {
  test('a person who types a former commune sees its name and district', () => {
    expect(searchPlaces(khanhHoa, 'phuoc dai')[0]).toEqual({
      commune: {
        code: '22801',
        slug: 'bac-ai-dong',
        name: 'Xã Bác Ái Đông',
        point: { lat: 11.863, lng: 108.968 },
      },
      via: { kind: 'former', name: 'Xã Phước Đại', district: 'Huyện Bác Ái' },
      split: false,
      score: 994,
    });
  });

  test('a potter of Bầu Trúc sees the village', () => {
    expect(searchPlaces(khanhHoa, 'bau truc')[0]?.via).toEqual({
      kind: 'village',
      name: 'Bầu Trúc',
    });
  });

  test('a present name, and a former district, need no explanation', () => {
    for (const query of ['bac ai dong', 'huyen bac ai']) {
      expect(searchPlaces(khanhHoa, query).map(({ via }) => via)).not.toContainEqual(
        expect.anything(),
      );
    }
  });

  test('whoever comes from a divided commune is told so, in each of its parts', () => {
    const parts = searchPlaces(khanhHoa, 'suoi tan cam lam').slice(0, 3);
    expect(parts.map(({ split }) => split)).toEqual([true, true, true]);
    expect(searchPlaces(khanhHoa, 'dong hai').slice(0, 2)).toMatchObject([
      { commune: { code: '22780' }, split: true },
      { commune: { code: '22888' }, split: true, via: { name: 'Phường Đông Hải' } },
    ]);
    expect(searchPlaces(khanhHoa, 'phuoc dai')[0]?.split).toBe(false);
  });

  test('the province is named only where there is more than one', () => {
    expect(searchPlaces(khanhHoa, 'ca na')[0]?.commune.provinceName).toBeUndefined();
    expect(searchPlaces(country, 'cà ná')[0]?.commune.provinceName).toBe('Khánh Hòa');
  });
});

describe('marks', () => {
  const barename = (name: string) => name.replace(/^(Xã|Phường|Đặc khu|Thị trấn) /, '');

  test('"đường" gives every Đường of the country before any Dương', () => {
    const shown = searchPlaces(country, 'đường', 400).map(({ commune, via }) =>
      barename(via?.name ?? commune.name).toLowerCase(),
    );
    const lastRight = shown.findLastIndex((name) => name.includes('đường'));
    const firstWrong = shown.findIndex((name) => /dương|duong|dượng|dưỡng/.test(name));
    expect(lastRight).toBeGreaterThan(10);
    expect(firstWrong).toBeGreaterThan(lastRight);
  });

  test('typed in full, they part names that differ in nothing else', () => {
    const first = (query: string) => searchPlaces(country, query)[0]?.commune.name;
    expect(first('Cẩm Giang')).toBe('Xã Cẩm Giang');
    expect(first('Cẩm Giàng')).toBe('Xã Cẩm Giàng');
    expect(first('Thanh An')).toBe('Xã Thanh An');
    expect(first('Thạnh An')).toBe('Xã Thạnh An');
    expect(first('Sơn Hạ')).toBe('Xã Sơn Hạ');
  });

  test('left out, they favour nobody: both names come before all others', () => {
    const both = searchPlaces(country, 'cam giang').slice(0, 2);
    expect(both.map(({ commune }) => commune.name).sort()).toEqual([
      'Xã Cẩm Giang',
      'Xã Cẩm Giàng',
    ]);
  });

  test('a wrong one still finds the place', () => {
    expect(namesFor('Vĩnh Hãi')[0]).toBe('Xã Vĩnh Hải');
  });
});

describe('slips', () => {
  test('are never forgiven on a short word, where they would mean another place', () => {
    expect(namesFor('ca ma')).not.toContain('Xã Cà Ná');
    expect(namesFor('tu bang')).not.toContain('Xã Tu Bông');
  });

  test('come after names typed as they are', () => {
    const results = searchPlaces(country, 'thanh hai', 20);
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(fold(results[0]?.commune.name ?? '')).toContain('thanh hai');
  });
});

describe('order', () => {
  test('a present name stands before the same name of old', () => {
    expect(namesFor('vinh hai').slice(0, 2)).toEqual(['Xã Vĩnh Hải', 'Phường Bắc Nha Trang']);
    expect(namesFor('ninh son').slice(0, 2)).toEqual(['Xã Ninh Sơn', 'Xã Bắc Ninh Hòa']);
  });

  test('a commune fills one line, however many of its names fit', () => {
    for (const query of ['phuoc', 'ninh', 'cam', 'vinh', 'p', 'nha trang']) {
      const names = namesFor(query, 100);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('no more than the limit are shown, eight by default', () => {
    expect(namesFor('ninh')).toHaveLength(8);
    expect(namesFor('ninh', 3)).toHaveLength(3);
    expect(namesFor('ninh', 3)).toEqual(namesFor('ninh').slice(0, 3));
  });

  test('a worker in Ho Chi Minh City finds wards that have only a number', () => {
    const first = (query: string) => {
      const [result] = searchPlaces(country, query);
      return [result?.via?.name, result?.via?.district];
    };
    expect(first('p12 go vap')).toEqual(['Phường 12', 'Quận Gò Vấp']);
    expect(first('Phường 1, Quận 3')).toEqual(['Phường 1', 'Quận 3']);
    expect(first('p.03 q.5')).toEqual(['Phường 3', 'Quận 5']);
    expect(first('phuong1 da lat')).toEqual(['Phường 1', 'Thành phố Đà Lạt']);
  });
});

describe('text that is no place', () => {
  test.each([
    '',
    '   ',
    '🙂',
    '...',
    'qwzx',
    'constructor',
    '__proto__',
    'phường 99',
    '\u0301\u0301',
  ])('"%s" gives nothing', (query) => {
    expect(searchPlaces(khanhHoa, query)).toEqual([]);
  });

  test('a whole page pasted by mistake is cut, and harms nothing', () => {
    const pasted = `Phước Đại ${'a b c d e '.repeat(20_000)}`;
    expect(searchPlaces(khanhHoa, pasted).length).toBeLessThanOrEqual(8);
  });

  test('anything at all gives an ordered list within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const scores = searchPlaces(khanhHoa, query).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(8);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});

interface Known {
  readonly code: string;
  readonly name: string;
  readonly bareName: string;
  readonly district: string;
}

function knownNames({ communes }: Gazetteer): Known[] {
  return communes.flatMap(({ code, name, bareName, area, former }) => [
    { code, name, bareName, district: area },
    ...former.map((unit: FormerCommune) => ({
      code,
      name: unit.name,
      bareName: unit.bareName,
      district: unit.district,
    })),
  ]);
}

describe.each([
  // In the whole country a dozen names are made of their district's words ("Xã Nhơn An, Thị xã An
  // Nhơn"): with their district behind them they stay on the first screen, not always on top.
  ['Khánh Hòa', province, khanhHoa, 0],
  ['the country', nation, country, 8],
])('any name of a commune in %s, present or former', (_where, gazetteer, index, leeway) => {
  const known = knownNames(gazetteer);
  const namesakes = new Map<string, Set<string>>();
  for (const { code, bareName } of known) {
    const key = fold(bareName);
    namesakes.set(key, (namesakes.get(key) ?? new Set()).add(code));
  }
  const any = fc.constantFrom(...known);

  /** Place of the commune in the results, from 0; -1 when it is missing. */
  const rank = (searched: PlaceIndex, query: string, code: string): number =>
    searchPlaces(searched, query, 500).findIndex(({ commune }) => commune.code === code);
  const expectAmongNamesakes = ({ code, bareName }: Known, query: string, more = 0): void => {
    const at = rank(index, query, code);
    expect(at, query).toBeGreaterThanOrEqual(0);
    expect(at, query).toBeLessThan((namesakes.get(fold(bareName))?.size ?? 0) + more);
  };

  test('is found without marks, before all but its namesakes', () => {
    fc.assert(fc.property(any, (place) => expectAmongNamesakes(place, fold(place.bareName))));
  });

  test('is found with its type word, with or without marks', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (place, marks) =>
        expectAmongNamesakes(place, marks ? place.name : fold(place.name)),
      ),
    );
  });

  test('is found with its district before or behind it', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (place, before) =>
        expectAmongNamesakes(
          place,
          before
            ? `${fold(place.district)} ${fold(place.name)}`
            : `${place.name}, ${place.district}`,
          leeway,
        ),
      ),
    );
  });

  test('is found the same in NFC, NFD and capitals', () => {
    fc.assert(
      fc.property(any, ({ name }) => {
        const expected = searchPlaces(index, name);
        expect(searchPlaces(index, name.normalize('NFD'))).toEqual(expected);
        expect(searchPlaces(index, name.toUpperCase())).toEqual(expected);
      }),
    );
  });

  test('is still on the list when one letter of a long word is left out', () => {
    const long = known.filter(({ bareName }) =>
      fold(bareName)
        .split(' ')
        .some((w) => w.length > 4),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        ({ code, name, district, bareName }, seed) => {
          const bare = fold(bareName);
          const word = bare.split(' ').find((each) => each.length > 4) ?? '';
          const at = seed % word.length;
          const slip = bare.replace(word, word.slice(0, at) + word.slice(at + 1));
          const query = `${fold(name).slice(0, -bare.length)}${slip} ${fold(district)}`;
          expect(rank(index, query, code), query).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
