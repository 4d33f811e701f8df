import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDrafts } from '../../../src/tools/drafts/check-drafts.ts';
import { readyRepository } from '../../../src/tools/cms/ready-repository.ts';
import { makeRepository, type Git } from '../../support/git-repository.ts';

let folder: string;
let git: Git;
const hotline = () => join(folder, 'content/hotlines/113.yml');
const change = (from: string | RegExp, to: string) =>
  writeFileSync(hotline(), readFileSync(hotline(), 'utf8').replace(from, to));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diem-tua-drafts-'));
  cpSync('tests/fixtures/content/base', join(folder, 'content'), { recursive: true });
  git = makeRepository(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function draft(name: string, from: string | RegExp, to: string): void {
  git('checkout', '--quiet', '-b', name, 'main');
  change(from, to);
  git('commit', '--quiet', '-am', 'Bản nháp');
  git('checkout', '--quiet', 'main');
}

describe('the check of drafts', () => {
  it('tells the wrong one from the right one, and leaves the checkout as it was', () => {
    draft('cms/hotlines/113', /^name: .*$/m, 'name: Công an khẩn cấp');
    draft('cms/hotlines/sai', /^number: .*$/m, "number: '0259 38'");
    const before = git('status', '--porcelain') + git('rev-parse', 'HEAD');
    const found = [...checkDrafts(folder)];
    expect(found.map(({ branch, problems }) => [branch, problems.length > 0])).toEqual([
      ['cms/hotlines/113', false],
      ['cms/hotlines/sai', true],
    ]);
    expect(found[1]?.problems[0]).toMatchObject({
      file: 'content/hotlines/113.yml',
      field: 'number',
    });
    expect(git('status', '--porcelain') + git('rev-parse', 'HEAD')).toBe(before);
  });

  it('ends the command with status 1 and names the draft', () => {
    draft('cms/hotlines/sai', /^number: .*$/m, "number: '0259 38'");
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['src/tools/check-content.ts', '--drafts', folder],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('cms/hotlines/sai: 1 lỗi');
    expect(stdout).toContain('1 bản nháp, 1 bản nháp có lỗi');
  });
});

describe('a repository before the desk opens', () => {
  it('is ready when nothing is half done', () => {
    expect(readyRepository(folder)).toEqual({ branch: 'main', said: [] });
  });

  it('comes back from a save that was cut off, and keeps what was typed in its draft', () => {
    git('checkout', '--quiet', '-b', 'cms/hotlines/113');
    change(/^name: .*$/m, 'name: Đang viết dở');
    const { branch, said } = readyRepository(folder);
    expect(branch).toBe('main');
    expect(said.join()).toContain('Lần lưu trước bị ngắt giữa chừng');
    expect(git('branch', '--show-current').trim()).toBe('main');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', 'cms/hotlines/113:content/hotlines/113.yml')).toContain('Đang viết dở');
  });

  it('is refused with work that would slip into a draft', () => {
    change(/^name: .*$/m, 'name: Chưa ghi nhận');
    const { branch, said } = readyRepository(folder);
    expect(branch).toBeUndefined();
    expect(said.join('\n')).toContain('content/hotlines/113.yml');
  });

  it('is refused with a branch whose name drafts need', () => {
    git('branch', 'cms');
    expect(readyRepository(folder).said.join()).toContain('"cms"');
  });

  it('is refused when it is no repository, or on no branch', () => {
    git('checkout', '--quiet', '--detach');
    expect(readyRepository(folder).branch).toBeUndefined();
    rmSync(join(folder, '.git'), { recursive: true });
    expect(readyRepository(folder).said.join()).toContain('git init');
  });
});
