/** A folder as an editor's Git repository. */
import { execFileSync } from 'node:child_process';

/** Runs Git and gives what it says, without the last line end. @throws when Git refuses */
export type Git = (...args: readonly string[]) => string;

const gitIn =
  (folder: string): Git =>
  (...args) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();

/** Everything that lies in the folder becomes the first commit on `main`. */
export function makeRepository(folder: string): Git {
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Người biên tập');
  git('config', 'user.email', 'bien-tap@vi-du.vn');
  git('config', 'commit.gpgsign', 'false');
  git('config', 'gc.auto', '0');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Nội dung ban đầu');
  return git;
}
