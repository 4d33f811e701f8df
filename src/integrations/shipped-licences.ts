import type { AstroIntegration } from 'astro';
import { shippedParts } from '../licences/shipped-parts.ts';

/** `…/node_modules/@a/b/dist/x.js` → `@a/b`; the last such folder counts. */
const packageOf = (module: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];

/** Keeps the page of licences true: what is bundled for visitors is named there, and nothing else. */
export function shippedLicences(): AstroIntegration {
  const bundled = new Set<string>();
  return {
    name: 'diem-tua:shipped-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped-licences',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_options, bundle) {
                  for (const chunk of Object.values(bundle))
                    if (chunk.type === 'chunk')
                      for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
                        const name = packageOf(module);
                        if (name !== undefined && renderedLength > 0) bundled.add(name);
                      }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        const named = new Set(
          shippedParts.filter(({ copied }) => copied !== true).map((part) => part.package),
        );
        const missing = [...bundled.difference(named)].sort();
        const stale = [...named.difference(bundled)].sort();
        if (missing.length > 0)
          throw new Error(
            `${missing.join(', ')} reaches visitors without its licence. Name it in src/licences/shipped-parts.ts.`,
          );
        if (stale.length > 0)
          throw new Error(
            `${stale.join(', ')} is in no script of the site. Take it out of src/licences/shipped-parts.ts.`,
          );
      },
    },
  };
}
