import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addRelease,
  currentRelease,
  goBack,
  lockTarget,
  pruneReleases,
  releaseNames,
  switchTo,
} from '../../../src/hosting/releases.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  target = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function built(text: string): string {
  const site = join(folder, 'built');
  mkdirSync(join(site, 'goi-ngay'), { recursive: true });
  writeFileSync(join(site, 'goi-ngay/index.html'), text);
  return site;
}

function publish(name: string): void {
  addRelease(target, name, built(name));
  switchTo(target, name);
}

const shown = (): string => readFileSync(join(target, 'current/goi-ngay/index.html'), 'utf8');

describe('releases', () => {
  it('are shown one at a time, by one link', () => {
    expect(currentRelease(target)).toBeUndefined();
    publish('1');
    expect(shown()).toBe('1');
    addRelease(target, '2', built('2'));
    expect(shown()).toBe('1');
    switchTo(target, '2');
    expect(shown()).toBe('2');
    expect(releaseNames(target)).toEqual(['1', '2']);
    // Nothing is left beside the link and the releases.
    expect(readdirSync(target).sort()).toEqual(['current', 'releases']);
  });

  it('can be gone back through, and not beyond the first', () => {
    for (const name of ['1', '2', '3']) publish(name);
    expect(goBack(target)).toBe('2');
    expect(shown()).toBe('2');
    expect(goBack(target)).toBe('1');
    expect(() => goBack(target)).toThrow('no release before 1');
    expect(shown()).toBe('1');
  });

  it('are deleted when they are old, never the one that is shown', () => {
    for (const name of ['1', '2', '3', '4']) publish(name);
    switchTo(target, '1');
    expect(pruneReleases(target, 2)).toEqual(['2', '3']);
    expect(releaseNames(target)).toEqual(['1', '4']);
    expect(shown()).toBe('1');
  });

  it('are whole: one that could not be copied is not there', () => {
    publish('1');
    expect(() => addRelease(target, '2', join(folder, 'nothing'))).toThrow();
    expect(releaseNames(target)).toEqual(['1']);
    expect(readdirSync(join(target, 'releases'))).toEqual(['1']);
    expect(() => switchTo(target, '2')).toThrow('has no release "2"');
    expect(shown()).toBe('1');
  });

  it('do not overwrite a folder that somebody served by hand', () => {
    mkdirSync(join(target, 'current'), { recursive: true });
    writeFileSync(join(target, 'current/index.html'), 'cũ');
    addRelease(target, '1', built('1'));
    expect(() => switchTo(target, '1')).toThrow('is not a link');
    expect(readFileSync(join(target, 'current/index.html'), 'utf8')).toBe('cũ');
  });
});

describe('two people who publish at once', () => {
  it('wait for each other', () => {
    const giveBack = lockTarget(target);
    expect(() => lockTarget(target)).toThrow(`process ${process.pid}`);
    giveBack();
    lockTarget(target)();
    expect(existsSync(join(target, '.deploying'))).toBe(false);
  });

  it('are not held up by a program that died', () => {
    mkdirSync(target);
    // No process has this number: it is above what Linux gives out.
    writeFileSync(join(target, '.deploying'), '4194305');
    expect(() => lockTarget(target)()).not.toThrow();
  });
});
