import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './repository.ts';
import { reportDay, sampleYear } from './sample-year.ts';

const root = join(import.meta.dirname, '../../..');

const run = (args: readonly string[], contentDir: string) =>
  spawnSync(process.execPath, [join(root, 'src/tools/report.ts'), ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, DIEM_TUA_CONTENT: contentDir, DIEM_TUA_TODAY: reportDay },
  });

const asked = ['--year', '2026', '--office', 'Sở Nội vụ'];

describe('npm run report', () => {
  it('writes the same two files from the same content, and never over a report that somebody may have filled in', () => {
    const { content } = sampleYear();
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    const { stdout, stderr, status } = run([...asked, '--out', first], content);
    expect(stderr).toBe('');
    expect(stdout).toContain('Kỳ báo cáo: từ 15/12/2025 đến hết 14/12/2026.');
    expect(status).toBe(0);
    expect(run([...asked, '--out', second], content).status).toBe(0);
    for (const name of ['bao-cao-2026.docx', 'bao-cao-2026.xlsx'])
      expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name).toBe(
        true,
      );

    writeFileSync(join(first, 'bao-cao-2026.docx'), 'đã điền');
    const again = run([...asked, '--out', first], content);
    expect(again.stderr).toContain('bao-cao-2026.docx đã có');
    expect(again.status).toBe(1);
    expect(readFileSync(join(first, 'bao-cao-2026.docx'), 'utf8')).toBe('đã điền');
    expect(run([...asked, '--out', first, '--force'], content).status).toBe(0);
    expect(readFileSync(join(first, 'bao-cao-2026.docx'), 'utf8')).not.toBe('đã điền');
  });

  it('says what is missing in the call', () => {
    const nowhere = temporaryFolder();
    for (const [args, words] of [
      [['--office', 'Sở Nội vụ'], 'Chưa ghi năm báo cáo'],
      [['--year', 'nay', '--office', 'Sở Nội vụ'], 'Chưa ghi năm báo cáo'],
      [['--year', '2026'], 'Chưa ghi tên đơn vị báo cáo'],
      [['--year', '2026', '--office', ' '], 'Chưa ghi tên đơn vị báo cáo'],
    ] as const) {
      const { status, stderr } = run(args, nowhere);
      expect(stderr).toContain(words);
      expect(status).toBe(2);
    }
  });

  it('writes nothing for a year of which it knows nothing', () => {
    const out = join(temporaryFolder(), 'moi');
    const { content } = sampleYear();
    const old = run(['--year', '2024', '--office', 'Sở', '--out', out], content);
    expect(old.stderr).toContain('lịch sử của nội dung bắt đầu ngày 01/06/2025');
    const coming = run(['--year', '2027', '--office', 'Sở', '--out', out], content);
    expect(coming.stderr).toContain('Kỳ báo cáo năm 2027 chưa bắt đầu');
    expect([old.status, coming.status]).toEqual([1, 1]);
    expect(existsSync(out)).toBe(false);
  });

  it('says where it cannot write and what it cannot read', () => {
    const repository = sampleYear();
    const file = join(temporaryFolder(), 'tep');
    writeFileSync(file, '');
    const barred = run([...asked, '--out', join(file, 'trong-tep')], repository.content);
    expect(barred.stderr).toContain('Không ghi được vào thư mục');
    expect(barred.status).toBe(1);
    repository.write('events/hong.yml', 'title: [\n');
    const broken = run([...asked, '--out', temporaryFolder()], repository.content);
    expect(broken.stderr).toContain('Nội dung đang có lỗi.');
    expect(broken.status).toBe(1);
  });
});
