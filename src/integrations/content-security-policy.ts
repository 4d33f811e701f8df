import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The layout writes this where the policy belongs; the hashes are known only when the page is whole. */
export const policyPlaceholder = '%content-security-policy%';

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const dataBlock = /\btype="?(?:application|text)\/(?:ld\+)?json/;

/** The island that opens the map is the only one that starts a worker. */
const holdsMap = (html: string): boolean =>
  /<astro-island\b[^>]*component-export="Finder"/.test(html);

/** The engine of the site search is WebAssembly; no other page may run any. */
const holdsSearch = (html: string): boolean => /<site-search\b/.test(html);

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of one page: our own origin, and the inline scripts and styles that this very page carries.
 * Astro's own `security.csp` lists the hashes of the whole site on every page, about 50 bytes each that no
 * compression takes back; a help page has 12 kB in all.
 */
export function policyFor(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, tag, attributes = '', body = ''] of html.matchAll(inline)) {
    if (/(?:^|\s)src=/.test(attributes) || dataBlock.test(attributes) || body === '') continue;
    hashes[tag as 'script' | 'style'].add(hashOf(body));
  }
  const sources = (kind: 'script' | 'style') => ["'self'", ...hashes[kind]].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources('script')}${holdsSearch(html) ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${sources('style')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    ...(/<(?:video|audio)\b/.test(html) ? ["media-src 'self'"] : []),
    "connect-src 'self'",
    ...(holdsMap(html) ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes into each built page the policy that fits it. A page without the placeholder fails the build. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'diem-tua:content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          const html = await readFile(path, 'utf8');
          // The editors' desk brings a policy of its own (desk-policy.ts).
          if (file === join('admin', 'index.html')) continue;
          if (!html.includes(policyPlaceholder))
            throw new Error(
              `${file} has no content security policy: build it with the Base layout, which holds the placeholder.`,
            );
          await writeFile(path, html.replace(policyPlaceholder, policyFor(html)));
        }
      },
    },
  };
}
