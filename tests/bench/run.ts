import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { print, type BenchResult } from './figures.ts';
import { benchImport } from './import.ts';
import { benchKit } from './kit.ts';
import { benchLoad } from './load.ts';
import { benchMap } from './map.ts';
import { benchPlaceSearch } from './place-search.ts';
import { benchPlaceSearchInBrowser } from './place-search-browser.ts';
import { benchWeight } from './weight.ts';

interface Bench {
  readonly about: string;
  readonly runs: readonly (() => Promise<BenchResult>)[];
}

const benches: Readonly<Record<string, Bench>> = {
  weight: { about: 'bytes of pages, scripts and data of a built province', runs: [benchWeight] },
  search: {
    about: 'place search over the whole country, in Node and in Chromium slowed down four times',
    runs: [benchPlaceSearch, benchPlaceSearchInBrowser],
  },
  map: {
    about:
      '20,000 points from tap to rest, ours beside Leaflet, in Chromium slowed down four times',
    runs: [benchMap],
  },
  kit: {
    about: 'all printed sheets of the province, with nothing kept and with everything kept',
    runs: [benchKit],
  },
  build: {
    about: 'the province, and the country with 20,000 services: time, memory, cost a page',
    runs: [benchBuild],
  },
  load: {
    about: 'nginx on the loopback: requests a second of commune pages, beside a plain file',
    runs: [benchLoad],
  },
  import: {
    about: 'a workbook of 5,000 places: dry run, written, and once more',
    runs: [benchImport],
  },
};

const list = Object.entries(benches).map(([name, { about }]) => `  ${name.padEnd(8)} ${about}`);
const help = `npm run bench [-- NAME …]

Measures, as figures and as ratios within this run; nothing here fails on a slow machine.
${list.join('\n')}`;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = names.filter((name) => !(name in benches));
if (values.help || unknown.length > 0) {
  console.log(
    unknown.length > 0 ? `There is no bench "${unknown.join('", "')}".\n\n${help}` : help,
  );
  process.exit(unknown.length > 0 ? 2 : 0);
}
for (const name of names) for (const run of benches[name]?.runs ?? []) print(await run());
