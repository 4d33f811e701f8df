/** What lies beneath the points: sea, land, rivers, and streets where there are some. Comes after the first points. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { MapNotice } from './interactive-map.ts';
import {
  geographySource,
  groundLayers,
  mapStyle,
  shapesSource,
  streetsSource,
  type Streets,
} from './style/map-style.ts';
import { currentPalette, onPaletteChange } from './style/palette.ts';
import { MapFailure, workerPatience, type MapProblem } from './support.ts';
import { graphicsAtRest, nextTask } from './tasks.ts';

interface GroundOptions {
  /** Resolves when the worker's script is there. */
  readonly worker: Promise<void>;
  readonly geographyUrl: string;
  readonly streets: string | undefined;
  readonly onStreets: (streets: Streets) => void;
  /** Coast and rivers are drawn, or will not be. */
  readonly onLaid: () => void;
  readonly onNotice: (notice: MapNotice) => void;
  readonly onFailure: (problem: MapProblem) => void;
}

/** Draws the ground as it arrives; returns how to stop. */
export function layGround(map: MapLibre, options: GroundOptions): () => void {
  const { worker, geographyUrl, onNotice, onFailure } = options;
  let stopped = false;
  // Asked anew after each wait: the owner may have closed the map meanwhile.
  const isStopped = () => stopped;
  let laid = false;
  let streets: Streets | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const layAll = () => map.setStyle(mapStyle(currentPalette(), geographyUrl, streets));
  const refuse = (problem: MapProblem) => {
    if (!stopped) onFailure(problem);
  };
  const refusedByPolicy = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'worker-src') refuse('worker');
  };
  document.addEventListener('securitypolicyviolation', refusedByPolicy);
  const stopPalette = onPaletteChange(() => {
    if (laid) layAll();
  });

  const answered = new Promise<void>((resolve) => {
    map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
      if (sourceId === geographySource && isSourceLoaded) resolve();
    });
    map.on('error', (event) => {
      const { sourceId } = event as { sourceId?: string };
      if (sourceId === geographySource) onNotice('coastFailed');
      if (sourceId === streetsSource) onNotice('streetsFailed');
      resolve();
    });
  });

  /** Each layer wants programs of its own from the graphics process: one after the other, each in a task. */
  async function layShapes(): Promise<void> {
    const drawn = async () => {
      await new Promise<void>((resolve) => map.once('render', () => resolve()));
      await graphicsAtRest(map.getCanvas());
    };
    // The context is still being made: the first program would wait for it, and the page with it.
    await graphicsAtRest(map.getCanvas());
    if (isStopped()) return;
    map.setStyle(mapStyle(currentPalette(), undefined, undefined));
    await drawn();
    if (isStopped()) return;
    map.addSource(geographySource, shapesSource(geographyUrl));
    for (const layer of groundLayers(currentPalette())) {
      await nextTask();
      if (isStopped()) return;
      map.addLayer(layer);
      await answered;
      await drawn();
    }
    laid = true;
  }

  async function layStreets(path: string): Promise<void> {
    const { loadStreets } = await import('./streets.ts');
    streets = await loadStreets(path);
    if (isStopped()) return;
    options.onStreets(streets);
    layAll();
  }

  async function run(): Promise<void> {
    await worker;
    if (isStopped()) return;
    timer = setTimeout(() => refuse('worker'), workerPatience);
    void answered.then(() => clearTimeout(timer));
    await layShapes();
    if (isStopped()) return;
    if (options.streets !== undefined)
      await layStreets(options.streets).catch(() => onNotice('streetsFailed'));
    options.onLaid();
  }
  run().catch((error: unknown) => refuse(error instanceof MapFailure ? error.problem : 'blocked'));

  return () => {
    stopped = true;
    clearTimeout(timer);
    stopPalette();
    document.removeEventListener('securitypolicyviolation', refusedByPolicy);
  };
}
