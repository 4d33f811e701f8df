import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'diem-tua-report-'));
  made.push(folder);
  return folder;
}

/** Nothing of the machine's own settings may change what a test sees. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Biên tập',
  GIT_AUTHOR_EMAIL: 'bien-tap@vi-du.vn',
  GIT_COMMITTER_NAME: 'Biên tập',
  GIT_COMMITTER_EMAIL: 'bien-tap@vi-du.vn',
};

/** A real repository in a temporary folder, whose content stands in `content/`. */
export class Repository {
  readonly root: string;
  readonly content: string;

  constructor() {
    this.root = temporaryFolder();
    this.content = join(this.root, 'content');
    mkdirSync(this.content);
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.root,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  write(path: string, text: string): this {
    const file = join(this.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this;
  }

  copy(folder: string): this {
    cpSync(folder, this.content, { recursive: true });
    return this;
  }

  rename(from: string, to: string): this {
    mkdirSync(dirname(join(this.content, to)), { recursive: true });
    this.git('mv', `content/${from}`, `content/${to}`);
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.content, path), { recursive: true });
    return this;
  }

  /** @param time `YYYY-MM-DDTHH:MM:SS±HH:MM`, or a day, which then is 08:00 in Vietnam */
  commit(time: string): this {
    const date = time.includes('T') ? time : `${time}T08:00:00+07:00`;
    this.git('add', '--all');
    spawnSync('git', ['commit', '--quiet', '--allow-empty', '-m', 'Sửa nội dung'], {
      cwd: this.root,
      env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    return this;
  }

  /** Takes a branch in by a merge commit, as the CMS does when a piece is approved. */
  merge(branch: string, day: string): this {
    const date = `${day}T08:00:00+07:00`;
    const { status, stderr } = spawnSync(
      'git',
      ['merge', '--quiet', '--no-ff', '-m', 'Duyệt bài', branch],
      {
        cwd: this.root,
        encoding: 'utf8',
        env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      },
    );
    if (status !== 0) throw new Error(stderr);
    return this;
  }
}

/** Twenty lines, so that one changed line leaves more than nine tenths as they were. */
export const longText = (subject: string): string =>
  Array.from({ length: 20 }, (_, line) => `Dòng ${line + 1} nói về ${subject}.\n`).join('');
