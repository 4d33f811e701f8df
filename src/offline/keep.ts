/** What a page asks for: to keep it, or to delete everything. The worker does it, so that it outlives the page. */
import { cacheName, workerPath, type Order, type Outcome } from './names.ts';

/** In milliseconds; on a weak signal 250 kB take a while. */
const longestKeep = 90_000;
const longestClear = 5_000;

/** The worker's answer; `failed` when it was dismissed, or says nothing in time. */
function give(worker: ServiceWorker, order: Order, patience: number): Promise<Outcome> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data as Outcome);
    worker.addEventListener('statechange', () => {
      // Its answer, if it sent one, is on the way.
      if (worker.state === 'redundant') setTimeout(() => done('failed'), 1000);
    });
    setTimeout(() => done('failed'), patience);
    worker.postMessage(order, [port2]);
  });
}

const anyOf = ({ active, waiting, installing }: ServiceWorkerRegistration) =>
  active ?? waiting ?? installing;

/** Private windows of some browsers have these, and refuse each use. */
async function allowed(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in self)) return false;
  return caches.has(cacheName).then(
    () => true,
    () => false,
  );
}

/** Until the worker answers for this page too, the exit does not know of it. */
async function inControl(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.ready;
  if (serviceWorker.controller) return;
  await new Promise((done) => {
    serviceWorker.addEventListener('controllerchange', done, { once: true });
    setTimeout(done, longestClear);
  });
}

/** `refused`: the browser or this window keeps nothing. Whatever is not `kept` leaves nothing that was not there. */
export async function keepPages(paths: readonly string[]): Promise<Outcome | 'refused'> {
  if (!(await allowed())) return 'refused';
  try {
    const registration = await navigator.serviceWorker.register(workerPath);
    const worker = anyOf(registration);
    if (!worker) return 'failed';
    // Who leaves before the first copy is whole takes it back.
    const takeBack = (): void => worker.postMessage('clear');
    const isFirst = registration.active === null;
    if (isFirst) addEventListener('pagehide', takeBack);
    const outcome = await give(worker, { keep: paths }, longestKeep);
    if (outcome === 'kept') await inControl();
    else if (!(await caches.has(cacheName))) await registration.unregister();
    removeEventListener('pagehide', takeBack);
    return outcome;
  } catch (error) {
    return (error as Error).name === 'SecurityError' ? 'refused' : 'failed';
  }
}

/** Deletes what is kept and the worker. */
export async function forgetAll(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const worker = anyOf(registration);
    if (worker) await give(worker, 'clear', longestClear);
    await registration.unregister();
  }
  await caches.delete(cacheName);
}
