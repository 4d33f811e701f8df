import { expect, test, type Browser, type Response } from '@playwright/test';
import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { FirstMapFile } from '../../../src/map/map-data.ts';
import { cameraFor, worldPixel } from '../../../src/map/mercator.ts';
import { serveFolder, type RunningServer } from '../../../src/tools/static-server.ts';
import { buildSite, freshFolder } from '../../dist/build-site.ts';
import { streetArchive } from '../support/street-archive.ts';
import { MapPage } from './map-page.ts';
import { isColour, pictureOf } from './pixels.ts';

// One build serves all of them.
test.describe.configure({ mode: 'default', timeout: 300_000 });

const path = '/ban-do/phan-rang.pmtiles';
const archiveFile = () => join(outDir, path);
const contentDir = resolve('.cache/test-builds/streets/content');
const outDir = resolve('.cache/test-builds/streets/dist');
/** The ground of a hospital as Protomaps draws it on a light map. */
const hospitalGround = '#e4dad9';
/** Where it stands: inland, so large that it is seen from afar. */
const ground = { west: 108.66, south: 11.5, east: 108.8, north: 11.62 };

const rectangle = ({ west, south, east, north }: typeof ground) => [
  [[west, south], [east, south], [east, north], [west, north], [west, south]],
]; // prettier-ignore

const archive = streetArchive({
  bounds: [108.6, 11.4, 109.1, 11.7],
  minZoom: 4,
  maxZoom: 12,
  layers: {
    landuse: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'hospital' },
          geometry: { type: 'Polygon', coordinates: rectangle(ground) },
        },
      ],
    },
    roads: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'highway', name: 'Quốc lộ 1' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [108.7, 11.45],
              [108.98, 11.56],
              [109.05, 11.68],
            ],
          },
        },
      ],
    },
  },
});

const tilesStart = Number(archive.readBigUInt64LE(56));

let server: RunningServer;

test.beforeAll(async () => {
  freshFolder('streets');
  cpSync('content', contentDir, { recursive: true });
  const settingsFile = join(contentDir, 'settings/site.yml');
  const settings = parse(readFileSync(settingsFile, 'utf8')) as Record<string, unknown>;
  writeFileSync(settingsFile, stringify({ ...settings, map: { streets: path } }));
  const { status, output } = buildSite(contentDir, outDir);
  expect(status, output).toBe(0);
  server = await serveFolder(outDir, 0);
});
test.afterAll(() => server.close());

test.beforeEach(() => {
  mkdirSync(dirname(archiveFile()), { recursive: true });
  writeFileSync(archiveFile(), archive);
});

async function openThere(browser: Browser): Promise<{ map: MapPage; answers: Response[] }> {
  const { locale, timezoneId, viewport } = test.info().project.use;
  const context = await browser.newContext({
    baseURL: server.address,
    ...(locale ? { locale } : {}),
    ...(timezoneId ? { timezoneId } : {}),
    ...(viewport ? { viewport } : {}),
  });
  const page = await context.newPage();
  const answers: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === path) answers.push(response);
  });
  const map = new MapPage(page);
  await map.openMap();
  return { map, answers };
}

test('streets lie under the points, read in parts, and their makers are named', async ({
  browser,
}) => {
  const { map, answers } = await openThere(browser);
  await expect(map.map.getByText('© OpenStreetMap')).toBeVisible();
  await expect(map.clusters.first()).toBeVisible();
  const first = (await (
    await map.page.request.get(`${server.address}du-lieu/ban-do/56/0.json`)
  ).json()) as FirstMapFile;
  expect(first.zooms.max, 'with streets one may look closer').toBe(17);

  const { width, height } = await map.ground.evaluate(({ clientWidth, clientHeight }) => ({
    width: clientWidth,
    height: clientHeight,
  }));
  const camera = cameraFor(first.box, { width, height, padding: 8 });
  const middle = worldPixel(camera.center, camera.zoom);
  const [x, y] = worldPixel({ lng: 108.67, lat: 11.6 }, camera.zoom);
  // The tiles come after the map is first at rest.
  await expect
    .poll(async () => {
      const picture = await pictureOf(map.ground);
      return isColour(
        picture.at(x - middle[0] + width / 2, y - middle[1] + height / 2),
        hospitalGround,
      );
    })
    .toBe(true);
  expect(answers.length).toBeGreaterThan(1);
  for (const answer of answers) expect(answer.status()).toBe(206);
  await expect(map.map.getByText(map.mapWords.streetsFailed)).toHaveCount(0);
  await map.page.context().close();
});

for (const { what, harm } of [
  { what: 'missing', harm: () => rmSync(archiveFile()) },
  // Its table of contents promises tiles that are not there.
  { what: 'cut off', harm: () => truncateSync(archiveFile(), tilesStart + 10) },
  { what: 'no archive at all', harm: () => writeFileSync(archiveFile(), 'x'.repeat(40_000)) },
])
  test(`the archive is ${what}: a notice says so; coast, rivers and points stay`, async ({
    browser,
  }) => {
    harm();
    const { map } = await openThere(browser);
    await expect(map.map.getByText(map.mapWords.streetsFailed)).toBeVisible();
    await expect(map.clusters.first()).toBeVisible();
    await expect(map.map.getByText(map.mapWords.coastFailed)).toHaveCount(0);
    await expect(map.map.getByText('GSHHG (Wessel & Smith), LGPL')).toBeVisible();
    await map.page.context().close();
  });
