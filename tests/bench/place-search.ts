import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'yaml';
import { buildGazetteer } from '../../src/domain/places/gazetteer.ts';
import { decodePlaceIndex, encodePlaceIndex } from '../../src/domain/places/place-index.ts';
import { searchPlaces } from '../../src/domain/places/search-places.ts';
import { communeDetails } from '../../src/schemas/communes.ts';
import { readAddressDatabase } from '../../src/site/address-database.ts';
import { quantile, round, type BenchResult } from './figures.ts';
import { sampleQueries } from './place-queries.ts';

/** The wire format of one province, or of the whole country, as JSON. */
export function placeIndexJson(provinces: 'country' | readonly string[]): string {
  const database = readAddressDatabase();
  const file = join(import.meta.dirname, '../../content/communes/56.yml');
  const { corrections, communes } = communeDetails.parse(parse(readFileSync(file, 'utf8')));
  const codes =
    provinces === 'country' ? database.provinces.map(({ code }) => code) : [...provinces];
  return JSON.stringify(
    encodePlaceIndex(
      buildGazetteer({ provinces: codes, database, corrections, details: communes }),
    ),
  );
}

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes to download, and milliseconds a keystroke takes in the index of the whole country. */
export function benchPlaceSearch(): Promise<BenchResult> {
  const province = placeIndexJson(['56']);
  const country = placeIndexJson('country');

  const decodes = Array.from({ length: 9 }, () => {
    const start = performance.now();
    decodePlaceIndex(JSON.parse(country) as Parameters<typeof decodePlaceIndex>[0]);
    return performance.now() - start;
  }).sort((a, b) => a - b);

  const index = decodePlaceIndex(JSON.parse(country) as Parameters<typeof decodePlaceIndex>[0]);
  const times: number[] = [];
  for (const query of sampleQueries()) {
    for (let typed = 1; typed <= query.length; typed++) {
      const start = performance.now();
      searchPlaces(index, query.slice(0, typed));
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return Promise.resolve({
    name: 'place search',
    figures: {
      'province 56, brotli bytes': brotli(province),
      'country, brotli bytes': brotli(country),
      'decode country, ms (median)': quantile(decodes, 0.5),
      'decode country, ms (slowest)': round(Math.max(...decodes)),
      keystrokes: times.length,
      'keystroke p50, ms': quantile(times, 0.5),
      'keystroke p95, ms': quantile(times, 0.95),
      'keystroke max, ms': quantile(times, 1),
    },
  });
}
