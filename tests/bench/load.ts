/** nginx itself on the loopback, with our configuration: every commune page in turn, beside a plain file as the limit. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ask } from '../../src/hosting/audit/ask.ts';
import { compressSite } from '../../src/hosting/compress.ts';
import { testSite } from '../config/paths.ts';
import { findProgram } from '../config/programs.ts';
import { nginx, startServer } from '../dist/served-site.ts';
import { round as rounded, type BenchResult } from './figures.ts';
import { ratio, readRound, summarise, type LoadRound } from './load-round.ts';

const run = promisify(execFile);
const folder = resolve('.cache/bench-load');
const root = join(folder, 'site');
const limit = { path: '/gioi-han.bin', bytes: 14_000 };
/** Five rounds of each kind take twenty seconds; the count is a stop that no server of one worker reaches by then. */
const bounds = { seconds: 2, requests: 400_000, connections: 16, rounds: 5 };
/** Folders beside the communes that hold other pages. */
const others = new Set(['dich-vu', 'loai']);

function needed(path: string | undefined, name: string, packages: string): string {
  if (path !== undefined) return path;
  throw new Error(
    `${name} is not on this machine and could not be installed. The bench "load" needs it: apt-get install ${packages}`,
  );
}

/** The commune pages of the built site, compressed as they are published, and the file of the limit. */
async function publish(): Promise<string[]> {
  if (!existsSync(join(testSite, 'index.html')))
    throw new Error(`${testSite} holds no site. Run npm test -- build first.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const communes = readdirSync(join(testSite, 'tim-ho-tro'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.has(entry.name))
    .map(({ name }) => `/tim-ho-tro/${name}/`);
  for (const path of ['404.html', '_headers', '_redirects', 'robots.txt'])
    cpSync(join(testSite, path), join(root, path));
  for (const path of communes)
    cpSync(join(testSite, path, 'index.html'), join(root, path, 'index.html'));
  await compressSite(root);
  // Bytes that no compression makes smaller: the server has nothing to do but to send them.
  writeFileSync(
    join(root, limit.path),
    Buffer.from(crypto.getRandomValues(new Uint8Array(limit.bytes))),
  );
  return communes;
}

/** Memory that a process holds now, in MB; undefined where the system does not tell. */
function memory(pid: number): number | undefined {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return undefined;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : rounded(Number(kilobytes) / 1024, 1);
}

export async function benchLoad(): Promise<BenchResult> {
  needed(nginx, 'nginx', 'nginx-light libnginx-mod-http-brotli-static');
  const wrk = needed(findProgram('wrk', ['wrk']), 'wrk', 'wrk');
  const communes = await publish();
  const lists = { pages: join(folder, 'pages.txt'), file: join(folder, 'file.txt') };
  writeFileSync(lists.pages, `${communes.join('\n')}\n`);
  writeFileSync(lists.file, `${limit.path}\n`);

  const served = await startServer('nginx', { folder, root });
  try {
    const address = `http://127.0.0.1:${served.port}`;
    const first = await ask(new URL(communes[0] ?? '', address), {
      headers: { 'accept-encoding': 'br' },
    });
    if (first.status !== 200) throw new Error(`${communes[0]} answered ${first.status}.`);
    const load = async (list: string): Promise<LoadRound> => {
      const { seconds, connections, requests } = bounds;
      const { stdout } = await run(
        wrk,
        [
          ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', '2s'],
          ...['-s', 'tests/bench/load.lua', address, '--', list, String(requests)],
        ],
        { timeout: (seconds + 20) * 1000 },
      );
      const round = readRound(stdout);
      // It asks no more, but goes on counting the time.
      if (round.requests >= requests - connections)
        throw new Error(
          `A round came to its stop at ${requests} requests: raise it, or shorten the round.`,
        );
      return round;
    };
    const before = memory(served.pid);
    const rounds: { readonly pages: LoadRound[]; readonly file: LoadRound[] } = {
      pages: [],
      file: [],
    };
    // In turn, so that whatever else the machine does weighs on both.
    for (let count = 0; count < bounds.rounds; count += 1) {
      rounds.pages.push(await load(lists.pages));
      rounds.file.push(await load(lists.file));
    }
    const pages = summarise(rounds.pages);
    const file = summarise(rounds.file);
    return {
      name: `load on one nginx worker: ${bounds.connections} connections, ${bounds.rounds} rounds of each in turn`,
      figures: {
        'commune pages': communes.length,
        'their encoding': first.headers.get('content-encoding') ?? 'none',
        'pages: bytes of an answer': pages.bytesEach,
        'pages: requests a second': pages.requestsPerSecond,
        'pages: p50 and p99, ms': `${pages.p50Milliseconds} ${pages.p99Milliseconds}`,
        [`file of ${limit.bytes} bytes: requests a second`]: file.requestsPerSecond,
        'file: p50 and p99, ms': `${file.p50Milliseconds} ${file.p99Milliseconds}`,
        'pages to file: requests a second': ratio(pages.requestsPerSecond, file.requestsPerSecond),
        'pages to file: p99': ratio(pages.p99Milliseconds, file.p99Milliseconds),
        'requests in all, none failed': pages.requests + file.requests,
        'memory of the worker before and after, MB': `${before ?? '?'} ${memory(served.pid) ?? '?'}`,
      },
    };
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
