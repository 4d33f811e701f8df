import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier or expression. */
  readonly licence: string;
  /** The text that its authors ask to be passed on; absent where the package has none. */
  readonly text?: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
}

/** @throws when the package is not installed or does not name its licence. */
export function packageLicence(name: string, modules = 'node_modules'): PackageLicence {
  const folder = join(modules, name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (typeof manifest.license !== 'string')
    throw new Error(`${name} names no licence in its package.json. Do not ship it.`);
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (entry) => entry.isFile() && /^(?:licen[cs]e|copying)(?:\.|-|$)/i.test(entry.name),
  )?.name;
  return {
    name,
    version: manifest.version ?? '',
    licence: manifest.license,
    ...(file === undefined ? {} : { text: readFileSync(join(folder, file), 'utf8').trim() }),
  };
}
