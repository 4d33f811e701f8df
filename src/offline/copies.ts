/** Fetches pages with everything they show, and keeps them: all of it or nothing. */
import { today } from '../domain/clock.ts';
import { filesOfPage, filesOfScript, headingIn } from '../domain/offline/page-parts.ts';
import { cacheName, dayHeader, nameHeader } from './names.ts';

/** They describe how the answer travelled; the kept one does not travel. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

interface Fetched {
  readonly path: string;
  readonly copy: Response;
  readonly needs: readonly string[];
}

/** @throws when the site does not answer with the file. */
async function fetchCopy(path: string): Promise<Fetched | undefined> {
  // A name with a hash never means anything else; all others are asked for anew.
  const cache = path.startsWith('/_astro/') ? 'default' : 'no-cache';
  const answer = await fetch(path, { cache, credentials: 'omit' });
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  const headers = new Headers(answer.headers);
  for (const name of ofTheWay) headers.delete(name);
  headers.set(dayHeader, today(new Date()));
  const body = await answer.blob();
  const isPage = path.endsWith('/');
  const text = isPage || path.endsWith('.js') ? await body.text() : '';
  if (isPage) headers.set(nameHeader, encodeURIComponent(headingIn(text)));
  return {
    path,
    copy: new Response(body, { headers }),
    needs: isPage ? filesOfPage(text) : filesOfScript(text),
  };
}

/**
 * These pages and their files, files first, so that a page is never kept before what it shows.
 * @throws when any of them does not come. A page that is no longer on the site is left out if `mayBeGone`.
 */
export async function fetchCopies(
  pages: readonly string[],
  mayBeGone: boolean,
): Promise<Map<string, Response>> {
  const seen = new Set(pages);
  const found: Fetched[] = [];
  for (let wave = [...seen]; wave.length > 0;) {
    const came = await Promise.all(
      wave.map(async (path) => {
        const fetched = await fetchCopy(path);
        if (!fetched && !(mayBeGone && path.endsWith('/'))) throw new Error(`${path} is gone`);
        return fetched;
      }),
    );
    const here = came.filter((each) => each !== undefined);
    found.unshift(...here);
    wave = [...new Set(here.flatMap(({ needs }) => needs))].filter((path) => !seen.has(path));
    for (const path of wave) seen.add(path);
  }
  return new Map(found.map(({ path, copy }) => [path, copy]));
}

/**
 * Puts copies into the cache. What was not there before is taken out again when one does not fit.
 * @throws the browser's QuotaExceededError among others.
 */
export async function storeCopies(copies: ReadonlyMap<string, Response>): Promise<void> {
  const isNew = !(await caches.has(cacheName));
  const cache = await caches.open(cacheName);
  const before = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  try {
    for (const [path, copy] of copies) await cache.put(path, copy);
  } catch (error) {
    for (const path of copies.keys()) if (!before.has(path)) await cache.delete(path);
    if (isNew) await caches.delete(cacheName);
    throw error;
  }
}
