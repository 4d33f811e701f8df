import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addedTo, contentFolder, smallSite } from '../site/small-site.ts';

const root = join(import.meta.dirname, '../../..');

const run = (args: readonly string[], contentDir = contentFolder) =>
  spawnSync(process.execPath, [join(root, 'src/tools/check-leaks.ts'), ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, DIEM_TUA_CONTENT: contentDir },
  });

const leak = '<p>Tủ hồ sơ số 7, bà Nguyễn Thị Lành giữ</p>';
const intoMain = addedTo('<main id="noi-dung">', leak);

describe('npm run check:leaks', () => {
  it('is content with a site that keeps its secrets', () => {
    const { status, stdout, stderr } = run([smallSite()]);
    expect(stdout).toMatch(/: không có lỗi\.\n$/);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('names the file, the field and the remedy, and fails', () => {
    const { status, stdout, stderr } = run([smallSite({ 'index.html': intoMain })]);
    expect(stderr).toBe(`1 lỗi trong 1 tệp của trang đã dựng:

[private-field] index.html › consent.recordedBy (Nơi giữ văn bản): của content/services/home/nha-dong-hai.yml bị đưa ra trang.
  Ô này chỉ để lưu trong kho; người ngoài đọc được thì lộ ai đã đồng ý giúp và giấy tờ để ở đâu. Bỏ ô này khỏi chỗ dựng ra tệp trên; mọi nơi chỉ được dùng kết quả của publish().
`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('tells a fault of every page once, with some of the files, or all of them when asked', () => {
    const paths = Array.from({ length: 8 }, (_, number) => `trang-${number}/index.html`);
    const site = smallSite(
      Object.fromEntries(
        paths.map((path) => [path, () => '<img src="https://cdn.example/a.png">']),
      ),
    );
    const short = run([site]).stderr;
    expect(short).toContain(
      '[foreign-origin] trang-0/index.html: "https://cdn.example/a.png" được tải từ máy chủ khác.\n' +
        '  cũng ở trang-1/index.html\n  cũng ở trang-2/index.html\n' +
        '  cũng ở trang-3/index.html\n  cũng ở trang-4/index.html\n  và 3 tệp khác\n',
    );
    const whole = run([site, '--all']).stderr;
    for (const path of paths) expect(whole).toContain(path);
    expect(whole).not.toContain('tệp khác');
  });

  it('explains itself, and refuses what it does not know', () => {
    expect(run(['--help'])).toMatchObject({ status: 0 });
    expect(run(['--help']).stdout).toContain('npm run check:leaks [-- DIR]');
    expect(run(['--khong-co']).status).toBe(2);
    expect(run(['a', 'b']).status).toBe(2);
  });

  it('says so when there is no site, and when the content cannot be read', () => {
    const nowhere = run([join(root, 'tests/fixtures/leaks/khong-co')]);
    expect(nowhere.stderr).toMatch(/không có trang nào đã dựng/);
    expect(nowhere.status).toBe(2);
    const unread = run([smallSite()], join(root, 'tests/fixtures/leaks/khong-co'));
    expect(unread.stderr).toMatch(/content\/: không có hoặc không phải một thư mục/);
    expect(unread.status).toBe(1);
  });
});

describe('the build', () => {
  const made: string[] = [];
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  /** Calls the hook as Astro does when the pages are written. */
  async function build(site: string, contentDir = contentFolder): Promise<void> {
    vi.stubEnv('DIEM_TUA_CONTENT', contentDir);
    vi.resetModules();
    const { leakCheck } = await import('../../../src/integrations/leak-check.ts');
    const hook = leakCheck().hooks['astro:build:done'];
    if (!hook) throw new Error('The integration has no hook for a finished build.');
    await hook({ dir: pathToFileURL(`${site}/`) } as Parameters<typeof hook>[0]);
  }

  it('passes when the site keeps its secrets', async () => {
    await expect(build(smallSite())).resolves.toBeUndefined();
  });

  it('stops at a leak, with the report', async () => {
    await expect(build(smallSite({ 'index.html': intoMain }))).rejects.toThrow(
      /\[private-field\] index\.html › consent\.recordedBy/,
    );
  });

  it('does not stop at a lost link: it harms nobody, and check:leaks tells it', async () => {
    const lost = smallSite({
      'index.html': addedTo('<main id="noi-dung">', '<a href="/khong-co/">x</a>'),
    });
    await expect(build(lost)).resolves.toBeUndefined();
    expect(run([lost]).stderr).toContain('[internal-link] index.html: "/khong-co/"');
  });

  it('stops when somebody spoiled the content while it ran', async () => {
    const spoiled = mkdtempSync(join(tmpdir(), 'diem-tua-content-'));
    made.push(spoiled);
    cpSync(contentFolder, spoiled, { recursive: true });
    writeFileSync(join(spoiled, 'hotlines/113.yml'), 'number: 113\n');
    await expect(build(smallSite(), spoiled)).rejects.toThrow('content/hotlines/113.yml');
  });
});
