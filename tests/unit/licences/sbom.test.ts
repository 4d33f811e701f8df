import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { softwareBill, type LockFile } from '../../../src/licences/sbom.ts';

const lock: LockFile = {
  name: 'x',
  version: '1.0.0',
  packages: {
    '': { version: '1.0.0', dependencies: { '@a/b': '1', c: '2' } },
    'node_modules/@a/b': {
      version: '1.2.3',
      license: 'MIT',
      integrity: 'sha512-AAEC',
      dependencies: { c: '1', gone: '1' },
    },
    'node_modules/@a/b/node_modules/c': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/c': { version: '2.0.0', dev: true, license: 'SEE LICENSE IN c.txt' },
  },
};

interface Bill {
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly name: string;
    readonly scope: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses: readonly unknown[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const billOf = (file: LockFile): Bill =>
  softwareBill(file, { name: 'diem-tua', license: 'MIT' }) as Bill;

describe('a bill of materials', () => {
  const bill = billOf(lock);

  it('names each package with its address, hash, licence and use', () => {
    expect(bill.components).toMatchObject([
      {
        group: '@a',
        name: 'b',
        version: '1.2.3',
        purl: 'pkg:npm/%40a/b@1.2.3',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '000102' }],
        licenses: [{ license: { id: 'MIT' } }],
      },
      { name: 'c', version: '1.0.0', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
      {
        name: 'c',
        version: '2.0.0',
        scope: 'excluded',
        hashes: [],
        licenses: [{ license: { name: 'SEE LICENSE IN c.txt' } }],
      },
    ]);
  });

  it('says which of two versions a package uses, as Node finds it', () => {
    expect(bill.dependencies.map(({ dependsOn }) => dependsOn)).toEqual([
      ['@a/b@1.2.3|node_modules/@a/b', 'c@2.0.0|node_modules/c'],
      ['c@1.0.0|node_modules/@a/b/node_modules/c'],
      [],
      [],
    ]);
  });
});

describe('the bill of this project', () => {
  const file = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const bill = billOf(file);

  it('has every package of the lock file once, each with a hash and a licence', () => {
    expect(bill.components.length).toBe(Object.keys(file.packages).length - 1);
    const refs = bill.components.map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { name, hashes, licenses } of bill.components) {
      expect(hashes.length, name).toBeGreaterThan(0);
      expect(licenses.length, name).toBeGreaterThan(0);
      expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{40,128}$/);
    }
  });

  it('refers to nothing that it does not have', () => {
    const known = new Set(bill.components.map((one) => one['bom-ref']));
    expect(
      bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref)),
    ).toEqual([]);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(billOf(file))).toBe(JSON.stringify(bill));
  });
});
