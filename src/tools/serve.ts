import { outDir } from '../site/paths.ts';
import { readArguments } from './cli.ts';
import { serveFolder } from './static-server.ts';

const help = `npm run preview [-- DIR] [--port 4321]

Serves a built site (dist/ unless DIR is given) at http://localhost:4321, with the headers of its _headers file,
byte ranges, and its own 404 page. For looking at a site, not for the internet. Ctrl-C stops it.`;

const { values, positionals } = readArguments(help, { port: { type: 'string' } }, true);
const port = Number(values.port ?? 4321);
const [folder = outDir] = positionals;
const { address } = await serveFolder(folder, port);
console.log(`\n  Điểm Tựa: ${address}\n  Ctrl-C để dừng (to stop).\n`);
