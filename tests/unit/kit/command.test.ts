import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawnBar, progressBar } from '../../../src/tools/progress-bar.ts';

const scratch = mkdtempSync(join(tmpdir(), 'diem-tua-kit-command-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/tools/kit.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DIEM_TUA_TODAY: '2026-11-23' },
  });

describe('npm run kit', () => {
  it('draws the sheets of a commune, and the same again', () => {
    const [one, other] = [join(scratch, 'one'), join(scratch, 'deep/other')];
    for (const out of [one, other]) {
      const { status, stderr, stdout } = run('--communes', 'Trường Sa', '--out', out);
      expect(stderr).toContain('20/20');
      expect(stdout).toContain('20 tờ in của 2 nơi');
      expect(status).toBe(0);
    }
    const [first, second] = [one, other].map((out) =>
      readFileSync(join(out, 'truong-sa/ap-phich-a4.pdf')),
    );
    expect(second && first?.equals(second)).toBe(true);
    expect(existsSync(join(one, 'toan-tinh/quy-dinh-noi-lam-viec.pdf'))).toBe(true);
  });

  it('says which commune was probably meant, before it draws anything', () => {
    const out = join(scratch, 'none');
    const { status, stderr } = run('--communes', 'truong-saa', '--out', out);
    expect(stderr).toContain('Có phải là "truong-sa"?');
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it('says where it cannot write', () => {
    const file = join(scratch, 'file');
    writeFileSync(file, '');
    const { status, stderr } = run('--communes', 'truong-sa', '--out', join(file, 'in-it'));
    expect(stderr).toContain('Không ghi được vào');
    expect(status).toBe(1);
  });

  it('wants to be told where to, and answers --help', () => {
    expect(run().status).toBe(2);
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--communes');
  });
});

describe('the bar', () => {
  it('grows to its end', () => {
    expect(drawnBar(0, 4)).toContain('·'.repeat(30));
    expect(drawnBar(4, 4)).toContain('█'.repeat(30));
  });

  it('writes a line for each tenth to a log, and moves in place on a terminal', () => {
    const lines: string[] = [];
    const log = progressBar({ write: (text) => lines.push(text) });
    for (let done = 0; done <= 100; done++) log(done, 100, 'x');
    expect(lines).toHaveLength(11);
    const shown: string[] = [];
    const terminal = progressBar({ isTTY: true, write: (text) => shown.push(text) });
    for (let done = 1; done <= 3; done++) terminal(done, 3, `phan-rang/${done}`);
    expect(shown).toHaveLength(3);
    expect(shown.map((text) => text.endsWith('\n'))).toEqual([false, false, true]);
  });
});
