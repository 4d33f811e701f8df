/** An editors' desk of its own: a temporary Git repository, the real decap-server, and the built site before them. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { communeOptions } from '../../../src/cms/commune-options.ts';
import { deskConfig, localProxyPath } from '../../../src/cms/desk-config.ts';
import { localProxy } from '../../../src/cms/local-proxy.ts';
import { buildGazetteer } from '../../../src/domain/places/gazetteer.ts';
import { readAddressDatabase } from '../../../src/site/address-database.ts';
import { serveFolder } from '../../../src/tools/static-server.ts';
import { testSite } from '../../config/paths.ts';

export interface DeskWorld {
  /** `http://localhost:<port>/admin/` */
  readonly desk: string;
  /** The repository that editors write into. */
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** A file as the branch has it. */
  fileOn(branch: string, path: string): string;
  /** Ends decap-server as a crash would, and starts another. */
  killProxy(): Promise<void>;
  startProxy(): Promise<void>;
  close(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const bound = socket.address();
      socket.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });

function newRepository(): { folder: string; git: DeskWorld['git'] } {
  const folder = mkdtempSync(join(tmpdir(), 'diem-tua-desk-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Người biên tập');
  git('config', 'user.email', 'bien-tap@vi-du.vn');
  git('config', 'commit.gpgsign', 'false');
  git('config', 'gc.auto', '0');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Nội dung ban đầu');
  return { folder, git };
}

const answers = async (port: number): Promise<boolean> => {
  try {
    const { ok } = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ branch: 'main', action: 'info' }),
    });
    return ok;
  } catch {
    return false;
  }
};

async function startServer(folder: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['node_modules/decap-server/dist/index.js'], {
    env: {
      ...process.env,
      MODE: 'git',
      BIND_HOST: '127.0.0.1',
      PORT: String(port),
      GIT_REPO_DIRECTORY: folder,
      LOG_LEVEL: 'error',
    },
    stdio: 'ignore',
  });
  // Until it listens; how long that takes is the machine's affair.
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error('decap-server did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return child;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

function localConfig(): string {
  const { byCode } = buildGazetteer({
    provinces: ['56'],
    database: readAddressDatabase(),
    corrections: [],
    details: [],
  });
  const config = deskConfig({
    siteUrl: 'https://diem-tua.example',
    communes: communeOptions(byCode.values()),
    local: { branch: 'main' },
  });
  return JSON.stringify(config);
}

export async function openDesk(): Promise<DeskWorld> {
  const { folder, git } = newRepository();
  const port = await freePort();
  let proxy = await startServer(folder, port);
  const config = localConfig();
  const handOn = localProxy(port);

  // The site as it is published, but for the two addresses that `npm run cms` adds.
  const site = await serveFolder(testSite, 0);
  const [published] = site.server.listeners('request') as RequestListener[];
  const front = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(localProxyPath)) handOn(request, response);
    else if (path === '/admin/config.json')
      response.writeHead(200, { 'content-type': 'application/json' }).end(config);
    else published?.(request, response);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const bound = front.address();
  const frontPort = typeof bound === 'object' && bound ? bound.port : 0;

  return {
    desk: `http://localhost:${frontPort}/admin/`,
    folder,
    git,
    fileOn: (branch, path) => git('show', `${branch}:${path}`),
    async killProxy() {
      proxy.kill('SIGKILL');
      await ended(proxy);
    },
    async startProxy() {
      proxy = await startServer(folder, port);
    },
    async close() {
      proxy.kill('SIGKILL');
      await ended(proxy);
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
