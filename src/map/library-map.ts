/** MapLibre, set up for this site: flat, north up, no request of its own, and hands off the page's scrolling. */
import { Map as MapLibre, prewarm, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { InteractiveMapWords } from '../i18n/interactive-map-words.ts';
import type { Box } from './clusters/cluster-tree.ts';
import { controlWords } from './locale.ts';
import type { FirstMapFile } from './map-data.ts';
import { cameraFor } from './mercator.ts';
import { MapFailure } from './support.ts';
import { nextTask } from './tasks.ts';

export { workerUrl };

/** Pixels around the province at first. */
const firstPadding = 8;

export const asBounds = ([west, south, east, north]: Box): [number, number, number, number] => [
  west,
  south,
  east,
  north,
];

/** Starts the worker, which has much to read, before anybody needs it. */
export function wakeWorker(): void {
  setWorkerUrl(workerUrl);
  // One is enough for one small file, and cheap phones have few cores.
  setWorkerCount(1);
  prewarm();
}

/** @throws MapFailure when the browser gives no WebGL after all. */
export async function createLibraryMap(
  container: HTMLElement,
  first: FirstMapFile,
  words: InteractiveMapWords,
): Promise<MapLibre> {
  // Lays out the page, in a task of its own.
  const { clientWidth: width, clientHeight: height } = container;
  await nextTask();
  try {
    const map = new MapLibre({
      container,
      // Computed here: the library would fly there first.
      ...cameraFor(first.box, { width, height, padding: firstPadding }),
      minZoom: first.zooms.min,
      maxZoom: first.zooms.max,
      maxBounds: asBounds(first.reach),
      renderWorldCopies: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      cooperativeGestures: true,
      attributionControl: false,
      fadeDuration: 0,
      validateStyle: false,
      locale: controlWords(words),
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    // The element around it is the region; a second one of the same name would be heard twice.
    map.getCanvas().setAttribute('role', 'application');
    return map;
  } catch (error) {
    throw new MapFailure('webgl', String(error));
  }
}
