/** A bare Git repository, as the hosts keep one, asked and changed by Git's own commands. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly path: string;
  readonly size?: number;
}

/** Undefined as `sha` takes the file away. */
export interface TreeChange {
  readonly path: string;
  readonly sha: string | null;
}

export interface FileDifference {
  readonly filename: string;
  readonly status: 'added' | 'modified' | 'removed';
  readonly sha: string;
  readonly binary: boolean;
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}

const statusOf = { A: 'added', M: 'modified', D: 'removed' } as const;

export class BareRepository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws what Git says on its error channel. */
  run(args: readonly string[], input: string | Buffer = '', env: NodeJS.ProcessEnv = {}): Buffer {
    return execFileSync('git', args, {
      cwd: this.folder,
      input,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  git = (...args: readonly string[]): string => this.run(args).toString('utf8');

  /** The object that a name stands for; undefined when there is none. */
  find(name: string): string | undefined {
    try {
      return this.git('rev-parse', '--verify', '--quiet', name).trim();
    } catch {
      return undefined;
    }
  }

  readBlob(sha: string): Buffer {
    return this.run(['cat-file', 'blob', sha]);
  }

  writeBlob(content: Buffer): string {
    return this.run(['hash-object', '-w', '--stdin'], content).toString('utf8').trim();
  }

  /** Undefined when no such folder is there. */
  listTree(name: string, recursive: boolean): TreeEntry[] | undefined {
    if (this.find(name) === undefined) return undefined;
    const lines = this.git('ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), name);
    return lines
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [, mode = '', type = '', sha = '', size = '', path = ''] =
          /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        return { mode, type, sha, path, ...(type === 'blob' ? { size: Number(size) } : {}) };
      });
  }

  writeTree(base: string, changes: readonly TreeChange[]): string {
    const index = join(this.folder, `index-${crypto.randomUUID()}`);
    const env = { GIT_INDEX_FILE: index };
    try {
      this.run(['read-tree', base], '', env);
      const lines = changes.map(({ path, sha }) =>
        sha === null ? `0 ${'0'.repeat(40)}\t${path}\n` : `100644 ${sha}\t${path}\n`,
      );
      this.run(['update-index', '--index-info'], lines.join(''), env);
      return this.run(['write-tree'], '', env).toString('utf8').trim();
    } finally {
      rmSync(index, { force: true });
    }
  }

  commit(message: string, tree: string, parents: readonly string[], author?: Person): string {
    const { name, email, date } = author ?? { name: 'Người biên tập', email: 'bien-tap@vi-du.vn' };
    const env = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      ...(date === undefined ? {} : { GIT_AUTHOR_DATE: date }),
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    };
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return this.run(args, message, env).toString('utf8').trim();
  }

  /** Whether the branch only grows by moving to this commit. */
  isForward(branch: string, sha: string): boolean {
    try {
      this.git('merge-base', '--is-ancestor', `refs/heads/${branch}`, sha);
      return true;
    } catch {
      return false;
    }
  }

  setBranch(branch: string, sha: string): void {
    this.git('update-ref', `refs/heads/${branch}`, sha);
  }

  deleteBranch(branch: string): void {
    this.git('update-ref', '-d', `refs/heads/${branch}`);
  }

  /** What a commit changed since the point where it left the other. */
  differences(from: string, to: string): FileDifference[] {
    const lines = this.git('diff', '--raw', '--no-abbrev', '--no-renames', `${from}...${to}`);
    const numbers = this.git('diff', '--numstat', '--no-renames', `${from}...${to}`);
    const binary = new Set(
      numbers.split('\n').flatMap((line) => /^-\t-\t(.*)$/.exec(line)?.[1] ?? []),
    );
    return lines
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [, sha = '', letter = 'M', filename = ''] =
          /^:\d+ \d+ \w+ (\w+) ([AMD])\t(.*)$/.exec(line) ?? [];
        return {
          filename,
          sha,
          status: statusOf[letter as keyof typeof statusOf],
          binary: binary.has(filename),
        };
      });
  }

  commitsBetween(from: string, to: string): string[] {
    return this.git('rev-list', '--reverse', `${from}..${to}`).split('\n').filter(Boolean);
  }

  /** The tree of both together; undefined where they change the same lines. */
  mergedTree(into: string, from: string): string | undefined {
    try {
      return this.git('merge-tree', '--write-tree', into, from).trim();
    } catch {
      return undefined;
    }
  }
}
