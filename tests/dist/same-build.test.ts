import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, freshFolder } from './build-site.ts';
import { pathsIn } from './built.ts';

/** Files that are in one folder only, or differ by a byte. */
function differences(one: string, other: string): string[] {
  const [left, right] = [new Set(pathsIn(one)), new Set(pathsIn(other))];
  const same = (path: string) =>
    left.has(path) &&
    right.has(path) &&
    readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  return [...left.union(right)].filter((path) => !same(path)).sort();
}

describe('the same content on the same day', () => {
  const [first, second] = ['same/first', 'same/second'].map(freshFolder);
  if (!first || !second) throw new Error('no folders');
  const builds = [first, second].map((folder) => buildSite(resolve('content'), folder));

  it('builds', () => {
    expect(builds.map(({ status }) => status)).toEqual([0, 0]);
    expect(pathsIn(first).length).toBeGreaterThan(300);
  });

  it('gives the same files to the byte: what a mirror serves can be compared', () => {
    expect(differences(first, second)).toEqual([]);
  });
});
