import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { print, type BenchResult } from './figures.ts';
import { benchKit } from './kit.ts';
import { benchPlaceSearch } from './place-search.ts';
import { benchPlaceSearchInBrowser } from './place-search-browser.ts';
import { benchWeight } from './weight.ts';

const help = `npm run bench [-- NAME …]

Measures, as figures and as ratios within this run; nothing here fails on a slow machine.
  weight   bytes of pages, scripts and data of a built province
  search   place search over the whole country, in Node and in Chromium slowed down four times
  kit      all printed sheets of the province, with nothing kept and with everything kept
  build    the province, and the country with 20,000 services: time, memory, cost a page`;

const benches: Readonly<Record<string, readonly (() => Promise<BenchResult>)[]>> = {
  weight: [benchWeight],
  search: [benchPlaceSearch, benchPlaceSearchInBrowser],
  kit: [benchKit],
  build: [benchBuild],
};

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
for (const name of names) for (const bench of benches[name] ?? []) print(await bench());
