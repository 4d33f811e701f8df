/** Whether the desk may write into this repository, and what an interrupted save left behind. */
import { execFileSync } from 'node:child_process';

export interface Readiness {
  /** The branch that editors change; undefined when the desk must not start. */
  readonly branch?: string;
  /** What the person at the terminal should know, in order. */
  readonly said: readonly string[];
}

/** decap-server keeps each draft in a branch of this name. */
const draftPrefix = 'cms/';

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function tryGit(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return git(folder, ...args);
  } catch {
    return undefined;
  }
}

/** The branch from which the checkout went to the draft, by Git's own diary. */
function branchBefore(folder: string): string | undefined {
  const moves = (tryGit(folder, 'reflog', 'HEAD', '--format=%gs') ?? '').split('\n');
  const from = moves
    .map((line) => /^checkout: moving from (\S+) to /.exec(line)?.[1])
    .find((name) => name !== undefined && !name.startsWith(draftPrefix));
  return from !== undefined && tryGit(folder, 'rev-parse', '--verify', `refs/heads/${from}`)
    ? from
    : undefined;
}

/** A save that was cut off leaves its draft checked out, perhaps with a file not yet committed: it is kept there. */
function leaveDraft(folder: string, draft: string): Readiness {
  const back = branchBefore(folder);
  if (back === undefined)
    return {
      said: [`Kho đang ở bản nháp ${draft}. Chạy: git checkout <nhánh chính>, rồi chạy lại.`],
    };
  const changed = git(folder, 'status', '--porcelain', '--', 'content') !== '';
  if (changed) {
    git(folder, 'add', 'content');
    git(folder, 'commit', '--no-verify', '-m', `Giữ phần đang lưu dở của ${draft}`);
  }
  git(folder, 'checkout', back);
  const kept = changed ? ' Phần đang lưu dở được giữ trong bản nháp.' : '';
  return {
    branch: back,
    said: [`Lần lưu trước bị ngắt giữa chừng ở ${draft}.${kept} Đã trở về ${back}.`],
  };
}

export function readyRepository(folder: string): Readiness {
  if (tryGit(folder, 'rev-parse', '--is-inside-work-tree') !== 'true')
    return {
      said: [
        'Thư mục này không phải kho Git. Chạy: git init && git add . && git commit -m "Bắt đầu"',
      ],
    };
  const branch = tryGit(folder, 'symbolic-ref', '--short', 'HEAD');
  if (branch === undefined)
    return { said: ['Kho không ở nhánh nào. Chạy: git checkout <nhánh chính>, rồi chạy lại.'] };
  // Git cannot have the branch "cms" and branches below it.
  if (tryGit(folder, 'rev-parse', '--verify', 'refs/heads/cms') !== undefined)
    return {
      said: [
        'Có nhánh tên "cms", trùng với chỗ của bản nháp. Đổi tên nhánh đó: git branch -m cms …',
      ],
    };
  const recovered = branch.startsWith(draftPrefix)
    ? leaveDraft(folder, branch)
    : { branch, said: [] };
  if (recovered.branch === undefined) return recovered;
  // decap-server commits whatever it finds changed, so nothing else may lie around.
  const changed = git(folder, 'status', '--porcelain');
  if (changed === '') return recovered;
  return {
    said: [
      ...recovered.said,
      'Kho còn thay đổi chưa ghi nhận; bàn biên tập sẽ lẫn chúng vào bản nháp đầu tiên:',
      changed,
      'Chạy git commit hoặc git stash, rồi chạy lại.',
    ],
  };
}
