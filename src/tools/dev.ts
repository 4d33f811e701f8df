import { astro, orEnd, readArguments } from './cli.ts';
import { sitePort } from './free-port.ts';

const help = `npm run dev

Serves the site at http://localhost:4321, or at the next free port, and shows each change as it is saved.
Not in dev: the content security policy and the search index; npm start has both.`;

readArguments(help, {});
const port = await orEnd(sitePort(undefined));
process.exit(await astro(['dev', '--host', '127.0.0.1', '--port', String(port)]));
