import { expect, test } from '@playwright/test';
import type { FirstMapFile } from '../../../src/map/map-data.ts';
import { cameraFor, worldPixel } from '../../../src/map/mercator.ts';
import { MapPage } from './map-page.ts';
import { isColour, pictureOf, type Colour } from './pixels.ts';

const [sea, land] = ['#cfe3ea', '#f6f3ea'];

test('sea, land, coast and a cluster are drawn where they are', async ({ page }) => {
  const map = new MapPage(page);
  await map.openMap();
  const first = (await (
    await page.request.get('/du-lieu/ban-do/56/0.json')
  ).json()) as FirstMapFile;
  const { width, height } = await map.ground.evaluate(({ clientWidth, clientHeight }) => ({
    width: clientWidth,
    height: clientHeight,
  }));
  const camera = cameraFor(first.box, { width, height, padding: 8 });
  const middle = worldPixel(camera.center, camera.zoom);
  const pixel = (lng: number, lat: number): readonly [number, number] => {
    const [x, y] = worldPixel({ lng, lat }, camera.zoom);
    return [x - middle[0] + width / 2, y - middle[1] + height / 2];
  };

  // By the object model: the page's policy lets no style element in.
  const showOverlay = (visibility: string) =>
    map.ground.evaluate((ground, value) => {
      for (const over of ground.querySelectorAll<HTMLElement>('.map-overlay, .map-sea-name'))
        over.style.visibility = value;
    }, visibility);
  await showOverlay('hidden');
  const bare = await pictureOf(map.ground);
  await showOverlay('');

  // West of Phan Rang, and in the open sea east of it.
  const inland = bare.at(...pixel(108.75, 11.55));
  const offshore = bare.at(...pixel(109.35, 11.55));
  expect(isColour(inland, land), `inland ${inland.join()}`).toBe(true);
  expect(isColour(offshore, sea), `offshore ${offshore.join()}`).toBe(true);

  // On the way from one to the other the coast is crossed: a line darker than both, near Phan Rang's shore at 109.03.
  const [from, y] = pixel(108.95, 11.55);
  const [to] = pixel(109.15, 11.55);
  const darkness = ([red, green, blue]: Colour) => 3 * 255 - red - green - blue;
  const crossed = Array.from({ length: Math.ceil(to - from) }, (_, step) =>
    bare.at(from + step, y),
  );
  const darkest = Math.max(...crossed.map(darkness));
  expect(darkest).toBeGreaterThan(darkness(offshore) + 60);

  const cluster = map.clusters.filter({ hasText: /^\d\d$/ }).first();
  const disc = await pictureOf(cluster);
  const rim = disc.at(disc.width * 0.2, disc.height / 2);
  expect(isColour(rim, '#0a5953', 12), `cluster ${rim.join()}`).toBe(true);
});
