import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWrite, undoWrite, type DeskRequest } from '../../../src/cms/undo-write.ts';
import { makeRepository, type Git } from '../../support/git-repository.ts';

const line = 'content/hotlines/113.yml';
const other = 'content/hotlines/115.yml';
const before = "name: Công an\nnumber: '113'\n";
const request: DeskRequest = {
  action: 'persistEntry',
  params: {
    branch: 'main',
    dataFiles: [{ path: line, slug: '113' }],
    assets: [{ path: 'content/media/anh.png' }],
    options: { collectionName: 'hotlines' },
  },
};

let folder: string;
let git: Git;
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const attempt = (...args: string[]) => {
  try {
    git(...args);
  } catch {
    // That Git refuses is what the test is about.
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diem-tua-undo-'));
  mkdirSync(join(folder, 'content/hotlines'), { recursive: true });
  mkdirSync(join(folder, 'content/media'));
  write(line, before);
  write(other, 'name: Cấp cứu\n');
  git = makeRepository(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inOrder = () => {
  expect(git('branch', '--show-current')).toBe('main');
  expect(git('status', '--porcelain')).toBe('');
  expect(read(line)).toBe(before);
};

describe('a write that decap-server gave up', () => {
  it('leaves no half file, and no draft that holds nothing', () => {
    git('checkout', '--quiet', '-b', 'cms/hotlines/113');
    write(line, 'name: Cô');
    write('content/media/anh.png', 'half');
    undoWrite(folder, request);
    inOrder();
    expect(git('branch', '--list', 'cms/*')).toBe('');
  });

  it('is put back too when it was staged and carried to the branch of the site', () => {
    git('checkout', '--quiet', '-b', 'cms/hotlines/113');
    write(line, 'name: Cô');
    write('content/media/anh.png', 'half');
    git('add', '.');
    git('checkout', '--quiet', 'main');
    undoWrite(folder, request);
    inOrder();
  });

  it('keeps a draft that was there before, as it was', () => {
    git('checkout', '--quiet', '-b', 'cms/hotlines/113');
    write(line, 'name: Công an khẩn cấp\n');
    git('commit', '--quiet', '-am', 'Bản nháp');
    git('config', 'branch.cms/hotlines/113.description', 'decap-cms/draft');
    write(line, '');
    undoWrite(folder, request);
    inOrder();
    expect(git('show', `cms/hotlines/113:${line}`)).toBe('name: Công an khẩn cấp');
  });

  it('touches nothing else that somebody has in work', () => {
    write(line, '');
    write(other, 'name: đang sửa\n');
    write('content/hotlines/mới.yml', 'name: đang viết\n');
    undoWrite(folder, request);
    expect(read(line)).toBe(before);
    expect(read(other)).toBe('name: đang sửa\n');
    expect(read('content/hotlines/mới.yml')).toBe('name: đang viết\n');
  });

  it.each(['rebase', 'merge'])('ends a %s that met other words in the same lines', (how) => {
    git('checkout', '--quiet', '-b', 'cms/hotlines/113');
    write(line, 'name: của bản nháp\n');
    git('commit', '--quiet', '-am', 'Bản nháp');
    git('checkout', '--quiet', 'main');
    write(line, before.replace('Công an', 'của trang'));
    git('commit', '--quiet', '-am', 'Sửa tay');
    if (how === 'rebase') {
      git('checkout', '--quiet', 'cms/hotlines/113');
      attempt('rebase', 'main');
    } else attempt('merge', 'cms/hotlines/113');
    undoWrite(
      folder,
      how === 'rebase'
        ? request
        : { action: 'publishUnpublishedEntry', params: { branch: 'main' } },
    );
    expect(git('branch', '--show-current')).toBe('main');
    expect(git('status', '--porcelain')).toBe('');
    expect(read(line)).toContain('của trang');
    expect(git('show', `cms/hotlines/113:${line}`)).toBe('name: của bản nháp');
  });
});

it('asking for something is no write', () => {
  expect(isWrite(request)).toBe(true);
  expect(isWrite({ action: 'getEntry' })).toBe(false);
});
