/** A server for looking at the built site: what a static host does, on this machine only. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from '../hosting/header-rules.ts';

export interface RunningServer {
  readonly server: Server;
  /** `http://localhost:4321/` */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1 with byte ranges, the headers of its `_headers` file and its `404.html`.
 * Port 0 takes any free port.
 * @throws when the folder holds no site, or the port is taken.
 */
export async function serveFolder(folder: string, port: number): Promise<RunningServer> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no built site. Run npm run build first.`);
  const headerFile = join(folder, '_headers');
  const rules = existsSync(headerFile) ? parseHeaderRules(readFileSync(headerFile, 'utf8')) : [];
  const notFound = join(folder, '404.html');
  const files = sirv(folder, { dev: true, etag: true });

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // TLS is the host's affair: over plain http this header would say nothing true.
    for (const [name, value] of headersFor(rules, path))
      if (name.toLowerCase() !== 'strict-transport-security') response.setHeader(name, value);
    if (path === '/_headers') request.url = '/404/';
    files(request, response, () => {
      const page = existsSync(notFound) ? readFileSync(notFound) : 'Not found';
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    server,
    address: `http://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
