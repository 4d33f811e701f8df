import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Answer, type Question } from '../../src/hosting/audit/ask.ts';
import { auditSite } from '../../src/hosting/audit/audit.ts';
import { headersFor } from '../../src/hosting/header-rules.ts';
import { readServerRules } from '../../src/hosting/server-rules.ts';
import { pathsIn } from './built.ts';
import {
  caddy,
  nginx,
  publishSmallSite,
  servedRoot,
  startServer,
  type Served,
} from './served-site.ts';

beforeAll(publishSmallSite, 120_000);

const found = { nginx, caddy };

// Skipped only where neither the server is installed nor Debian's package can be: then nothing could be asked.
describe.each(['nginx', 'caddy'] as const)('%s with our configuration', (kind) => {
  describe.skipIf(found[kind] === undefined)('on the loopback', () => {
    let served: Served;
    beforeAll(async () => {
      served = await startServer(kind);
    }, 60_000);
    afterAll(() => served.stop());

    const get = (path: string, question?: Question): Promise<Answer> =>
      ask(new URL(path, `http://localhost:${served.port}`), question);
    const rules = () => readServerRules(servedRoot);

    it('passes our own audit', async () => {
      const url = new URL(`http://localhost:${served.port}/`);
      expect(await auditSite(url, { rules: rules() })).toEqual([]);
    });

    it.each(['/', '/goi-ngay/', '/robots.txt', '/duong/streets.pmtiles'])(
      'sends every header with %s, and lets it be asked for again',
      async (path) => {
        const { status, headers } = await get(path);
        expect(status).toBe(200);
        for (const [name, value] of headersFor(rules().headers, path))
          expect(headers.get(name.toLowerCase()), name).toBe(value);
        expect(headers.get('cache-control')).toBe('no-cache');
        expect(headers.get('etag')).toMatch(/^(?:W\/)?".+"$/);
        expect([...headers.keys()]).not.toContain('set-cookie');
      },
    );

    it('keeps a hashed file for a year', async () => {
      const [file] = pathsIn(join(servedRoot, '_astro')).filter((path) => path.endsWith('.js'));
      const { headers } = await get(`/_astro/${file ?? ''}`);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-type')).toMatch(/^text\/javascript/);
    });

    it('sends the Brotli or gzip file that lies beside a page, and the page itself to others', async () => {
      const whole = readFileSync(join(servedRoot, 'goi-ngay/index.html'));
      const of = async (encoding: string) =>
        get('/goi-ngay/', { headers: { 'accept-encoding': encoding } });
      const small = await of('br, gzip');
      expect(small.headers.get('content-encoding')).toBe('br');
      expect(brotliDecompressSync(small.body).equals(whole)).toBe(true);
      const zipped = await of('gzip');
      expect(zipped.headers.get('content-encoding')).toBe('gzip');
      expect(gunzipSync(zipped.body).equals(whole)).toBe(true);
      const plain = await of('identity');
      expect(plain.headers.get('content-encoding')).toBeUndefined();
      expect(plain.body.equals(whole)).toBe(true);
      expect(small.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    });

    it('answers "not modified" to who has the page', async () => {
      const etag = (await get('/an-toan/')).headers.get('etag') ?? '';
      expect((await get('/an-toan/', { headers: { 'if-none-match': etag } })).status).toBe(304);
    });

    it('gives a part of a map file', async () => {
      const { status, headers, body } = await get('/duong/streets.pmtiles', {
        headers: { range: 'bytes=99990-99999' },
      });
      expect(status).toBe(206);
      expect(headers.get('content-range')).toBe('bytes 99990-99999/100000');
      expect(body.length).toBe(10);
    });

    it('shows our page when there is none, with every header', async () => {
      const { status, headers, body } = await get('/khong-co/');
      expect(status).toBe(404);
      expect(body.equals(readFileSync(join(servedRoot, '404.html')))).toBe(true);
      for (const [name, value] of headersFor(rules().headers, '/404.html'))
        expect(headers.get(name.toLowerCase()), name).toBe(value);
    });

    it.each(['/.git/HEAD', '/.git/', '/_headers', '/_redirects', '/%2egit/HEAD'])(
      'hides %s',
      async (path) => {
        const { status, body } = await get(path);
        expect(status).toBe(404);
        expect(body.toString('utf8')).not.toContain('refs/heads');
      },
    );

    it('shows what lies in .well-known', async () => {
      expect((await get('/.well-known/security.txt')).status).toBe(200);
    });

    it('lists no folder', async () => {
      const { status, body } = await get('/_astro/');
      expect(status).toBe(404);
      expect(body.equals(readFileSync(join(servedRoot, '404.html')))).toBe(true);
    });

    it.each([
      ['/vi', '/'],
      ['/vi/', '/'],
      ['/vi/an-toan/', '/an-toan/'],
      ['/an-toan', '/an-toan/'],
      ['/vi//ban.vn/', '/ban.vn/'],
    ])('leads from %s to %s, never to another site', async (path, to) => {
      const { status, headers } = await get(path);
      expect([301, 308]).toContain(status);
      const base = `http://localhost:${served.port}`;
      expect(new URL(headers.get('location') ?? '', base).href).toBe(`${base}${to}`);
    });

    it.each(['POST', 'PUT', 'DELETE', 'TRACE'])('refuses %s', async (method) => {
      expect((await get('/', { method, headers: { 'content-length': '0' } })).status).toBe(405);
    });

    it('answers on IPv6, too', async () => {
      expect((await ask(new URL(`http://[::1]:${served.port}/robots.txt`))).status).toBe(200);
    });

    it('tells no version of itself', async () => {
      expect((await get('/')).headers.get('server') ?? '').not.toMatch(/\d/);
    });
  });
});
