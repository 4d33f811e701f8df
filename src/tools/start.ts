import { outDir } from '../site/paths.ts';
import { astro, orEnd, readArguments } from './cli.ts';
import { sitePort } from './free-port.ts';
import { serveFolder } from './static-server.ts';

const help = `npm start [-- --port 4321]

Builds the site and serves it at http://localhost:4321, or at the next free port.`;

const { values } = readArguments(help, { port: { type: 'string' } });
// Before the build: nobody waits a minute to be told that a port is taken.
const port = await orEnd(sitePort(values['port'] as string | undefined));
const status = await astro(['build']);
if (status !== 0) process.exit(status);
const { address } = await orEnd(serveFolder(outDir, port));
console.log(`\n  Điểm Tựa: ${address}\n  Ctrl-C để dừng (to stop).\n`);
