import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deskConfig, type DeskOptions } from '../../../src/cms/desk-config.ts';
import { deskPolicy } from '../../../src/cms/desk-policy.ts';
import type { EditingSettings } from '../../../src/schemas/editing.ts';
import { editingSettings } from '../../../src/schemas/editing.ts';
import { sampleContext } from './sample-context.ts';

const site: DeskOptions = { siteUrl: 'https://diem-tua.example', ...sampleContext };
const repository = { repository: 'so-noi-vu/diem-tua', branch: 'main' };
const hosts: readonly EditingSettings[] = [
  { ...repository, host: 'github', server: 'https://dang-nhap.vi-du.vn' },
  { ...repository, host: 'gitlab', clientId: 'abc' },
  { ...repository, host: 'gitlab', clientId: 'abc', server: 'https://git.vi-du.vn/' },
  { ...repository, host: 'forgejo', clientId: 'abc', server: 'https://git.vi-du.vn' },
];

describe('the configuration of the desk', () => {
  it('is none while nobody has said where the content is kept', () => {
    expect(deskConfig(site)).toBeUndefined();
  });

  it.each(hosts)('of $host reaches its server and waits for a second person', (editing) => {
    expect(editingSettings().safeParse(editing).success).toBe(true);
    const config = deskConfig({ ...site, editing });
    expect(config).toMatchObject({
      backend: { name: editing.host, repo: 'so-noi-vu/diem-tua', branch: 'main' },
      publish_mode: 'editorial_workflow',
      locale: 'vi',
    });
    expect(JSON.stringify(config)).not.toMatch(/local_backend|proxy|localhost/);
    expect(JSON.stringify(config?.backend)).not.toContain('vn//');
  });

  it.each([
    ['github', { ...repository, host: 'github' }, 'server'],
    ['forgejo', { ...repository, host: 'forgejo', server: 'https://git.vi-du.vn' }, 'clientId'],
  ])('of %s is refused without what its sign-in needs', (_, editing, field) => {
    const { error } = editingSettings().safeParse(editing);
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });

  it('would serve Sveltia CMS too, by its published schema', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
    ) as object;
    const [editing] = hosts;
    // Sveltia follows the browser's language and has no key for it.
    const config = { ...deskConfig({ ...site, editing }), locale: undefined };
    const validate = new Ajv({ logger: false }).compile(schema);
    const valid = validate(JSON.parse(JSON.stringify(config)));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('on this machine alone names the local proxy, on our own origin', () => {
    const config = deskConfig({ ...site, local: { branch: 'main' } });
    expect(config?.backend).toMatchObject({
      name: 'proxy',
      proxy_url: '/admin/proxy/',
      branch: 'main',
    });
  });
});

describe('the policy of the desk', () => {
  it('lets it speak to our own origin and to the host of the content, and to nobody else', () => {
    const connect = (editing?: EditingSettings) =>
      /connect-src ([^;]*)/.exec(deskPolicy(editing))?.[1];
    expect(connect()).toBe("'self' blob:");
    expect(hosts.map(connect)).toEqual([
      "'self' blob: https://api.github.com",
      "'self' blob: https://gitlab.com",
      "'self' blob: https://git.vi-du.vn",
      "'self' blob: https://git.vi-du.vn",
    ]);
    expect(deskPolicy(undefined)).toMatch(/^default-src 'none'/);
  });
});
