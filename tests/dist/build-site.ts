/** Real builds, for tests of what a build does. Each has the machine to itself. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testDay } from '../config/paths.ts';

/** Everything that such a build needs and leaves lies here, under the same name each time: caches go by it. */
const buildsFolder = resolve('.cache/test-builds');

export interface Build {
  readonly status: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** Vitest sets variables such as DEV and MODE, which Astro would take for its own. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

export function buildSite(contentDir: string, outDir: string): Build {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/build.ts'], {
    encoding: 'utf8',
    env: {
      ...ownEnvironment(),
      DIEM_TUA_CONTENT: contentDir,
      DIEM_TUA_OUT: outDir,
      DIEM_TUA_TODAY: testDay,
      // Drawing is tested where it belongs; these builds are about pages.
      DIEM_TUA_KIT: 'none',
      NO_COLOR: '1',
    },
    maxBuffer: 64_000_000,
  });
  return { status, output: stdout + stderr, milliseconds: performance.now() - began };
}

/** A fresh folder of that name below the builds. */
export function freshFolder(name: string): string {
  const folder = join(buildsFolder, name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
