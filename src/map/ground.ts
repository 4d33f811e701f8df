/** What lies beneath the points: sea, land, rivers, and streets where there are some. Comes after the first points. */
import type { Map as MapLibre } from 'maplibre-gl';
import { geographySource, mapStyle, streetsSource, type Streets } from './style/map-style.ts';
import { currentPalette, onPaletteChange } from './style/palette.ts';
import { MapFailure, type MapProblem } from './support.ts';

/** Something is missing, yet the map is of use. */
export type MapNotice = 'coastFailed' | 'streetsFailed' | 'clustersFailed';

interface GroundOptions {
  /** Resolves when the worker's script is there. */
  readonly worker: Promise<void>;
  readonly geographyUrl: string;
  readonly streets: string | undefined;
  readonly onNotice: (notice: MapNotice) => void;
  readonly onFailure: (problem: MapProblem) => void;
}

/** Milliseconds after which a worker that never answered counts as refused. */
const patience = 8000;

/** Draws the ground as it arrives; returns how to stop. */
export function layGround(map: MapLibre, options: GroundOptions): () => void {
  const { worker, geographyUrl, onNotice, onFailure } = options;
  let stopped = false;
  let laid = false;
  let streets: Streets | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lay = () => {
    laid = true;
    map.setStyle(mapStyle(currentPalette(), geographyUrl, streets));
  };
  const refuse = (problem: MapProblem) => {
    if (!stopped) onFailure(problem);
  };
  const refusedByPolicy = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'worker-src') refuse('worker');
  };
  document.addEventListener('securitypolicyviolation', refusedByPolicy);
  const stopPalette = onPaletteChange(() => {
    if (laid) lay();
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

  async function run(): Promise<void> {
    await worker;
    if (stopped) return;
    lay();
    timer = setTimeout(() => refuse('worker'), patience);
    await answered;
    clearTimeout(timer);
    if (options.streets === undefined) return;
    const { loadStreets } = await import('./streets.ts');
    streets = await loadStreets(options.streets, currentPalette());
    // Its owner may have closed the map while the archive was opened.
    if (!stopped as boolean) lay();
  }
  run().catch((error: unknown) => {
    if (error instanceof MapFailure) refuse(error.problem);
    else onNotice('streetsFailed');
  });

  return () => {
    stopped = true;
    clearTimeout(timer);
    stopPalette();
    document.removeEventListener('securitypolicyviolation', refusedByPolicy);
  };
}
