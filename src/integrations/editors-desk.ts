import type { AstroIntegration } from 'astro';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localProxyPath } from '../cms/desk-config.ts';
import { localDesk } from '../cms/local-desk.ts';
import { localProxy, localProxyPort } from '../cms/local-proxy.ts';

/** Decap as it was published. Its other chunks are for widgets that no form of ours has. */
const bundle = 'node_modules/decap-cms/dist';
const files = ['decap-cms.js', 'decap-cms.js.LICENSE.txt'] as const;

/** Puts Decap beside the desk's page: copied into a built site, handed out while editing. */
export function editorsDesk(): AstroIntegration {
  return {
    name: 'diem-tua:editors-desk',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const file of files)
          server.middlewares.use(`/admin/${file}`, (_request, response) => {
            response.setHeader('content-type', 'text/javascript; charset=utf-8');
            createReadStream(join(bundle, file)).pipe(response);
          });
        if (localDesk())
          server.middlewares.use(
            localProxyPath,
            localProxy({ port: localProxyPort(), folder: process.cwd() }),
          );
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'admin');
        await mkdir(folder, { recursive: true });
        for (const file of files) await copyFile(join(bundle, file), join(folder, file));
      },
    },
  };
}
