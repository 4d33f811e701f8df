/** Why a map cannot be drawn here. Each has a sentence for the visitor. */
export type MapProblem = 'webgl' | 'worker' | 'blocked';

export class MapFailure extends Error {
  readonly problem: MapProblem;

  constructor(problem: MapProblem, message: string) {
    super(message);
    this.name = 'MapFailure';
    this.problem = problem;
  }
}

/** @throws MapFailure when the browser cannot draw. A first context also wakes the graphics process early. */
export function requireGraphics(): void {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2');
  if (!context) throw new MapFailure('webgl', 'The browser gives no WebGL 2 context.');
  context.getExtension('WEBGL_lose_context')?.loseContext();
}

/**
 * Whether the worker's script can be had at all: MapLibre says nothing when it cannot. The browser keeps the answer,
 * so that the worker does not load it again.
 * @throws MapFailure
 */
export async function requireWorker(url: string): Promise<void> {
  if (typeof Worker === 'undefined') throw new MapFailure('worker', 'The browser has no workers.');
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) throw new MapFailure('worker', `${url} could not be had.`);
  await response.arrayBuffer();
}
