/** A small published site from the pages of the test site, and nginx or Caddy serving it on the loopback. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { caddyConfig } from '../../src/hosting/caddy.ts';
import { compressSite } from '../../src/hosting/compress.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { readServerRules } from '../../src/hosting/server-rules.ts';
import { testSite } from '../config/paths.ts';
import { findProgram } from '../config/programs.ts';

const ownFolder = resolve('.cache/test-servers');
export const servedRoot = join(ownFolder, 'site');

const pages = ['index.html', '404.html', 'goi-ngay', 'an-toan', 'tim-ho-tro/index.html'];
const files = ['_astro', '_headers', '_redirects', 'favicon.svg', 'robots.txt'];

/** What a publisher would have, and what no visitor may see: a hidden file beside the pages. */
export async function publishSmallSite(): Promise<void> {
  rmSync(ownFolder, { recursive: true, force: true });
  for (const name of [...pages, ...files])
    cpSync(join(testSite, name), join(servedRoot, name), { recursive: true });
  mkdirSync(join(servedRoot, '.git'));
  writeFileSync(join(servedRoot, '.git/HEAD'), 'ref: refs/heads/main\n');
  mkdirSync(join(servedRoot, '.well-known'));
  writeFileSync(join(servedRoot, '.well-known/security.txt'), 'Contact: mailto:a@b.vn\n');
  mkdirSync(join(servedRoot, 'duong'));
  writeFileSync(join(servedRoot, 'duong/streets.pmtiles'), Buffer.alloc(100_000, 7));
  writeFileSync(join(servedRoot, 'duong/lich.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  await compressSite(servedRoot);
}

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => done(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });

export interface Served {
  readonly port: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export const nginx = findProgram('nginx', ['nginx-light', 'libnginx-mod-http-brotli-static']);
export const caddy = findProgram('caddy', ['caddy']);

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

function nginxMain(folder: string, siteFile: string): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
${scratch}
  include ${siteFile};
}
`;
}

/** Resolves when the port answers; rejects with what the server said when it ended instead. */
async function answering(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended at once: ${said}`);
    const up = await fetch(`http://localhost:${port}/robots.txt`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`The server did not answer: ${said}`);
}

/** What a server reads and writes. */
interface Place {
  /** For its configuration and its scratch files. */
  readonly folder: string;
  /** The published site. */
  readonly root: string;
}

export async function startServer(
  kind: 'nginx' | 'caddy',
  { folder, root }: Place = { folder: ownFolder, root: servedRoot },
): Promise<Served> {
  const port = await freePort();
  const options = { host: 'localhost', root, plainPort: port };
  const rules = readServerRules(root);
  const file = join(folder, kind === 'nginx' ? 'site.conf' : 'Caddyfile');
  writeFileSync(file, kind === 'nginx' ? nginxConfig(rules, options) : caddyConfig(rules, options));
  const main = join(folder, 'nginx.conf');
  writeFileSync(main, nginxMain(folder, file));
  const child =
    kind === 'nginx'
      ? spawn(nginx ?? '', ['-p', folder, '-c', main], { stdio: ['ignore', 'ignore', 'pipe'] })
      : spawn(caddy ?? '', ['run', '--config', file, '--adapter', 'caddyfile'], {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
        });
  await answering(child, port);
  return {
    port,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}
