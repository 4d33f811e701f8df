import type { AstroIntegration } from 'astro';
import { inlineScript } from '../components/inline-script.ts';

const id = 'virtual:inline-scripts';

/** Hands the minified scripts of every page to the layout, so that they can be written into each. */
export function inlineScripts(): AstroIntegration {
  return {
    name: 'diem-tua:inline-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const code = {
          quickExitCode: inlineScript('./quick-exit/quick-exit.inline.ts'),
          quietModeCode: inlineScript('./quiet-mode/quiet-mode.inline.ts'),
        };
        const source = Object.entries(code)
          .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
          .join('\n');
        updateConfig({
          vite: {
            plugins: [
              {
                name: id,
                resolveId: (wanted: string) => (wanted === id ? `\0${id}` : undefined),
                load: (wanted: string) => (wanted === `\0${id}` ? source : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
