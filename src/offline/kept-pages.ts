/** What lies in the cache, read by pages and by the worker alike. Reading never makes a cache where there is none. */
import { cacheName, dayHeader, nameHeader, noNetworkPath } from './names.ts';

export interface KeptPage {
  readonly path: string;
  /** HTML, as its heading has it. */
  readonly name: string;
  /** The day on which it came from the site, `YYYY-MM-DD`. */
  readonly day: string;
}

export const keptAnswer = async (path: string): Promise<Response | undefined> =>
  (await caches.has(cacheName)) ? caches.match(path, { cacheName, ignoreVary: true }) : undefined;

export const dayOf = (kept: Response): string => kept.headers.get(dayHeader) ?? '';

/** Paths of everything that is kept, pages and their files. */
export async function keptPaths(): Promise<string[]> {
  if (!(await caches.has(cacheName))) return [];
  const cache = await caches.open(cacheName);
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

/** The pages that somebody asked to keep, sorted by address. */
export async function keptPages(): Promise<KeptPage[]> {
  const paths = (await keptPaths()).filter(
    (path) => path.endsWith('/') && !path.endsWith(noNetworkPath),
  );
  const pages = await Promise.all(
    paths.sort().map(async (path) => {
      const kept = await keptAnswer(path);
      const name = decodeURIComponent(kept?.headers.get(nameHeader) ?? '');
      return kept && { path, name, day: dayOf(kept) };
    }),
  );
  return pages.filter((page) => page !== undefined);
}
