import { describe, expect, test } from 'vitest';
import { buildGazetteer, type GazetteerInput } from '../../../src/domain/places/gazetteer.ts';
import { neighbours } from '../../../src/domain/places/neighbours.ts';
import type { AddressDatabase } from '../../../src/domain/places/types.ts';
import { allProvinces, database, gazetteerOf, khanhHoa, readFixture } from './real-places.ts';

const province = gazetteerOf(['56']);
const country = gazetteerOf(allProvinces);

describe('Khánh Hòa, row by row as it was checked by hand', () => {
  test('has the 65 communes with their points', () => {
    const rows = province.communes.map(({ code, name, point }) => ({
      code,
      name,
      lat: point?.lat.toFixed(3),
      lng: point?.lng.toFixed(3),
    }));
    expect(rows).toEqual(readFixture('communes.csv'));
    expect(rows).toHaveLength(65);
  });

  test('knows where each of the 214 former parts lies today, and which communes were split', () => {
    const built = province.communes.flatMap(({ code, former }) =>
      former.map((unit) =>
        [unit.name, unit.district, unit.formerProvince, code, unit.share].join(),
      ),
    );
    const checked = readFixture('former-communes.csv').map((row) =>
      [
        row['former_name'],
        row['former_district'],
        row['former_province'],
        row['new_code'],
        row['share'],
      ].join(),
    );
    expect(built.sort()).toEqual(checked.sort());
    expect(built).toHaveLength(214);
  });

  test('lists the 22 Chăm villages under their present commune, where Chăm is spoken', () => {
    const built = province.communes.flatMap(({ bareName, villages }) =>
      villages.map(({ name, otherName }) => [otherName, name, bareName].join('|')),
    );
    const checked = readFixture('cham-villages.csv').map((row) =>
      [row['cham_name'], row['vietnamese_name'], row['new_commune']].join('|'),
    );
    expect(built.sort()).toEqual(checked.sort());
    for (const { villages, languages } of province.communes) {
      expect(languages).toEqual(villages.length > 0 ? ['vi', 'cjm'] : ['vi']);
    }
  });

  test('names both present communes to a person from the divided Đông Hải', () => {
    const unit = province.byCode
      .get('22888')
      ?.former.find(({ name }) => name === 'Phường Đông Hải');
    expect(unit).toMatchObject({ share: 'part', codes: ['22780', '22888'] });
  });

  test('groups a commune under the former district that most of it came from', () => {
    const area = (code: string) => province.byCode.get(code)?.area;
    expect(area('22801')).toBe('Huyện Bác Ái');
    expect(area('22738')).toBe('Thành phố Phan Rang-Tháp Chàm');
    // One former commune each from Ninh Sơn and Bác Ái: the name Mỹ Sơn is from Ninh Sơn.
    expect(area('22822')).toBe('Huyện Ninh Sơn');
  });

  test('gives each commune a short address', () => {
    expect(province.byCode.get('22801')?.slug).toBe('bac-ai-dong');
    expect(province.bySlug.get('truong-sa')?.name).toBe('Đặc khu Trường Sa');
    expect(province.bySlug.size).toBe(65);
  });
});

describe('the nearest communes', () => {
  test('around Xã Bác Ái Đông come the nearest first, without itself', () => {
    const start = province.byCode.get('22801');
    if (!start) throw new Error('22801 is missing');
    const near = neighbours(province.communes, start, 4);
    expect(near).toHaveLength(4);
    expect(near.map(({ commune }) => commune.code)).not.toContain('22801');
    expect(near.map(({ meters }) => meters)).toEqual(
      near.map(({ meters }) => meters).sort((a, b) => a - b),
    );
    expect(near[0]?.commune.name).toBe('Xã Đông Khánh Sơn');
  });

  test('are unknown where no point is known', () => {
    const start = country.communes.find(({ point }) => !point);
    expect(start && neighbours(country.communes, start, 4)).toEqual([]);
  });
});

describe('the whole country', () => {
  test('has 3,321 communes, each with an address of its own that no other page uses', () => {
    expect(country.communes).toHaveLength(3321);
    expect(country.bySlug.size).toBe(3321);
    expect(country.byCode.size).toBe(3321);
    expect(country.bySlug.has('loai') || country.bySlug.has('dich-vu')).toBe(false);
    for (const slug of country.bySlug.keys()) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('a row whose code belongs to another commune goes where its name says', () => {
    // The source gives it 31473, a ward of Cần Thơ.
    const at = country.communes.filter(({ former }) =>
      former.some(({ name, district }) => name === 'Phường 24' && district === 'Quận Bình Thạnh'),
    );
    expect(at.map(({ name }) => name)).toEqual(['Phường Bình Thạnh']);
  });

  test('provinces come in the order of the settings', () => {
    const { communes, provinces } = gazetteerOf(['68', '56']);
    expect(provinces.map(({ name }) => name)).toEqual(['Lâm Đồng', 'Khánh Hòa']);
    expect(communes[0]?.province).toBe('68');
    expect(communes.at(-1)?.province).toBe('56');
  });
});

const small: AddressDatabase = {
  provinces: [
    { code: '10', name: 'Thành phố Huế' },
    { code: '20', name: 'Gia Lai' },
  ],
  wards: [
    { code: '00001', name: 'Xã Tân Lập', province: '10' },
    { code: '00002', name: 'Phường Tân Lập', province: '10' },
    { code: '00003', name: 'Xã Bình An', province: '10' },
    { code: '00004', name: 'Xã Bình An', province: '20' },
    { code: '00005', name: 'Xã Ba Tơ', province: '20' },
    { code: '00006', name: 'Xã Ba Tô', province: '20' },
    { code: '00007', name: 'Xã Loại', province: '20' },
    { code: '00008', name: 'Đặc khu Yên', province: '20' },
  ],
  mappings: [
    {
      formerName: 'Xã Cũ',
      formerDistrict: 'Huyện Xưa',
      formerProvince: 'Tỉnh Gia Lai',
      code: '00099',
      name: 'Đặc khu Yên',
      provinceName: 'Gia Lai',
    },
  ],
};
const detail = {
  code: '00003',
  name: 'Xã Bình An',
  lat: 11,
  lng: 108,
  languages: [],
  villages: [],
};
const correction = {
  formerName: 'Xã Khác',
  formerDistrict: 'Huyện Xưa',
  formerProvince: 'Tỉnh Gia Lai',
  code: '00005',
  reason: 'Thiếu trong bộ dữ liệu.',
};
const build = (input: Partial<GazetteerInput>) =>
  buildGazetteer({ provinces: ['10', '20'], database: small, ...input });

describe('addresses of communes that share a name', () => {
  test('take the type, then the province, then the code', () => {
    expect(build({}).communes.map(({ slug }) => slug)).toEqual([
      'xa-tan-lap',
      'phuong-tan-lap',
      'xa-binh-an-hue',
      'xa-binh-an-gia-lai',
      '00005',
      '00006',
      'xa-loai',
      'yen',
    ]);
  });

  test('are short where only one of the provinces is served', () => {
    const slugs = build({ provinces: ['20'] }).communes.map(({ slug }) => slug);
    expect(slugs).toContain('binh-an');
  });
});

describe('corrections', () => {
  test('add what the source lacks, and mark a commune that is now in two as split', () => {
    const { byCode } = build({
      corrections: [{ ...correction, formerName: 'Xã Cũ' }],
    });
    expect(byCode.get('00005')?.former).toMatchObject([
      { name: 'Xã Cũ', share: 'part', codes: ['00005', '00008'] },
    ]);
    expect(byCode.get('00005')?.area).toBe('Huyện Xưa');
    expect(byCode.get('00006')?.area).toBe('Gia Lai');
  });

  test('replace a wrong code', () => {
    const { byCode } = build({
      corrections: [{ ...correction, formerName: 'Xã Cũ', wrongCode: '00099' }],
    });
    expect(byCode.get('00005')?.former).toMatchObject([{ share: 'whole', codes: ['00005'] }]);
    expect(byCode.get('00008')?.former).toEqual([]);
  });
});

describe('an editor who errs is told where, why and what to write', () => {
  test.each<[string, Partial<GazetteerInput>, RegExp]>([
    [
      'a province that does not exist',
      { provinces: ['99'] },
      /province "99".*\n.*10 Thành phố Huế/,
    ],
    ['a correction to no commune', { corrections: [{ ...correction, code: '12345' }] }, /12345/],
    [
      'a correction outside the served provinces',
      { provinces: ['10'], corrections: [correction] },
      /correction for 00005.*\n.*add its province/,
    ],
    [
      'a district that never was',
      { corrections: [{ ...correction, formerDistrict: 'Xưa' }] },
      /Xã Khác, Xưa.*no such former district.*\n.*type words/,
    ],
    [
      'a wrong code that the source does not give',
      { corrections: [{ ...correction, wrongCode: '00008' }] },
      /does not give it 00008.*\n.*Remove wrongCode/,
    ],
    ['details of no commune', { details: [{ ...detail, code: '54321' }] }, /detail for 54321/],
    [
      'details under another name',
      { details: [{ ...detail, name: 'Xã Bình Yên' }] },
      /00003.*"Xã Bình Yên".*"Xã Bình An".*\n.*Correct the code or the name/,
    ],
    ['details given twice', { details: [detail, detail] }, /00003: there are two/],
  ])('%s', (_situation, input, message) => {
    expect(() => build(input)).toThrow(message);
  });

  test('a correction that the source has taken over', () => {
    const known = { ...correction, formerName: 'Xã Cũ', code: '00008' };
    const mappings = small.mappings.map((mapping) => ({ ...mapping, code: '00008' }));
    expect(() => build({ database: { ...small, mappings }, corrections: [known] })).toThrow(
      /gives it 00008 already.*\n.*Remove the correction/,
    );
  });
});

test('the corrections of Khánh Hòa are all needed by version 1.0.0 of the source', () => {
  expect(khanhHoa.corrections).toHaveLength(13);
  expect(() =>
    buildGazetteer({ provinces: ['56'], database, corrections: khanhHoa.corrections }),
  ).not.toThrow();
});
