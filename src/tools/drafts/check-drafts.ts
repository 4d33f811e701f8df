/** Judges each draft of the editors' desk as if it were published already, without touching the checkout. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../checks/content/check-content.ts';
import type { Problem } from '../../checks/problem.ts';

export interface CheckedDraft {
  /** `cms/services-public/tram-y-te`, perhaps behind the name of a remote. */
  readonly branch: string;
  readonly problems: readonly Problem[];
}

/** Drafts here and on the remotes that were fetched; Decap names their branches so on every host. */
const patterns = ['refs/heads/cms', 'refs/remotes/*/cms'] as const;

function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

/** Writes the content of a branch into an empty folder; an index of its own keeps that of the checkout as it is. */
function writeOut(repository: string, branch: string, folder: string): void {
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  git(repository, ['read-tree', branch], env);
  git(repository, ['checkout-index', '--all', `--prefix=${folder}/`], env);
}

/** @throws when the folder is no Git repository. */
export function* checkDrafts(repository: string): Generator<CheckedDraft> {
  const branches = git(repository, ['for-each-ref', '--format=%(refname:short)', ...patterns])
    .split('\n')
    .filter(Boolean);
  for (const branch of branches) {
    const folder = mkdtempSync(join(tmpdir(), 'diem-tua-draft-'));
    try {
      writeOut(repository, branch, folder);
      yield { branch, problems: checkContent(join(folder, 'content')).problems };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
