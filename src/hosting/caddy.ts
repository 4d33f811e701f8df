/** The site for Caddy 2.6 or newer, which also sees to the certificate. */
import {
  hostFiles,
  ownMediaTypes,
  pageCaching,
  refuseUnsafe,
  type ServerOptions,
  type ServerRules,
} from './server-rules.ts';

const quoted = (value: string): string =>
  value.includes('`') ? `"${value.replaceAll(/(["\\])/g, '\\$1')}"` : `\`${value}\``;

/** Later rules replace a header of earlier ones, as in `_headers`. */
const headerBlocks = ({ headers }: ServerRules): string =>
  headers
    .map(
      ({ path, headers: own }) =>
        `        header ${path} {\n${own.map(([name, value]) => `            ${name} ${quoted(value)}`).join('\n')}\n        }`,
    )
    .join('\n');

const redirects = ({ redirects: rules }: ServerRules): string =>
  rules
    .map(({ from, to, status }, index) => {
      const name = `@redirect${index}`;
      if (!from.endsWith('*')) return `    redir ${from} ${to} ${status}`;
      return `    ${name} path_regexp splat${index} ^${from.slice(0, -1)}/*(.*)$
    redir ${name} ${to.replace(':splat', `{re.splat${index}.1}`)} ${status}`;
    })
    .join('\n');

/**
 * A Caddyfile.
 * @throws when the host or the root could break out of the file.
 */
export function caddyConfig(rules: ServerRules, options: ServerOptions): string {
  refuseUnsafe(options);
  const { host, root, plainPort } = options;
  const types = Object.entries(ownMediaTypes)
    .map(
      ([type, endings]) =>
        `        @${endings[0] ?? ''} path ${endings.map((ending) => `*.${ending}`).join(' ')}
        header @${endings[0] ?? ''} Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`,
    )
    .join('\n');
  const global = plainPort === undefined ? '' : '{\n    admin off\n    auto_https off\n}\n\n';
  const address = plainPort === undefined ? host : `http://localhost:${plainPort}`;
  const bind = plainPort === undefined ? '' : '    bind 127.0.0.1 ::1\n';
  return `# Made by npm run server:config from public/_headers and public/_redirects. Change those, not this file.
# Caddy keeps no log of visits unless it is told to; do not tell it.
${global}${address} {
${bind}    root * "${root}"

    # A static site answers questions and takes nothing.
    @write not method GET HEAD
    error @write 405
    @hidden {
        path */.* ${hostFiles.join(' ')}
        not path /.well-known/*
    }
    error @hidden 404

    # In a route the order is that of the lines; elsewhere Caddy would let the general line win.
    route {
        header Cache-Control ${pageCaching}
        header -Server
${headerBlocks(rules)}
${types}
    }
${redirects(rules)}

    file_server {
        precompressed br gzip
    }
    handle_errors {
        @missing expression {err.status_code} == 404
        handle @missing {
            rewrite * /404.html
            file_server
        }
    }
}
`;
}
