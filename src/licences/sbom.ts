/**
 * The software bill of materials, CycloneDX 1.6 as JSON, from the lock file alone: the same lock file gives the same
 * bytes. `npm sbom` writes a time and a random number into each, and CycloneDX's own library wants a compiler for its
 * XML half. Specification: ECMA-424.
 */

export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  /** `sha512-` and base64, as npm writes it. */
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const folder = 'node_modules/';

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
const nameOf = (path: string): string => path.slice(path.lastIndexOf(folder) + folder.length);

/** Package URL, https://github.com/package-url/purl-spec. */
const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hashAlgorithms: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

function hashes(integrity: string | undefined): { alg: string; content: string }[] {
  return (integrity ?? '').split(/\s+/).flatMap((one) => {
    const [algorithm = '', base64 = ''] = one.split('-', 2);
    const alg = hashAlgorithms[algorithm];
    return alg === undefined
      ? []
      : [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }];
  });
}

/** One SPDX identifier is an id; anything composed is an expression; the rest is only a name. */
function licences(license: string | undefined): object[] {
  if (license === undefined) return [];
  if (/^[A-Za-z0-9.+-]+$/.test(license)) return [{ license: { id: license } }];
  if (/^[A-Za-z0-9.+() -]+$/.test(license) && /\b(?:AND|OR|WITH)\b/.test(license))
    return [{ expression: license }];
  return [{ license: { name: license } }];
}

/** Where Node finds a dependency of the package at `path`: in its own folder first, then in those above. */
function foundAt(lock: LockFile, path: string, name: string): string | undefined {
  const own = path === '' ? `${folder}${name}` : `${path}/${folder}${name}`;
  if (lock.packages[own] !== undefined) return own;
  if (path === '') return undefined;
  return foundAt(lock, path.slice(0, Math.max(0, path.lastIndexOf(`/${folder}`))), name);
}

/** @param root what package.json says: the name and licence of the whole. */
export function softwareBill(
  lock: LockFile,
  root: { readonly name: string; readonly license: string },
): object {
  const paths = Object.keys(lock.packages)
    .filter((path) => path !== '' && lock.packages[path]?.link !== true)
    .sort();
  const refOf = new Map(
    paths.map((path) => [path, `${nameOf(path)}@${lock.packages[path]?.version ?? ''}|${path}`]),
  );
  const rootRef = `${root.name}@${lock.version}`;
  const components = paths.map((path) => {
    const one = lock.packages[path] ?? {};
    const version = one.version ?? '';
    const name = nameOf(path);
    const group = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
    return {
      type: 'library',
      'bom-ref': refOf.get(path),
      ...(group === undefined ? {} : { group }),
      name: group === undefined ? name : name.slice(group.length + 1),
      version,
      // What only tests and checks use never reaches a visitor.
      scope: one.dev === true ? 'excluded' : one.optional === true ? 'optional' : 'required',
      hashes: hashes(one.integrity),
      licenses: licences(one.license),
      purl: purlOf(name, version),
    };
  });
  const needs = (path: string): string[] =>
    [
      ...new Set(
        Object.keys(lock.packages[path]?.dependencies ?? {}).flatMap((name) => {
          const at = foundAt(lock, path, name);
          return at === undefined ? [] : [refOf.get(at) ?? ''];
        }),
      ),
    ].sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': rootRef,
        name: root.name,
        version: lock.version,
        licenses: licences(root.license),
      },
    },
    components,
    dependencies: [
      { ref: rootRef, dependsOn: needs('') },
      ...paths.map((path) => ({ ref: refOf.get(path), dependsOn: needs(path) })),
    ],
  };
}
