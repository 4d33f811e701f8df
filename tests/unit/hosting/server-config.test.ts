import { describe, expect, it } from 'vitest';
import { caddyConfig } from '../../../src/hosting/caddy.ts';
import { nginxConfig } from '../../../src/hosting/nginx.ts';
import { readServerRules } from '../../../src/hosting/server-rules.ts';

const rules = readServerRules('public');
const options = { host: 'diemtua.example.vn', root: '/srv/diem-tua/current' };

describe.each([
  ['nginx', nginxConfig],
  ['Caddy', caddyConfig],
])('a configuration for %s', (_name, write) => {
  it('names the host and the folder, and says each header of public/_headers', () => {
    const text = write(rules, options);
    expect(text).toContain('diemtua.example.vn');
    expect(text).toContain('"/srv/diem-tua/current"');
    for (const [name, value] of rules.headers.flatMap(({ headers }) => headers)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });

  it.each([
    [{ ...options, host: 'a.vn; autoindex on' }, '--host'],
    [{ ...options, host: '' }, '--host'],
    [{ ...options, root: '/srv"; autoindex on; "' }, '--root'],
    [{ ...options, root: 'srv' }, '--root'],
    [{ ...options, root: '/srv\n}' }, '--root'],
  ])('refuses what would break out of it: %j', (wrong, message) => {
    expect(() => write(rules, wrong)).toThrow(message);
  });
});

describe('on the internet', () => {
  it('nginx redirects http to https and keeps no log of visits', () => {
    const text = nginxConfig(rules, options);
    expect(text).toContain('return 301 https://diemtua.example.vn$request_uri;');
    expect(text).toContain('listen [::]:443 ssl');
    expect(text.match(/access_log off;/g)).toHaveLength(2);
  });

  it('Caddy sees to the certificate and logs nothing', () => {
    const text = caddyConfig(rules, options);
    expect(text).toMatch(/^diemtua\.example\.vn \{$/m);
    expect(text).not.toMatch(/^\s*log\b|auto_https/m);
  });
});
