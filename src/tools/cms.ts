import { spawn, type ChildProcess } from 'node:child_process';
import { localBranchVariable } from '../cms/local-desk.ts';
import { localProxyPort, localProxyPortVariable } from '../cms/local-proxy.ts';
import { orEnd, readArguments } from './cli.ts';
import { readyRepository } from './cms/ready-repository.ts';
import { freePort, sitePort } from './free-port.ts';

const help = `npm run cms [-- --port 4321]

Opens the editors' desk on this machine: the site at http://localhost:4321 or the next free port and, for /admin/,
decap-server on 127.0.0.1, which writes each draft into a branch of this Git repository and a published one into the
present branch.
Ctrl-C stops both. Nothing of it is ever part of a built site.

Environment:
  DIEM_TUA_CMS_PORT  port of decap-server, or the first that is tried; 8081 by default`;

const { values } = readArguments(help, { port: { type: 'string' } });

const repository = readyRepository(process.cwd());
for (const line of repository.said) console.log(line);
if (repository.branch === undefined) process.exit(1);

// The address that is printed has to be this desk's, not that of a site which somebody else still serves.
const port = String(await orEnd(sitePort(values['port'] as string | undefined)));
const proxyPort = String(await orEnd(freePort(localProxyPort())));

const env: NodeJS.ProcessEnv = {
  ...process.env,
  [localBranchVariable]: repository.branch,
  [localProxyPortVariable]: proxyPort,
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'development',
};

const start = (script: string, args: readonly string[], own: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [script, ...args], { stdio: 'inherit', env: { ...env, ...own } });

const children: ChildProcess[] = [
  start('node_modules/decap-server/dist/index.js', [], {
    MODE: 'git',
    BIND_HOST: '127.0.0.1',
    PORT: proxyPort,
    GIT_REPO_DIRECTORY: process.cwd(),
    LOG_LEVEL: 'error',
  }),
  start('node_modules/astro/bin/astro.mjs', ['dev', '--host', '127.0.0.1', '--port', port]),
];

/** One alone is of no use: when either ends, or somebody presses Ctrl-C, both do. */
let stopping = false;
function stop(status: number): void {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = status;
}

for (const child of children) child.once('exit', (code) => stop(code ?? 0));
process.once('SIGINT', () => stop(0));
process.once('SIGTERM', () => stop(0));
console.log(
  `\n  Bàn biên tập: http://localhost:${port}/admin/  (nhánh ${repository.branch})\n  Ctrl-C để dừng.\n`,
);
