import { execFileSync } from 'node:child_process';

let known: string | undefined;

/**
 * The commit that this site is built from: 12 hex digits, with `-changed` when files differ from it; `unknown` where
 * there is no Git. `DIEM_TUA_COMMIT` tells it to a build from an archive.
 */
export function builtCommit(): string {
  known ??= process.env['DIEM_TUA_COMMIT'] ?? fromGit();
  return known;
}

function fromGit(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const commit = git('rev-parse', '--short=12', 'HEAD');
    return git('status', '--porcelain', '--untracked-files=no') === ''
      ? commit
      : `${commit}-changed`;
  } catch {
    return 'unknown';
  }
}
