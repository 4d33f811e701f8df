import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readHistory, UnreadableHistory } from '../../../src/report/history/read-history.ts';
import { longText, Repository, temporaryFolder } from './repository.ts';

const filesOf = (repository: Repository) => [...readHistory(repository.content).files.values()];

describe('the history of a content folder', () => {
  it('tells when a file first appeared and when it was changed', () => {
    const repository = new Repository()
      .write('articles/vi/lang-nghe.md', 'một\n')
      .commit('2025-12-20')
      .write('articles/vi/lang-nghe.md', 'hai\n')
      .commit('2026-03-08')
      .write('articles/vi/lang-nghe.md', 'ba\n')
      .commit('2026-03-08');
    expect(filesOf(repository)).toEqual([
      { path: 'articles/vi/lang-nghe.md', appeared: '2025-12-20', edited: ['2026-03-08'] },
    ]);
  });

  it('counts days as Vietnam does, whatever the clock of the editor', () => {
    const repository = new Repository().write('a.yml', 'a\n').commit('2025-12-14T18:30:00+00:00');
    expect(readHistory(repository.content).start).toBe('2025-12-15');
  });

  it('follows a file through a new name, and does not take the move for a change', () => {
    const text = longText('lắng nghe');
    const repository = new Repository()
      .write('materials/ap-phich.yml', text)
      .commit('2025-11-01')
      .rename('materials/ap-phich.yml', 'materials/ap-phich-cho.yml')
      .commit('2026-01-05')
      .rename('materials/ap-phich-cho.yml', 'materials/ap-phich-truong.yml')
      .write('materials/ap-phich-truong.yml', text.replace('Dòng 7 ', 'Dòng bảy '))
      .commit('2026-02-05');
    expect(filesOf(repository)).toEqual([
      { path: 'materials/ap-phich-truong.yml', appeared: '2025-11-01', edited: ['2026-02-05'] },
    ]);
  });

  it('counts a deleted file apart, and takes one that came back for the same file', () => {
    const repository = new Repository()
      .write('quizzes/a.yml', 'a\n')
      .write('quizzes/b.yml', 'b\n')
      .commit('2026-01-01')
      .remove('quizzes/a.yml')
      .remove('quizzes/b.yml')
      .commit('2026-02-01')
      .write('quizzes/b.yml', 'b\n')
      .commit('2026-03-01');
    const { files, deleted } = readHistory(repository.content);
    expect([...files.values()]).toEqual([
      { path: 'quizzes/b.yml', appeared: '2026-01-01', edited: ['2026-03-01'] },
    ]);
    expect(deleted).toEqual([
      { path: 'quizzes/a.yml', appeared: '2026-01-01', edited: [], on: '2026-02-01' },
    ]);
  });

  it('dates a piece that was approved by the day of its merge, not of its draft', () => {
    const repository = new Repository().write('a.yml', 'a\n').commit('2026-01-01');
    repository.git('switch', '--quiet', '--create', 'nhap');
    repository.write('articles/vi/moi.md', 'nháp\n').commit('2026-02-01');
    repository.write('articles/vi/moi.md', 'đã sửa\n').commit('2026-02-10');
    repository.git('switch', '--quiet', 'main');
    repository.write('a.yml', 'b\n').commit('2026-02-15').merge('nhap', '2026-03-01');
    expect(readHistory(repository.content).files.get('articles/vi/moi.md')).toEqual({
      path: 'articles/vi/moi.md',
      appeared: '2026-03-01',
      edited: [],
    });
    expect(readHistory(repository.content).files.get('a.yml')?.edited).toEqual(['2026-02-15']);
  });

  it('reads names with marks, spaces, quotes and tabs as they stand', () => {
    const names = ['articles/vi/Lắng nghe và giúp đỡ.md', 'a "b".yml', 'a\tb.yml', 'R100'];
    const repository = new Repository();
    for (const name of names) repository.write(name, `${name}\n`);
    const { files } = readHistory(repository.commit('2026-01-01').content);
    expect([...files.keys()].toSorted()).toEqual(names.toSorted());
  });

  it('looks at the content only', () => {
    const repository = new Repository().write('../README.md', 'x\n').commit('2026-01-01');
    repository.write('a.yml', 'a\n').commit('2026-02-01');
    const { start, files } = readHistory(repository.content);
    expect(start).toBe('2026-02-01');
    expect([...files.keys()]).toEqual(['a.yml']);
  });

  it('is not led to another repository by a hook', () => {
    const other = new Repository().write('khac.yml', 'x\n').commit('2026-01-01');
    const repository = new Repository().write('a.yml', 'a\n').commit('2026-02-01');
    vi.stubEnv('GIT_DIR', join(other.root, '.git'));
    try {
      expect([...readHistory(repository.content).files.keys()]).toEqual(['a.yml']);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('knows nothing of a folder in which nothing was ever saved', () => {
    const repository = new Repository().write('../README.md', 'x\n').commit('2026-01-01');
    expect(readHistory(repository.content)).toEqual({
      start: undefined,
      files: new Map(),
      deleted: [],
    });
  });
});

describe('a history that cannot be counted', () => {
  const complaint = (folder: string): string => {
    try {
      readHistory(folder);
    } catch (error) {
      if (error instanceof UnreadableHistory) return error.message;
      throw error;
    }
    return '';
  };

  it('is a folder outside Git', () => {
    const folder = temporaryFolder();
    expect(complaint(folder)).toBe(
      `${folder} không nằm trong kho Git nào, nên không biết bài nào đăng ngày nào.\n` +
        'Chạy lệnh trong bản sao đầy đủ của kho (git clone).',
    );
  });

  it('is a repository without a commit', () => {
    expect(complaint(new Repository().content)).toBe(
      'Kho Git này chưa có lần lưu (commit) nào, nên chưa có gì để đếm.',
    );
  });

  it('is a shallow clone', () => {
    const repository = new Repository().write('a.yml', 'a\n').commit('2026-01-01');
    repository.write('a.yml', 'b\n').commit('2026-02-01');
    const clone = join(temporaryFolder(), 'clone');
    const from = `file://${repository.root}`;
    expect(spawnSync('git', ['clone', '--quiet', '--depth=1', from, clone]).status).toBe(0);
    expect(complaint(join(clone, 'content'))).toContain('git fetch --unshallow');
  });

  it('is one on a machine without Git', () => {
    const folder = temporaryFolder();
    vi.stubEnv('PATH', folder);
    try {
      expect(complaint(folder)).toContain('Cài Git rồi chạy lại.');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
