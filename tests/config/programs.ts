/** Finds the programs of others that tests need, or installs Debian's packages of them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

export const programPath = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path));

/** Whether a command could do its work. */
export const attempt = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  }).status === 0;

export const installPackages = (packages: readonly string[]): boolean =>
  attempt('apt-get', ['update']) &&
  attempt('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);

/** The path of a program, installed from these packages when it is missing; undefined where that cannot be done. */
export function findProgram(name: string, packages: readonly string[]): string | undefined {
  return programPath(name) ?? (installPackages(packages) ? programPath(name) : undefined);
}
