/** The site for nginx 1.18 or newer, with Debian's `libnginx-mod-http-brotli-static` for Brotli. */
import { headersFor } from './header-rules.ts';
import {
  hostFiles,
  ownMediaTypes,
  pageCaching,
  refuseUnsafe,
  type ServerOptions,
  type ServerRules,
} from './server-rules.ts';

const quoted = (value: string): string => `"${value.replaceAll(/(["\\])/g, '\\$1')}"`;

/** `add_header` of a location hides those of the server, so that each location repeats them all. */
function headerLines(rules: ServerRules, path: string, indent: string): string {
  const headers = new Map([['Cache-Control', pageCaching], ...headersFor(rules.headers, path)]);
  return [...headers]
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`)
    .join('\n');
}

const escaped = (path: string): string => path.replaceAll(/[.+?^$()|[\]{}]/g, '\\$&');

const redirects = ({ redirects: rules }: ServerRules): string =>
  rules
    .map(({ from, to, status }) => {
      const pattern = from.endsWith('*')
        ? `^${escaped(from.slice(0, -1))}/*(.*)$`
        : `^${escaped(from)}$`;
      const target = to.replace(':splat', '$1');
      return `    rewrite ${pattern} ${target} ${status === 301 ? 'permanent' : 'redirect'};`;
    })
    .join('\n');

const listen = ({ host, plainPort }: ServerOptions): string =>
  plainPort === undefined
    ? `    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    ssl_certificate     /etc/letsencrypt/live/${host}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_tickets off;`
    : `    listen 127.0.0.1:${plainPort};
    listen [::1]:${plainPort};`;

const toTls = ({ host, plainPort }: ServerOptions): string =>
  plainPort === undefined
    ? `server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    access_log off;
    return 301 https://${host}$request_uri;
}

`
    : '';

/**
 * A file for `sites-available/`.
 * @throws when the host or the root could break out of the file.
 */
export function nginxConfig(rules: ServerRules, options: ServerOptions): string {
  refuseUnsafe(options);
  const own = rules.headers.map(({ path }) => path).filter((path) => path !== '/*');
  const locations = own.map((path) => {
    const match = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return `    location ${match} {\n${headerLines(rules, path, '        ')}\n    }`;
  });
  const types = Object.entries(ownMediaTypes)
    .map(([type, endings]) => `        ${type} ${endings.join(' ')};`)
    .join('\n');
  return `# Made by npm run server:config from public/_headers and public/_redirects. Change those, not this file.
${toTls(options)}server {
${listen(options)}
    server_name ${options.host};
    root ${quoted(options.root)};
    index index.html;

    # Who read what is nobody's business: no log of visits.
    access_log off;
    server_tokens off;
    autoindex off;
    absolute_redirect off;
    charset utf-8;
    etag on;
    gzip_static on;
    brotli_static on;
    include /etc/nginx/mime.types;
    types {
${types}
    }

    # A static site answers questions and takes nothing.
    if ($request_method !~ ^(?:GET|HEAD)$) {
        return 405;
    }
${redirects(rules)}

    error_page 404 /404.html;
    # A folder without a page is no secret: it is not there.
    error_page 403 =404 /404.html;
    location = /404.html {
        internal;
${headerLines(rules, '/404.html', '        ')}
    }
    location ~ /\\.(?!well-known/) {
        return 404;
    }
${hostFiles.map((path) => `    location = ${path} {\n        return 404;\n    }`).join('\n')}
${locations.join('\n')}
    location / {
${headerLines(rules, '/', '        ')}
    }
}
`;
}
