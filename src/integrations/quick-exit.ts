import type { AstroIntegration } from 'astro';
import { quickExitScript } from '../components/quick-exit/inline-script.ts';

const id = 'virtual:quick-exit';

/** Hands the minified quick exit to the layout, so that it can be written into each page. */
export function quickExit(): AstroIntegration {
  return {
    name: 'diem-tua:quick-exit',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const code = quickExitScript();
        updateConfig({
          vite: {
            plugins: [
              {
                name: id,
                resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
                load: (source: string) =>
                  source === `\0${id}`
                    ? `export const quickExitCode = ${JSON.stringify(code)};`
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
