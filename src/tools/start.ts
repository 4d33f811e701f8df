import { outDir } from '../site/paths.ts';
import { astro, readArguments } from './cli.ts';
import { serveFolder } from './static-server.ts';

const help = `npm start [-- --port 4321]

Builds the site and serves it at http://localhost:4321.`;

const { values } = readArguments(help, { port: { type: 'string' } });
const status = await astro(['build']);
if (status !== 0) process.exit(status);
const { address } = await serveFolder(outDir, Number(values.port ?? 4321));
console.log(`\n  Điểm Tựa: ${address}\n  Ctrl-C để dừng (to stop).\n`);
