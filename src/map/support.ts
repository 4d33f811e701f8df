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

/** Milliseconds after which a worker that never answered counts as refused. */
export const workerPatience = 15_000;

const noGraphics = () => new MapFailure('webgl', 'The browser gives no WebGL 2 context.');

/** The slow way: the page stands still until the browser has answered. */
function askHere(): void {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) throw noGraphics();
  context.getExtension('WEBGL_lose_context')?.loseContext();
}

/** What a worker says of WebGL; rejects when the browser refuses it. */
function askWorker(): Promise<boolean | undefined> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new MapFailure('worker', 'The browser refuses workers.'));
    try {
      const worker = new Worker(new URL('./graphics.worker.ts', import.meta.url), {
        type: 'module',
      });
      const timer = setTimeout(refuse, workerPatience);
      const end = (then: () => void) => () => {
        clearTimeout(timer);
        worker.terminate();
        then();
      };
      worker.onmessage = ({ data }: MessageEvent<boolean | undefined>) =>
        end(() => resolve(data))();
      worker.onerror = end(refuse);
    } catch {
      refuse();
    }
  });
}

/** Wakes the graphics process. @throws MapFailure when the browser cannot draw, or refuses workers. */
export async function requireGraphics(): Promise<void> {
  const answer = await askWorker();
  if (answer === false) throw noGraphics();
  if (answer === undefined) askHere();
}

/**
 * Whether the script of MapLibre's worker can be had at all: MapLibre says nothing when it cannot. The browser keeps
 * the answer, so that the worker does not load it again.
 * @throws MapFailure
 */
export async function requireWorker(url: string): Promise<void> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) throw new MapFailure('worker', `${url} could not be had.`);
  await response.arrayBuffer();
}
