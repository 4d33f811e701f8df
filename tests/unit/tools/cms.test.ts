import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const patience = { timeout: 30_000, interval: 50 };
const programs = {
  server: 'node_modules/decap-server/dist/index.js',
  site: 'node_modules/astro/bin/astro.mjs',
};

/** Says how it was started, then runs until it is told to stop, as the two programs of others do. */
const standIn = (name: string) => `
const { renameSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { MODE, BIND_HOST, GIT_REPO_DIRECTORY, DIEM_TUA_CMS_BRANCH } = process.env;
const told = { pid: process.pid, args: process.argv.slice(2), MODE, BIND_HOST, GIT_REPO_DIRECTORY, DIEM_TUA_CMS_BRANCH };
writeFileSync('node_modules/${name}.tmp', JSON.stringify(told));
renameSync('node_modules/${name}.tmp', 'node_modules/${name}.json');
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(), 200);
`;

let folder: string;
let command: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diem-tua-cms-'));
  for (const [name, path] of Object.entries(programs)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), standIn(name));
  }
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@vi-du.vn', 'commit', '--quiet', '-m', 'Bắt đầu');
});
afterEach(() => {
  command?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly pid: number;
  readonly args: readonly string[];
  readonly [variable: string]: unknown;
}

const started = (name: keyof typeof programs): Promise<Started> =>
  vi.waitFor(() => {
    const file = join(folder, `node_modules/${name}.json`);
    if (!existsSync(file)) throw new Error(`${name} has not started.`);
    return JSON.parse(readFileSync(file, 'utf8')) as Started;
  }, patience);

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

function start(): Promise<number | null> {
  const child = spawn(process.execPath, [resolve('src/tools/cms.ts')], {
    cwd: folder,
    stdio: 'ignore',
  });
  command = child;
  return new Promise((done) => child.once('exit', done));
}

describe('npm run cms', () => {
  it('starts the site and the keeper of drafts, on this machine only, and Ctrl-C ends both', async () => {
    const ended = start();
    const [server, site] = [await started('server'), await started('site')];
    expect(server).toMatchObject({
      MODE: 'git',
      BIND_HOST: '127.0.0.1',
      GIT_REPO_DIRECTORY: execFileSync('pwd', ['-P'], { cwd: folder, encoding: 'utf8' }).trim(),
    });
    // The usual port, or the next one that is free.
    const port: unknown = expect.stringMatching(/^\d{4,5}$/);
    expect(site.args).toEqual(['dev', '--host', '127.0.0.1', '--port', port]);
    expect(site['DIEM_TUA_CMS_BRANCH']).toBe('main');
    command?.kill('SIGINT');
    expect(await ended).toBe(0);
    await vi.waitUntil(() => !runs(server.pid) && !runs(site.pid), patience);
  });

  it('leaves neither alone when the other ends', async () => {
    const ended = start();
    const [server, site] = [await started('server'), await started('site')];
    process.kill(server.pid, 'SIGKILL');
    await ended;
    await vi.waitUntil(() => !runs(site.pid), patience);
  });

  it('starts nothing in a folder with work that would slip into a draft', async () => {
    writeFileSync(join(folder, 'moi.txt'), 'chưa ghi nhận');
    expect(await start()).toBe(1);
    expect(existsSync(join(folder, 'node_modules/server.json'))).toBe(false);
  });
}, 60_000);
