import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { auditSite, type Finding } from '../../../src/hosting/audit/audit.ts';
import { headersFor } from '../../../src/hosting/header-rules.ts';
import { redirectFor } from '../../../src/hosting/redirect-rules.ts';
import { readServerRules } from '../../../src/hosting/server-rules.ts';

const rules = readServerRules('public');
const html =
  '<meta http-equiv="Content-Security-Policy" content="x"><meta name="version" content="0123456789ab">' +
  '<a rel="nofollow noreferrer" href="https://vi.wikipedia.org/">Thoát nhanh</a><script src="/_astro/a.1234.js">';

type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/** A site as it should be, of four pages. */
const good: Handler = (request, response, path) => {
  for (const [name, value] of headersFor(rules.headers, path)) response.setHeader(name, value);
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  const to = redirectFor(rules.redirects, path);
  if (request.method !== 'GET') response.writeHead(405).end();
  else if (to !== undefined) response.writeHead(301, { location: to }).end();
  else if (['/', '/goi-ngay/', '/an-toan/', '/tim-ho-tro/'].includes(path)) {
    if ((request.headers['accept-encoding'] ?? '').includes('br'))
      response.setHeader('content-encoding', 'br');
    response.end(html);
  } else if (path === '/robots.txt' || path === '/_astro/a.1234.js') response.end('x');
  else if (path === '/favicon.svg')
    response.writeHead(request.headers.range ? 206 : 200).end('0123456789');
  else response.writeHead(404).end(html);
};

let server: Server | undefined;
afterEach(() => server?.close());

async function auditOf(handler: Handler, commit?: string): Promise<readonly Finding[]> {
  server = createServer((request, response) =>
    handler(request, response, new URL(request.url ?? '/', 'http://x').pathname),
  );
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return auditSite(new URL(`http://localhost:${port}/`), {
    rules,
    ...(commit === undefined ? {} : { commit }),
  });
}

/** The good site with one thing changed before it answers. */
const but =
  (change: (response: ServerResponse, path: string, request: IncomingMessage) => void): Handler =>
  (request, response, path) => {
    change(response, path, request);
    good(request, response, path);
  };

/** Sets a header after the good site has set its own. */
const sending =
  (name: string, value: string | undefined, on: (path: string) => boolean = () => true): Handler =>
  (request, response, path) => {
    const writeHead = response.writeHead.bind(response);
    const end = response.end.bind(response);
    const apply = () => {
      if (!on(path) || response.headersSent) return;
      if (value === undefined) response.removeHeader(name);
      else response.setHeader(name, value);
    };
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      apply();
      return writeHead(...args);
    }) as typeof writeHead;
    response.end = ((...args: Parameters<typeof end>) => {
      apply();
      return end(...args);
    }) as typeof end;
    good(request, response, path);
  };

const answers =
  (at: (path: string, request: IncomingMessage) => boolean, status: number, body = html): Handler =>
  (request, response, path) => {
    if (at(path, request)) response.writeHead(status).end(body);
    else good(request, response, path);
  };

const faults: readonly (readonly [name: string, handler: Handler, said: RegExp])[] = [
  ...headersOfPages().map(
    (name) => [`no ${name}`, sending(name, undefined), new RegExp(`sends no ${name}`)] as const,
  ),
  [
    'a weaker referrer policy',
    sending('Referrer-Policy', 'origin'),
    /sends Referrer-Policy: origin/,
  ],
  ['a cookie', sending('Set-Cookie', 'a=b'), /sets a cookie/],
  ['a version', sending('Server', 'nginx/1.22.1'), /names its software: nginx\/1\.22\.1/],
  ['pages kept for an hour', sending('Cache-Control', 'max-age=3600'), /may be kept: max-age=3600/],
  [
    'hashed files kept for a day',
    sending('Cache-Control', 'max-age=86400', (path) => path.startsWith('/_astro/')),
    /may not be kept for a year/,
  ],
  ['a page that is missing', answers((path) => path === '/goi-ngay/', 500), /answers 500/],
  [
    'pages that somebody rewrote',
    answers((path) => path === '/an-toan/', 200, '<p>'),
    /not the page that was built/,
  ],
  ['a soft 404', answers((path) => path.startsWith('/khong-co'), 200), /answers 200/],
  [
    "the server's own 404",
    answers((path) => path.startsWith('/khong-co'), 404, 'Not Found'),
    /page that is not ours/,
  ],
  ['no redirects', answers((path) => path.startsWith('/vi'), 404), /does not lead to \/goi-ngay\//],
  ['a hidden file', answers((path) => path === '/.git/HEAD', 200, 'ref'), /answers 200/],
  ['the hosts’ files', answers((path) => path === '/_headers', 200, '/*'), /answers 200/],
  [
    'a listing',
    answers((path) => path === '/_astro/', 200, '<title>Index of /_astro/</title>'),
    /lists its files/,
  ],
  ['a server that takes things', answers((_, { method }) => method === 'POST', 200), /answers 200/],
  [
    'no compression',
    but((_response, _path, request) => {
      delete request.headers['accept-encoding'];
    }),
    /comes uncompressed/,
  ],
  [
    'no Range',
    but((_response, _path, request) => {
      delete request.headers.range;
    }),
    /answers 200/,
  ],
  [
    'no version of the pages',
    answers((path) => path === '/', 200, html.replace(/<meta name="version"[^>]*>/, '')),
    /does not tell the commit/,
  ],
];

/** TLS only belongs to https; the rest is asked of plain http too. */
function headersOfPages(): string[] {
  return [...headersFor(rules.headers, '/').keys()].filter(
    (name) => name !== 'Strict-Transport-Security',
  );
}

describe('an audit from outside', () => {
  it('finds nothing wrong with a site as it should be', async () => {
    expect(await auditOf(good, '0123456789ab')).toEqual([]);
  });

  it.each(faults)('finds %s', async (_name, handler, said) => {
    const found = await auditOf(handler);
    expect(found.map(({ what }) => what).join('\n')).toMatch(said);
    for (const { why, remedy } of found)
      expect([why, remedy].every((text) => text !== '')).toBe(true);
  });

  it('finds a site of another commit', async () => {
    expect((await auditOf(good, 'ba9876543210'))[0]?.what).toBe(
      'was built from 0123456789ab, not from ba9876543210',
    );
  });

  it('says so when nobody answers', async () => {
    await expect(auditSite(new URL('http://127.0.0.1:9/'), { rules })).rejects.toThrow(
      'ECONNREFUSED',
    );
  });
});
