/** The only place of the report that asks Git. */
import { spawnSync } from 'node:child_process';
import { fileLives, type History } from './file-lives.ts';
import { commitMark, parseLog } from './parse-log.ts';

/** Thrown where nothing can be counted; the message says what to do. */
export class UnreadableHistory extends Error {}

/** A hook or another program may have set these; they would lead to another repository. */
const misleading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
/** A million commits are some 100 MB of names. */
const mostBytes = 1024 ** 3;

function git(folder: string, args: readonly string[]): { ok: boolean; out: string; said: string } {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !misleading.includes(name)),
  );
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env: { ...env, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
    maxBuffer: mostBytes,
  });
  if (error !== undefined)
    throw new UnreadableHistory(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'Máy này không có Git, nên không biết bài nào đăng ngày nào. Cài Git rồi chạy lại.'
        : `Không chạy được Git: ${error.message}`,
    );
  return { ok: status === 0, out: stdout, said: stderr.trim() };
}

/**
 * The history of a content folder as the main line saw it: a branch counts on the day of its merge, when its pieces
 * came onto the site. Renames are followed when nine tenths of the text stay: records of one kind look alike, and a
 * looser rule would take a deleted one for a renamed one.
 *
 * @throws UnreadableHistory without Git, a repository, commits, or the whole history
 */
export function readHistory(contentDir: string): History {
  const place = git(contentDir, ['rev-parse', '--is-shallow-repository']);
  if (!place.ok) {
    if (!place.said.includes('not a git repository'))
      throw new UnreadableHistory(`Git không đọc được kho chứa ${contentDir}:\n${place.said}`);
    throw new UnreadableHistory(
      `${contentDir} không nằm trong kho Git nào, nên không biết bài nào đăng ngày nào.\n` +
        'Chạy lệnh trong bản sao đầy đủ của kho (git clone).',
    );
  }
  if (place.out.trim() === 'true')
    throw new UnreadableHistory(
      'Bản sao này chỉ có một phần lịch sử (shallow clone), nên số đếm sẽ sai.\n' +
        'Lấy đủ lịch sử bằng: git fetch --unshallow',
    );
  if (!git(contentDir, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok)
    throw new UnreadableHistory('Kho Git này chưa có lần lưu (commit) nào, nên chưa có gì để đếm.');

  const log = git(contentDir, [
    ...['-c', 'log.showRoot=true', '-c', 'log.showSignature=false'],
    ...['log', '--first-parent', '--diff-merges=first-parent', '--reverse'],
    ...['-z', '--name-status', '--relative', '--find-renames=90%', '-l4000', '--no-ext-diff'],
    ...[`--format=${commitMark}%ct`, '--', '.'],
  ]);
  if (!log.ok) throw new UnreadableHistory(`Git không đọc được lịch sử:\n${log.said}`);
  return fileLives(parseLog(log.out));
}
