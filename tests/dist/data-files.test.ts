import { describe, expect, it } from 'vitest';
import { decodePlaceIndex } from '../../src/domain/places/place-index.ts';
import type { PlaceIndexWire } from '../../src/domain/places/place-index-types.ts';
import { searchPlaces } from '../../src/domain/places/search-places.ts';
import { content, pathsIn, read } from './built.ts';
import { communes } from './places.ts';
import { testSite } from '../config/paths.ts';

type Item = Readonly<Record<string, unknown>>;
interface Entry {
  readonly item: Item;
  readonly [key: string]: unknown;
}

const paths = pathsIn(testSite);
const shared = [
  'id',
  'kind',
  'name',
  'phones',
  'hours',
  'cost',
  'wheelchair',
  'serves',
  'languages',
  'area',
  'verifiedOn',
  'demo',
  'visibility',
];
/** Everything that a data file may say of a service. A new key is a decision; it is made here. */
const allowed: Readonly<Record<string, ReadonlySet<string>>> = {
  public: new Set([...shared, 'commune', 'communeName', 'address', 'point']),
  home: new Set([...shared, 'commune', 'communeName', 'howToReach']),
  confidential: new Set([...shared, 'howToReach']),
};
const always = shared.filter((key) => key !== 'hours' && key !== 'verifiedOn');
const allowedInside: Readonly<Record<string, ReadonlySet<string>>> = {
  phones: new Set(['number', 'dial', 'purpose']),
  hours: new Set(['always', 'week', 'exceptions']),
  area: new Set(['scope', 'province', 'communes']),
  point: new Set(['lat', 'lng']),
};
const allowedBeside = new Set(['item', 'serves', 'meters', 'approximate']);

const shard = (path: string): Record<string, unknown> =>
  JSON.parse(read(path)) as Record<string, unknown>;
const communeShards = paths.filter((path) => /(?:^|\/)du-lieu\/xa\/\d{5}\.json$/.test(path));
const provinceShards = paths.filter((path) => /(?:^|\/)du-lieu\/tinh\/\d{2}\.json$/.test(path));
const entriesOf = (path: string): Entry[] => shard(path)['services'] as Entry[];
const items: Item[] = [
  ...communeShards.flatMap((path) => entriesOf(path).map(({ item }) => item)),
  ...provinceShards.flatMap((path) => shard(path)['services'] as Item[]),
];
const ofKind = (visibility: string) => items.filter((item) => item['visibility'] === visibility);

describe('data files', () => {
  it('can all be read as JSON', () => {
    const files = paths.filter((path) => path.endsWith('.json'));
    expect(files.length).toBeGreaterThan(communes.length);
    for (const path of files) expect(() => shard(path), path).not.toThrow();
  });

  it('hold one list and nothing else', () => {
    for (const path of [...communeShards, ...provinceShards])
      expect(Object.keys(shard(path)), path).toEqual(['services']);
    for (const path of communeShards)
      for (const entry of entriesOf(path))
        for (const key of Object.keys(entry)) expect([...allowedBeside], path).toContain(key);
  });

  it('know services of all three kinds, so that each rule below has something to judge', () => {
    for (const visibility of Object.keys(allowed))
      expect(ofKind(visibility).length, visibility).toBeGreaterThan(0);
  });
});

describe('what a data file says of a service', () => {
  it.each(Object.keys(allowed))('is nothing beyond what may be said of it: %s', (visibility) => {
    const beyond = ofKind(visibility).flatMap((item) => [
      ...Object.keys(item).filter((key) => !allowed[visibility]?.has(key)),
      ...Object.entries(allowedInside).flatMap(([key, keys]) =>
        ([item[key] ?? []].flat() as object[]).flatMap((inner) =>
          Object.keys(inner).flatMap((name) => (keys.has(name) ? [] : [`${key}.${name}`])),
        ),
      ),
    ]);
    expect([...new Set(beyond)]).toEqual([]);
    for (const item of ofKind(visibility))
      expect(
        always.filter((key) => !(key in item)),
        String(item['id']),
      ).toEqual([]);
  });

  it('has no commune, address, point or distance for a confidential place', () => {
    for (const item of ofKind('confidential'))
      for (const key of ['commune', 'communeName', 'address', 'point'])
        expect(item, String(item['id'])).not.toHaveProperty(key);
    for (const path of communeShards)
      for (const { item, ...beside } of entriesOf(path))
        if (item['visibility'] === 'confidential') expect(Object.keys(beside)).toEqual(['serves']);
  });

  it('has no number to dial for a sample, and one for every real place', () => {
    for (const item of items)
      for (const phone of item['phones'] as Item[])
        expect('dial' in phone, String(item['id'])).toBe(item['demo'] === false);
  });

  it('is in the language of the page: an English name where somebody wrote one', () => {
    const named = content.services.find(({ data }) => data.en !== undefined);
    const [file] = provinceShards.filter((path) => path.startsWith('en/'));
    const item = (shard(file ?? '')['services'] as Item[]).find(({ id }) => id === named?.id);
    expect(item?.['name']).toBe(named?.data.en?.name);
  });

  it('comes for every record, once, in the file of its province', () => {
    for (const path of provinceShards) {
      const ids = (shard(path)['services'] as Item[]).map(({ id }) => id);
      expect(ids.toSorted(), path).toEqual(content.services.map(({ id }) => id).toSorted());
    }
  });
});

describe('the names of places', () => {
  const index = decodePlaceIndex(JSON.parse(read('du-lieu/dia-danh.json')) as PlaceIndexWire);

  it('are those of all communes, with the address of each page', () => {
    expect(
      index.communes.map(({ code, name, slug }) => ({ code, name, slug })).toSorted(byCode),
    ).toEqual([...communes].toSorted(byCode));
  });

  it('lead from an old name typed without marks to the page that is built', () => {
    const [best] = searchPlaces(index, 'phuoc dai bac ai');
    expect(best?.commune.name).toBe('Xã Bác Ái Đông');
    expect(paths).toContain(`tim-ho-tro/${best?.commune.slug}/index.html`);
  });
});

const byCode = (a: { code: string }, b: { code: string }) => Number(a.code) - Number(b.code);

describe('contact files', () => {
  const cards = paths.filter((path) => path.endsWith('.vcf'));
  const lines = (path: string) =>
    read(path)
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n');

  it('are there for every service', () => {
    expect(cards).toHaveLength(content.services.length);
  });

  it('are vCard 3.0 that every phone reads: folded lines of at most 75 bytes, ended by CRLF', () => {
    for (const path of cards) {
      const text = read(path);
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line), path).toBeLessThanOrEqual(75);
      const [begin, version, ...rest] = lines(path);
      expect([begin, version, ...rest.slice(-2)], path).toEqual([
        'BEGIN:VCARD',
        'VERSION:3.0',
        'END:VCARD',
        '',
      ]);
      for (const line of rest.slice(0, -2))
        expect(line, path).toMatch(/^(?:N|FN|ORG|TEL|EMAIL|URL|NOTE|ADR|GEO)(?:;[A-Z=,]+)*:./);
      expect(
        rest.filter((line) => line.startsWith('FN:')),
        path,
      ).toHaveLength(1);
    }
  });

  it('have an address and a position for public places only, and no telephone of a sample', () => {
    for (const { id, visibility, data } of content.services) {
      const text = lines(`tim-ho-tro/dich-vu/${id}/lien-he.vcf`).join('\n');
      if (visibility !== 'public') expect(text, id).not.toMatch(/^(?:ADR|GEO)/m);
      if (data.demo) expect(text, id).not.toMatch(/^TEL/m);
      if (data.demo) expect(text, id).toMatch(/^FN:.*Mẫu/m);
    }
  });
});
