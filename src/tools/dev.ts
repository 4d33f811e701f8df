import { astro, readArguments } from './cli.ts';

const help = `npm run dev

Serves the site at http://localhost:4321 and shows each change as it is saved.
Not in dev: the content security policy and the search index; npm start has both.`;

readArguments(help, {});
process.exit(await astro(['dev', '--host', '127.0.0.1', '--port', '4321']));
