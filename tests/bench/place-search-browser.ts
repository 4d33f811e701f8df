import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserArguments, findBrowser } from '../config/browser.ts';
import { quantile, type BenchResult } from './figures.ts';
import { sampleQueries } from './place-queries.ts';
import { placeIndexJson } from './place-search.ts';

/** The budget of one keystroke at the 95th percentile, in milliseconds: one frame at 60 Hz. */
const budget = 16;
const slowDown = 4;

interface BenchWindow extends Window {
  bench(json: string, queries: readonly string[]): { decode: number; times: number[] };
}

/** Runs in the page: every prefix of every query, as somebody would type it. */
const inPage = `
  import { decodePlaceIndex } from './src/domain/places/place-index.ts';
  import { searchPlaces } from './src/domain/places/search-places.ts';
  window.bench = (json, queries) => {
    const begin = performance.now();
    const index = decodePlaceIndex(JSON.parse(json));
    const decode = performance.now() - begin;
    const times = [];
    for (const query of queries)
      for (let typed = 1; typed <= query.length; typed++) {
        const start = performance.now();
        searchPlaces(index, query.slice(0, typed));
        times.push(performance.now() - start);
      }
    return { decode, times };
  };`;

/** Keystrokes in the index of the whole country, on a phone a quarter as fast as this machine. */
export async function benchPlaceSearchInBrowser(): Promise<BenchResult> {
  const bundle = await build({
    stdin: { contents: inPage, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments,
  });
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  const country = placeIndexJson('country');
  const queries = sampleQueries();

  const measure = async (rate: number) => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    const { decode, times } = await page.evaluate(
      ([json, typed]) => (window as unknown as BenchWindow).bench(json, typed),
      [country, queries] as const,
    );
    return { decode, times: times.sort((a, b) => a - b) };
  };
  const slow = await measure(slowDown);
  const fast = await measure(1);
  await browser.close();

  const p95 = quantile(slow.times, 0.95);
  return {
    name: `place search in Chromium, CPU slowed ${slowDown} times`,
    figures: {
      'decode country, ms': Math.round(slow.decode),
      keystrokes: slow.times.length,
      'keystroke p50, ms': quantile(slow.times, 0.5),
      'keystroke p95, ms': p95,
      'keystroke max, ms': quantile(slow.times, 1),
      [`p95 / budget of ${budget} ms`]: quantile([p95 / budget], 0),
      'p95 slowed / p95 at full speed': quantile([p95 / quantile(fast.times, 0.95)], 0),
    },
  };
}
