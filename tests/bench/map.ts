import { chromium, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../../src/tools/static-server.ts';
import { browserArguments, findBrowser, softwareGraphics } from '../config/browser.ts';
import { quantile, round, type BenchResult } from './figures.ts';
import { makeBenchSite } from './map-site.ts';

const pointCount = 20_000;
const slowDown = 4;
const rounds = 3;
/** Milliseconds without a long task after which a page has come to rest. */
const rest = 2500;

interface Subject {
  readonly path: string;
  readonly button: string;
  /** What counts as a cluster that is seen. */
  readonly cluster: string;
}

const subjects = {
  ours: { path: 'tim-ho-tro/', button: '.finder-head button', cluster: '.map-cluster' },
  leaflet: { path: 'leaflet/', button: 'button', cluster: '.marker-cluster' },
} as const satisfies Readonly<Record<string, Subject>>;

interface Opening {
  readonly firstClusters: number;
  readonly blocked: number;
  readonly longest: number;
  /** Gzip bytes of the scripts that the tap brought. */
  readonly script: number;
}

interface BenchWindow extends Window {
  bench: { tapped: number; seen: number; tasks: { start: number; duration: number }[] };
}

/** Runs in the page before anything else: notes the tap, the first cluster on the screen, and every long task. */
function watch(cluster: string): void {
  const bench: BenchWindow['bench'] = { tapped: 0, seen: 0, tasks: [] };
  (window as unknown as BenchWindow).bench = bench;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      bench.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('click', ({ timeStamp }) => (bench.tapped ||= timeStamp), { capture: true });
  const seen = new MutationObserver(() => {
    if (!document.querySelector(cluster)) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => (bench.seen = performance.now())));
  });
  seen.observe(document, { childList: true, subtree: true });
}

async function open(
  browser: Browser,
  base: string,
  folder: string,
  subject: Subject,
): Promise<Opening> {
  const page: Page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.addInitScript(watch, subject.cluster);
  const scripts = new Set<string>();
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.m?js$/.test(pathname)) scripts.add(pathname);
  });
  await page.goto(`${base}${subject.path}`);
  const button = page.locator(subject.button);
  await button.waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const before = new Set(scripts);
  await button.click();
  await page.waitForFunction(
    (quiet) => {
      const { seen, tasks } = (window as unknown as BenchWindow).bench;
      const last = tasks.at(-1);
      return (
        seen > 0 &&
        performance.now() - Math.max(seen, last ? last.start + last.duration : 0) > quiet
      );
    },
    rest,
    { timeout: 120_000 },
  );
  const { tapped, seen, tasks } = await page.evaluate(
    () => (window as unknown as BenchWindow).bench,
  );
  await page.close();
  const durations = tasks.filter(({ start }) => start >= tapped).map(({ duration }) => duration);
  return {
    firstClusters: seen - tapped,
    blocked: durations.reduce((sum, duration) => sum + duration - 50, 0),
    longest: Math.max(0, ...durations),
    script: [...scripts.difference(before)].reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
      0,
    ),
  };
}

const median = (values: readonly number[]): number =>
  Math.round(
    quantile(
      [...values].sort((a, b) => a - b),
      0.5,
    ),
  );

/** From the tap to a map at rest: ours beside Leaflet with markercluster, in turns. */
export async function benchMap(): Promise<BenchResult> {
  const site = await makeBenchSite(pointCount);
  const server = await serveFolder(site.folder, 0);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, ...softwareGraphics],
  });
  try {
    const openings: Record<keyof typeof subjects, Opening[]> = { ours: [], leaflet: [] };
    for (let round = 0; round < rounds; round++)
      for (const name of ['ours', 'leaflet'] as const)
        openings[name].push(await open(browser, server.address, site.folder, subjects[name]));
    const of = (name: keyof typeof subjects, figure: keyof Opening) =>
      median(openings[name].map((opening) => opening[figure]));
    const figures = (name: keyof typeof subjects, label: string) => ({
      [`${label}: tap to first clusters, ms`]: of(name, 'firstClusters'),
      [`${label}: main thread blocked, ms`]: of(name, 'blocked'),
      [`${label}: longest task, ms`]: of(name, 'longest'),
      [`${label}: scripts after the tap, gzip bytes`]: of(name, 'script'),
    });
    return {
      name: `map of ${pointCount} points in Chromium, CPU slowed ${slowDown} times, median of ${rounds}`,
      figures: {
        ...figures('ours', 'MapLibre, prepared clusters'),
        ...figures('leaflet', 'Leaflet with markercluster'),
        'blocked, ours / Leaflet': round(of('ours', 'blocked') / of('leaflet', 'blocked')),
        'longest task, ours / Leaflet': round(of('ours', 'longest') / of('leaflet', 'longest')),
      },
    };
  } finally {
    await browser.close();
    await server.close();
    site.remove();
  }
}
