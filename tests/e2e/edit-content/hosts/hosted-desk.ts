/**
 * The published desk of a site whose content is kept at GitHub, GitLab or Forgejo: the very configuration and policy that its
 * settings make. The browser believes that it speaks to that host; what it asks is answered here.
 */
import type { BrowserContext, Route } from '@playwright/test';
import { readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { deskPolicy } from '../../../../src/cms/desk-policy.ts';
import type { EditingSettings } from '../../../../src/schemas/editing.ts';
import { testSite } from '../../../config/paths.ts';
import { answerJson, configOf, newRepository, serveDesk, type DeskPlace } from '../desk-place.ts';
import { BareRepository } from './bare-repository.ts';
import { FakeForgejo } from './fake-forgejo.ts';
import { FakeGitHub } from './fake-github.ts';
import { FakeGitLab } from './fake-gitlab.ts';
import type { FakeHost } from './fake-host.ts';

export interface HostedDesk extends DeskPlace {
  readonly host: FakeHost;
  /** Everything else that a page of this browser asks of the internet. */
  readonly strangers: readonly string[];
  /** Makes a browser meet this host. */
  connect(context: BrowserContext): Promise<void>;
}

const repository = { repository: 'so-noi-vu/diem-tua', branch: 'main' } as const;

interface HostKind {
  readonly editing: EditingSettings;
  readonly signIn: string;
  /** Where the API is. */
  readonly origin: string;
  readonly make: (name: string, repository: BareRepository) => FakeHost;
  /** Answers what belongs to signing in; false for any other request. */
  readonly welcome: (route: Route, url: URL, token: () => string) => Promise<boolean>;
}

/** The handshake that Decap waits for from the window of a sign-in server. */
const handshake = (token: string): string => `<!doctype html><title>Đăng nhập</title><script>
  addEventListener('message', () => opener.postMessage(
    'authorization:github:success:' + ${JSON.stringify(JSON.stringify({ token, provider: 'github' }))}, '*'));
  opener.postMessage('authorizing:github', '*');
</script>`;

const anyOrigin = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

/** OAuth 2 with PKCE: to the host and back with a code, which is then changed for a token. */
const codeExchange =
  (authorize: string, exchange: string): HostKind['welcome'] =>
  async (route, { pathname, searchParams }, token) => {
    if (pathname === authorize) {
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'mot-lan');
      back.searchParams.set('state', searchParams.get('state') ?? '');
      await route.fulfill({ status: 302, headers: { location: back.href } });
      return true;
    }
    if (pathname !== exchange) return false;
    await route.fulfill({ headers: anyOrigin, json: { access_token: token() } });
    return true;
  };

const kinds = {
  github: {
    editing: { ...repository, host: 'github', server: 'https://dang-nhap.vi-du.vn' },
    signIn: 'Đăng nhập bằng GitHub',
    origin: 'https://api.github.com',
    make: (name, kept) => new FakeGitHub(name, kept),
    async welcome(route, { origin }, token) {
      if (origin !== 'https://dang-nhap.vi-du.vn') return false;
      await route.fulfill({ contentType: 'text/html', body: handshake(token()) });
      return true;
    },
  },
  forgejo: {
    editing: { ...repository, host: 'forgejo', server: 'https://git.vi-du.vn', clientId: 'abc' },
    signIn: 'Đăng nhập bằng Forgejo',
    origin: 'https://git.vi-du.vn',
    make: (name, kept) => new FakeForgejo(name, kept),
    welcome: codeExchange('/login/oauth/authorize', '/login/oauth/access_token'),
  },
  gitlab: {
    editing: { ...repository, host: 'gitlab', clientId: 'abc' },
    signIn: 'Đăng nhập bằng GitLab',
    origin: 'https://gitlab.com',
    make: (name, kept) => new FakeGitLab(name, kept),
    welcome: codeExchange('/oauth/authorize', '/oauth/token'),
  },
} as const satisfies Record<string, HostKind>;

/** The page of the desk as a build with these settings writes it. */
function publishedPage(settings: EditingSettings): RequestListener {
  const built = readFileSync(join(testSite, 'admin/index.html'), 'utf8');
  const policy = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/i;
  if (!policy.test(built)) throw new Error('The desk has no policy.');
  const html = built.replace(policy, (_, start: string) => `${start}${deskPolicy(settings)}"`);
  return (_request, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        // As public/_headers has it: the window that signs in must be able to answer.
        'cross-origin-opener-policy': 'same-origin-allow-popups',
      })
      .end(html);
  };
}

export async function openHostedDesk(name: keyof typeof kinds): Promise<HostedDesk> {
  const kind: HostKind = kinds[name];
  const { folder, git } = newRepository();
  const host = kind.make(repository.repository, new BareRepository(join(folder, '.git')));
  const config = answerJson(configOf({ editing: kind.editing }));
  const page = publishedPage(kind.editing);
  const front = await serveDesk((path) => {
    if (path === '/admin/config.json') return config;
    return /^\/admin\/(?:\?|$)/.test(path) ? page : undefined;
  });
  const strangers: string[] = [];
  const { origin: own } = new URL(front.desk);
  const elsewhere = (url: URL) => url.origin !== own && url.protocol.startsWith('http');

  return {
    desk: front.desk,
    signIn: kind.signIn,
    folder,
    git,
    fileOn: (branch, path) => git('show', `${branch}:${path}`),
    host,
    strangers,
    async connect(context) {
      await context.route(elsewhere, async (route) => {
        const request = route.request();
        const url = new URL(request.url());
        if (await kind.welcome(route, url, () => host.signIn())) return undefined;
        if (url.origin !== kind.origin) {
          strangers.push(request.url());
          return route.abort();
        }
        const { status, json, text, headers } = host.answer({
          method: request.method(),
          url,
          authorization: request.headers()['authorization'],
          body: request.postData() === null ? undefined : (request.postDataJSON() as unknown),
        });
        return route.fulfill({
          status,
          headers: { ...anyOrigin, ...headers },
          ...(json === undefined ? {} : { json }),
          ...(text === undefined ? {} : { body: text, contentType: 'text/plain; charset=utf-8' }),
        });
      });
    },
    async close() {
      await front.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
