import { outDir } from '../site/paths.ts';
import { orEnd, readArguments } from './cli.ts';
import { sitePort } from './free-port.ts';
import { serveFolder } from './static-server.ts';

const help = `npm run preview [-- DIR] [--port 4321]

Serves a built site (dist/ unless DIR is given) at http://localhost:4321 or the next free port, with the headers
of its _headers file, byte ranges, and its own 404 page. For looking at a site, not for the internet. Ctrl-C stops it.`;

const { values, positionals } = readArguments(help, { port: { type: 'string' } }, true);
const [folder = outDir] = positionals;
const { address } = await orEnd(
  sitePort(values['port'] as string | undefined).then((port) => serveFolder(folder, port)),
);
console.log(`\n  Điểm Tựa: ${address}\n  Ctrl-C để dừng (to stop).\n`);
