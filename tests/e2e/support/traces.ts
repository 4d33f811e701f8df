import type { Page } from '@playwright/test';

/** Everything that a site can leave in a browser. */
export interface Traces {
  readonly cookies: readonly string[];
  readonly session: Readonly<Record<string, string>>;
  readonly local: Readonly<Record<string, string>>;
  readonly caches: readonly string[];
  readonly databases: readonly string[];
  readonly workers: number;
}

export const noTraces: Traces = {
  cookies: [],
  session: {},
  local: {},
  caches: [],
  databases: [],
  workers: 0,
};

/** What the origin of the page that is open has left so far. */
export async function tracesOf(page: Page): Promise<Traces> {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const inPage = await page.evaluate(async () => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies, ...inPage };
}
