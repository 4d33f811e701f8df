/** The desk of one machine, as `npm run cms` opens it: a temporary Git repository behind the real decap-server. */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import { localProxyPath } from '../../../src/cms/desk-config.ts';
import { localProxy } from '../../../src/cms/local-proxy.ts';
import { answerJson, configOf, newRepository, serveDesk, type DeskPlace } from './desk-place.ts';

export interface DeskWorld extends DeskPlace {
  /** Ends decap-server as a crash would, and starts another. */
  killProxy(): Promise<void>;
  startProxy(): Promise<void>;
  /** From now on nothing can be written, until there is room again. */
  fillDisk(): void;
  freeDisk(): void;
}

const freePort = (): Promise<number> =>
  new Promise((done, reject) => {
    const socket = createSocket();
    socket.once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const bound = socket.address();
      socket.close(() => done(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });

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

const fullDisk = (folder: string): string => `${folder}.full`;

async function startServer(folder: string, port: number): Promise<ChildProcess> {
  const script = ['--import', import.meta.resolve('./full-disk.ts')];
  const child = spawn(process.execPath, [...script, 'node_modules/decap-server/dist/index.js'], {
    env: {
      ...process.env,
      MODE: 'git',
      BIND_HOST: '127.0.0.1',
      PORT: String(port),
      GIT_REPO_DIRECTORY: folder,
      LOG_LEVEL: 'error',
      DIEM_TUA_FULL_DISK: fullDisk(folder),
    },
    stdio: 'ignore',
  });
  // Until it listens; how long that takes is the machine's affair.
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error('decap-server did not start.');
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return child;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });

export async function openDesk(): Promise<DeskWorld> {
  const { folder, git } = newRepository();
  const port = await freePort();
  let proxy = await startServer(folder, port);
  const handOn = localProxy({ port, folder });
  const config = answerJson(configOf({ local: { branch: 'main' } }));
  // The two addresses that `npm run cms` adds.
  const front = await serveDesk((path) => {
    if (path.startsWith(localProxyPath)) return handOn;
    return path === '/admin/config.json' ? config : undefined;
  });

  return {
    desk: front.desk,
    signIn: 'Mở bàn biên tập',
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
    fillDisk: () => writeFileSync(fullDisk(folder), ''),
    freeDisk: () => rmSync(fullDisk(folder), { force: true }),
    async close() {
      rmSync(fullDisk(folder), { force: true });
      proxy.kill('SIGKILL');
      await ended(proxy);
      await front.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
