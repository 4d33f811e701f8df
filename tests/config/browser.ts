/** Finds a Chromium to test in, or installs one. */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function installed(): string | undefined {
  const chosen = process.env['DIEM_TUA_CHROMIUM'];
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(chosen ? [chosen] : []), ...found, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

const attempt = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/**
 * The path of a Chromium: one that is installed, else Playwright's own download, else Debian's package.
 * @throws when none of the three can be had.
 */
export function findBrowser(): string {
  const playwright = [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'];
  const debian = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
  const found =
    installed() ??
    (attempt(process.execPath, playwright) ? installed() : undefined) ??
    (debian.every((args) => attempt('apt-get', args)) ? installed() : undefined);
  if (found) return found;
  throw new Error(
    'No Chromium was found, and neither Playwright nor apt-get could install one. ' +
      'Install Chromium or Chrome, or set DIEM_TUA_CHROMIUM to its path.',
  );
}

/** A root user has no sandbox to drop to; the rest keeps the browser from calling home during a test. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Maps are drawn by WebGL, which a machine without a graphics card does in software. */
export const softwareGraphics = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
