import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addRelease, switchTo } from '../../src/hosting/releases.ts';
import { testDay } from '../config/paths.ts';
import { fixtures } from '../content/overlay.ts';
import { freshFolder, ownEnvironment } from './build-site.ts';
import { pathsIn } from './built.ts';

const contentDir = freshFolder('deploy/content');
const target = freshFolder('deploy/site');
cpSync(join(fixtures, 'base'), contentDir, { recursive: true });
for (const shared of ['settings', 'hotlines', 'campaigns', 'pages', 'communes'])
  cpSync(join('content', shared), join(contentDir, shared), { recursive: true });

function deploy(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tools/deploy.ts', '--to', target, ...args],
    {
      encoding: 'utf8',
      env: {
        ...ownEnvironment(),
        DIEM_TUA_CONTENT: contentDir,
        DIEM_TUA_TODAY: testDay,
        DIEM_TUA_COMMIT: '0123456789ab',
        NO_COLOR: '1',
      },
    },
  );
  return { status, output: stdout + stderr };
}

const current = join(target, 'current');
const releases = (): string[] => readdirSync(join(target, 'releases'));
const brokenFile = 'content/hotlines/113.yml';

describe('publishing', () => {
  it('builds, compresses and shows the site, which tells its commit', () => {
    const { status, output } = deploy();
    expect(output).toContain('is shown');
    expect(status).toBe(0);
    expect(releases()).toHaveLength(1);
    expect(releases()[0]).toMatch(/^\d{8}T\d{6}Z-0123456789ab$/);
    const html = readFileSync(join(current, 'goi-ngay/index.html'));
    expect(html.toString()).toContain('<meta name="version" content="0123456789ab"');
    const small = readFileSync(join(current, 'goi-ngay/index.html.br'));
    expect(brotliDecompressSync(small).equals(html)).toBe(true);
    for (const path of pathsIn(current).filter((name) => name.endsWith('.html')))
      expect(readFileSync(join(current, path), 'utf8'), path).toContain('content="0123456789ab"');
    expect(existsSync('.cache/deploy')).toBe(false);
  });

  it('leaves the site as it was when the content is wrong', () => {
    const before = pathsIn(current);
    cpSync(join(fixtures, 'bad/wrong-phone'), contentDir, { recursive: true });
    const { status, output } = deploy();
    expect(status).toBe(1);
    expect(output).toContain(brokenFile);
    expect(output).toContain('nothing was published');
    expect(releases()).toHaveLength(1);
    expect(pathsIn(current)).toEqual(before);
    expect(readdirSync(target).sort()).toEqual(['current', 'releases']);
  });

  it('can be taken back', () => {
    const [first = ''] = releases();
    addRelease(target, '29991231T000000Z-later', current);
    switchTo(target, '29991231T000000Z-later');
    expect(deploy('--list').output).toContain('* 29991231T000000Z-later');
    expect(deploy('--back').output).toContain(`${first} is shown`);
    expect(deploy('--list').output).toContain(`* ${first}`);
    expect(deploy('--back')).toMatchObject({ status: 1 });
  });

  it('explains a command that is wrong', () => {
    expect(deploy('--keep', '0')).toMatchObject({ status: 2 });
    expect(deploy('--bring')).toMatchObject({ status: 2 });
  });
});
