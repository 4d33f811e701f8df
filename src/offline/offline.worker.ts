/**
 * Answers for the pages that somebody asked to keep on this device, and for no others. Registered only by that tap; a
 * new build changes the bytes of this file, the browser then installs it anew, and that renews the kept pages without
 * touching a page that is being read.
 */
import { answerTo, freshOrKept, keptPath } from '../domain/offline/answer.ts';
import { fetchCopies, storeCopies } from './copies.ts';
import { dayOf, keptAnswer, keptPages, keptPaths } from './kept-pages.ts';
import { cacheName, noNetworkPath, type Order, type Outcome } from './names.ts';
import { withDay, withLinks } from './shown-copy.ts';
import type { WorkerScope } from './worker-scope.ts';

const scope = self as unknown as WorkerScope;

/** How long a page that is kept may keep somebody waiting for a newer one. */
const patience = 4000;
/** How long a worker that nobody has given anything to keep may stay. */
const longestIdle = 60_000;

/** Grows with each order to clear, so that what was being fetched meanwhile is not kept. */
let cleared = 0;

/** Settled by the first order. */
let firstDone: () => void = () => undefined;
let firstFailed: (reason: unknown) => void = () => undefined;
const first = new Promise<void>((done, failed) => {
  firstDone = done;
  firstFailed = failed;
});

/** @throws when it was cleared meanwhile; then nothing is left. */
async function keep(paths: readonly string[], mayBeGone: boolean): Promise<Set<string>> {
  const before = cleared;
  const copies = await fetchCopies(paths, mayBeGone);
  if (before === cleared) await storeCopies(copies);
  if (before === cleared) return new Set(copies.keys());
  await caches.delete(cacheName);
  throw new Error('cleared');
}

/** Pages that left the site leave the cache, and so do files that no page shows any more. */
async function renew(): Promise<void> {
  const paths = await keptPaths();
  const pages = paths.filter((path) => path.endsWith('/'));
  const renewed = await keep(pages, true);
  const cache = await caches.open(cacheName);
  for (const path of paths) if (!renewed.has(path)) await cache.delete(path);
}

async function clear(): Promise<Outcome> {
  cleared += 1;
  firstFailed(new Error('cleared'));
  await Promise.all([caches.delete(cacheName), scope.registration.unregister()]);
  return 'cleared';
}

/** A worker whose first order fails is never installed, so that a failed tap leaves nothing. */
async function install(): Promise<void> {
  if (await caches.has(cacheName)) await renew();
  else {
    setTimeout(() => firstFailed(new Error('nothing to keep')), longestIdle);
    await first;
  }
  await scope.skipWaiting();
}

async function obey(order: Order): Promise<Outcome> {
  if (order === 'clear') return clear();
  try {
    await keep(order.keep, false);
    firstDone();
    return 'kept';
  } catch (error) {
    firstFailed(error);
    return (error as Error).name === 'QuotaExceededError' ? 'full' : 'failed';
  }
}

async function shown(kept: Response, change: (html: string) => string): Promise<Response> {
  const html = change(await kept.text());
  return new Response(html, { headers: kept.headers });
}

/** In the language of the page that was asked for, if that was kept. */
async function noNetwork(path: string): Promise<Response | undefined> {
  const own = path.startsWith('/en/') ? `/en${noNetworkPath}` : noNetworkPath;
  const kept =
    (await keptAnswer(own)) ??
    (await keptAnswer(noNetworkPath)) ??
    (await keptAnswer(`/en${noNetworkPath}`));
  if (!kept) return undefined;
  const pages = await keptPages();
  return shown(kept, (html) => withLinks(html, pages));
}

async function pageFor(request: Request): Promise<Response> {
  const fresh = fetch(request);
  // Its failure is looked at below, and must not be called unhandled before.
  fresh.catch(() => undefined);
  // What was kept may have been cleared from elsewhere: then this worker has nothing to do here.
  if (!(await caches.has(cacheName))) {
    void scope.registration.unregister();
    return fresh;
  }
  const path = keptPath(request.url);
  const kept = await keptAnswer(path);
  try {
    const answer = await freshOrKept(fresh, kept, patience);
    if (answer !== kept) return answer;
    return await shown(answer, (html) => withDay(html, dayOf(answer)));
  } catch (error) {
    const page = await noNetwork(path);
    if (page) return page;
    throw error;
  }
}

async function fileFor(request: Request, hashed: boolean): Promise<Response> {
  const kept = await keptAnswer(new URL(request.url).pathname);
  return hashed && kept ? kept : freshOrKept(fetch(request), kept, patience);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(obey(event.data as Order).then((outcome) => port?.postMessage(outcome)));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode } = request;
  const { origin } = scope.location;
  const answer = answerTo({ method, url, origin, opensPage: mode === 'navigate' });
  if (answer === 'page') event.respondWith(pageFor(request));
  else if (answer !== 'leave') event.respondWith(fileFor(request, answer === 'hashed'));
});

// Nobody may be waiting for the first order when it fails.
first.catch(() => undefined);
