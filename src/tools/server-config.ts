/** Writes the configuration of a web server, from the same two files that static hosts read. */
import { resolve } from 'node:path';
import { caddyConfig } from '../hosting/caddy.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { readServerRules, type ServerOptions } from '../hosting/server-rules.ts';
import { readArguments } from './cli.ts';

const help = `npm run server:config -- nginx|caddy --host NAME --root DIR [--plain PORT]

Prints a configuration that serves the site in DIR (for example /srv/diem-tua/current) under that host name:
headers, caching, compression, redirects, 404 page, no hidden files, no log of visits.

  --plain PORT  http on the loopback only, behind a proxy that ends TLS

nginx needs Debian's libnginx-mod-http-brotli-static for Brotli.`;

const { values, positionals } = readArguments(
  help,
  { host: { type: 'string' }, root: { type: 'string' }, plain: { type: 'string' } },
  true,
);
const writers = { nginx: nginxConfig, caddy: caddyConfig } as const;
const [kind = ''] = positionals;
const { host, root, plain } = values;
if (!(kind in writers) || typeof host !== 'string' || typeof root !== 'string') {
  console.error(help);
  process.exit(2);
}
const plainPort = plain === undefined ? undefined : Number(plain);
if (
  plainPort !== undefined &&
  !(Number.isInteger(plainPort) && plainPort > 0 && plainPort < 65_536)
) {
  console.error(`--plain "${String(plain)}" is no port. Write a number from 1 to 65535.`);
  process.exit(2);
}
const options: ServerOptions = {
  host,
  root: resolve(root),
  ...(plainPort === undefined ? {} : { plainPort }),
};
try {
  process.stdout.write(writers[kind as keyof typeof writers](readServerRules('public'), options));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
