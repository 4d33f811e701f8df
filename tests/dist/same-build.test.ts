import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSite, freshFolder } from './build-site.ts';
import { pathsIn } from './built.ts';

/**
 * Pagefind numbers the values of its filters by chance, so that these few files of the search differ in order, and in
 * their names, which are hashes. They are held to the same number of files and bytes as the other build's.
 */
const numberedByChance = /^pagefind\/.*(?:\.pf_filter|\.pf_meta|pagefind-entry\.json)$/;

const gunzipped = (path: string): Buffer => {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
};

const exactPaths = (folder: string): string[] =>
  pathsIn(folder).filter((path) => !numberedByChance.test(path));

/** Files that are in one folder only, or differ by a byte. */
function differences(one: string, other: string): string[] {
  const [left, right] = [new Set(exactPaths(one)), new Set(exactPaths(other))];
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

  it('gives a search with as many filters', () => {
    const sizes = (folder: string): number[] =>
      pathsIn(folder)
        .filter((path) => numberedByChance.test(path))
        .map((path) => gunzipped(join(folder, path)).length)
        .toSorted((a, b) => a - b);
    expect(sizes(first).length).toBeGreaterThan(4);
    expect(sizes(second)).toEqual(sizes(first));
  });
});
