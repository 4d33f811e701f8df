/** Finds a Chromium to test in, or installs one. */
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, installPackages, programPath } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const installed = (): string | undefined =>
  [process.env['DIEM_TUA_CHROMIUM'], ...names.map(programPath), chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );

function fetchBrowser(): string | undefined {
  console.log('No Chromium is installed yet: fetching one, which takes some minutes.');
  const playwright = [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'];
  return (
    (attempt(process.execPath, playwright) ? installed() : undefined) ??
    (installPackages(['chromium']) ? installed() : undefined)
  );
}

/**
 * The path of a Chromium: one that is installed, else Playwright's own download, else Debian's package.
 * @throws when none of the three can be had.
 */
export function findBrowser(): string {
  const found = installed() ?? fetchBrowser();
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
