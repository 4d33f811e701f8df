/** Finds the programs of others that tests need, or installs Debian's packages of them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

export const programPath = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path));

const attempt = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
  }).status === 0;

/** The path of a program, installed from these packages when it is missing; undefined where that cannot be done. */
export function findProgram(name: string, packages: readonly string[]): string | undefined {
  const found = programPath(name);
  if (found !== undefined) return found;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return attempt('apt-get', ['update']) && attempt('apt-get', install)
    ? programPath(name)
    : undefined;
}
