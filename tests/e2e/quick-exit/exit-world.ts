/**
 * The site with a page of our own as exit target, both behind real servers: what reaches the target is seen as a
 * server sees it, and nothing stands between the browser and the wire.
 */
import { test as base, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { parse } from 'yaml';

interface Visit {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** `page` is what a visitor gets; `silence` never answers; `nothing` (204) makes the browser stay where it is. */
type Answer = 'page' | 'silence' | 'nothing';

export interface ExitTarget {
  readonly address: string;
  readonly visits: readonly Visit[];
  answer: Answer;
}

interface Site {
  readonly address: string;
  /** Pages and files that the site's own server was asked for. */
  readonly paths: readonly string[];
  /** Whether the host sends the headers of `_headers`; some static hosts send none. */
  sendsHeaders: boolean;
  /** What the host answers in place of a file, by path: a status, or `silence` until it is forgotten. */
  readonly trouble: Map<string, number | 'silence'>;
  /** What a later build would have written. */
  rewrite: (path: string, text: string) => string;
}

interface World {
  readonly site: Site;
  readonly target: ExitTarget;
  forget(): void;
  close(): Promise<void>;
}

const addressOf = (server: Server, host: string): string => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://${host}:${address.port}`;
};

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

const untouched = { sendsHeaders: true, rewrite: (_: string, text: string) => text };

async function createWorld(origin: string, exitUrl: string): Promise<World> {
  const visits: Visit[] = [];
  const paths: string[] = [];

  const away = createServer((request, response) => {
    // The browser asks for an icon of its own accord, wherever it goes.
    if (request.url !== '/favicon.ico')
      visits.push({ path: request.url ?? '', headers: request.headers });
    if (target.answer === 'silence') return;
    if (target.answer === 'nothing') response.writeHead(204).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>Dự báo thời tiết</title><h1>Hôm nay trời nắng</h1>');
  });
  await listen(away);
  // Another site than "localhost", not only another port.
  const target: ExitTarget = {
    address: `${addressOf(away, '127.0.0.1')}/`,
    visits,
    answer: 'page',
  };

  const front = createServer((request, response) => {
    paths.push(request.url ?? '');
    const trouble = site.trouble.get(request.url ?? '');
    if (trouble === 'silence') return;
    if (trouble !== undefined) {
      response.writeHead(trouble).end();
      return;
    }
    void fetch(new URL(request.url ?? '/', origin), { redirect: 'manual' }).then(async (answer) => {
      const headers = new Headers(answer.headers);
      const dropped = site.sendsHeaders
        ? ['content-length', 'content-encoding', 'transfer-encoding', 'etag']
        : [...headers.keys()].filter((name) => name !== 'content-type');
      for (const name of dropped) headers.delete(name);
      const isText = /^text\/(?:html|javascript)/.test(headers.get('content-type') ?? '');
      const body = isText
        ? site.rewrite(request.url ?? '', (await answer.text()).replaceAll(exitUrl, target.address))
        : Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, Object.fromEntries(headers)).end(body);
    });
  });
  await listen(front);
  const site: Site = {
    address: addressOf(front, 'localhost'),
    paths,
    trouble: new Map(),
    ...untouched,
  };

  return {
    site,
    target,
    forget: () => {
      visits.length = 0;
      paths.length = 0;
      target.answer = 'page';
      Object.assign(site, untouched);
      site.trouble.clear();
    },
    close: async () => {
      await close(front);
      await close(away);
    },
  };
}

/** The exit address of the site's settings, as every page must carry it. */
export const exitUrl = (
  parse(readFileSync('content/settings/site.yml', 'utf8')) as { readonly exitUrl: string }
).exitUrl;

export const test = base.extend<{ site: Site; target: ExitTarget }, { world: World }>({
  world: [
    // Playwright reads from here which fixtures are wanted: none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { project }) => {
      const origin = project.use.baseURL;
      if (origin === undefined) throw new Error('The test configuration names no baseURL.');
      const world = await createWorld(origin, exitUrl);
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
  // Every test with a page comes by here: none meets what another left.
  baseURL: async ({ world }, use) => {
    world.forget();
    await use(world.site.address);
  },
  site: async ({ world }, use) => use(world.site),
  target: async ({ world }, use) => use(world.target),
});

export { expect } from '@playwright/test';

export const exitLink = (page: Page) => page.locator('a.quick-exit');

/** Activates the exit as a thumb does, and waits until the target is there. */
export async function leave(page: Page, target: ExitTarget): Promise<void> {
  await exitLink(page).click();
  await page.waitForURL(target.address);
}
