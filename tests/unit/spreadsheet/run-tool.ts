import { spawnSync } from 'node:child_process';
import { today } from './sheet-support.ts';

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of the project as a person would, on a content folder of its own. */
export function runTool(name: string, content: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/tools/${name}.ts`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, DIEM_TUA_CONTENT: content, DIEM_TUA_TODAY: today, NO_COLOR: '1' },
    },
  );
  return { status, out: stdout, err: stderr };
}
