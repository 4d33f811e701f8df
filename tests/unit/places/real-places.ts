import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildGazetteer } from '../../../src/domain/places/gazetteer.ts';
import { decodePlaceIndex, encodePlaceIndex } from '../../../src/domain/places/place-index.ts';
import type { PlaceIndex, PlaceIndexWire } from '../../../src/domain/places/place-index-types.ts';
import type { Gazetteer } from '../../../src/domain/places/types.ts';
import { communeDetails } from '../../../src/schemas/communes.ts';
import { readAddressDatabase } from '../../../src/site/address-database.ts';

const root = join(import.meta.dirname, '../../..');

export const database = readAddressDatabase();
export const allProvinces = database.provinces.map(({ code }) => code);

export const khanhHoa = communeDetails.parse(
  parse(readFileSync(join(root, 'content/communes/56.yml'), 'utf8')),
);

export function gazetteerOf(provinces: readonly string[]): Gazetteer {
  const { corrections, communes } = khanhHoa;
  return buildGazetteer({ provinces, database, corrections, details: communes });
}

/** As the browser gets it: through JSON. */
export function indexOf(gazetteer: Gazetteer): PlaceIndex {
  return decodePlaceIndex(
    JSON.parse(JSON.stringify(encodePlaceIndex(gazetteer))) as PlaceIndexWire,
  );
}

/** Rows of a fixture by column; fields in quotes may hold commas. */
export function readFixture(name: string): Record<string, string>[] {
  const file = join(root, 'tests/fixtures/gazetteer', name);
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? ''),
    );
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}
