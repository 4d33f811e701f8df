/** What every server of this site is told, from the two files that static hosts read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeaderRules, type HeaderRule } from './header-rules.ts';
import { parseRedirectRules, type RedirectRule } from './redirect-rules.ts';

export interface ServerRules {
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly RedirectRule[];
}

/**
 * A page is asked for again each time, so that a number that changed is never an old one. Static hosts do this by
 * themselves; in `_headers` it would be joined with the year of hashed files.
 */
export const pageCaching = 'no-cache';

/** Files that speak to hosts, not to visitors. */
export const hostFiles = ['/_headers', '/_redirects'] as const;

/** Media types that a server may not know by itself. */
export const ownMediaTypes: Readonly<Record<string, readonly string[]>> = {
  'text/javascript': ['js', 'mjs'],
  'text/calendar': ['ics'],
  'text/vcard': ['vcf'],
  'application/geo+json': ['geojson'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'application/vnd.pmtiles': ['pmtiles'],
  'image/avif': ['avif'],
  'image/webp': ['webp'],
};

/** Reads the rules of a built site, or of `public/`. */
export const readServerRules = (folder: string): ServerRules => ({
  headers: parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8')),
  redirects: parseRedirectRules(readFileSync(join(folder, '_redirects'), 'utf8')),
});

export interface ServerOptions {
  /** Host name, e.g. `diemtua.example.vn`. */
  readonly host: string;
  /** Absolute path of the published site. */
  readonly root: string;
  /** Plain HTTP on this port of the loopback, for tests and behind a proxy that ends TLS. */
  readonly plainPort?: number;
}

/** A path in a configuration must not end the line or the quotes that it stands in. */
export function refuseUnsafe({ host, root }: ServerOptions): void {
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(host))
    throw new Error(`--host "${host}" is no host name. Write one such as diemtua.example.vn.`);
  if (!/^\/[^"'\\;{}\n\r$]*$/.test(root))
    throw new Error(`--root "${root}" is no absolute path without quotes, braces and semicolons.`);
}
