/**
 * The published desk of a site whose content is kept at GitHub: the very configuration and policy that its settings
 * make. The browser believes that it speaks to api.github.com; what it asks is answered here.
 */
import type { BrowserContext } from '@playwright/test';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { deskPolicy } from '../../../../src/cms/desk-policy.ts';
import type { EditingSettings } from '../../../../src/schemas/editing.ts';
import { testSite } from '../../../config/paths.ts';
import { answerJson, configOf, newRepository, serveDesk, type DeskPlace } from '../desk-place.ts';
import { BareRepository } from './bare-repository.ts';
import { FakeGitHub } from './fake-github.ts';

export interface HostedDesk extends DeskPlace {
  readonly host: FakeGitHub;
  /** Everything else that a page of this browser asks of the internet. */
  readonly strangers: readonly string[];
  /** Makes a browser meet this host. */
  connect(context: BrowserContext): Promise<void>;
}

const editing = {
  host: 'github',
  repository: 'so-noi-vu/diem-tua',
  branch: 'main',
  server: 'https://dang-nhap.vi-du.vn',
} as const satisfies EditingSettings;

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

/** What a sign-in server answers in its window: the handshake that Decap waits for. */
const signedIn = (token: string): string => `<!doctype html><title>Đăng nhập</title><script>
  addEventListener('message', () => opener.postMessage(
    'authorization:github:success:' + ${JSON.stringify(JSON.stringify({ token, provider: 'github' }))}, '*'));
  opener.postMessage('authorizing:github', '*');
</script>`;

export async function openHostedDesk(): Promise<HostedDesk> {
  const { folder, git } = newRepository();
  const host = new FakeGitHub(editing.repository, new BareRepository(join(folder, '.git')));
  const config = answerJson(configOf({ editing }));
  const page = publishedPage(editing);
  const front = await serveDesk((path) => {
    if (path === '/admin/config.json') return config;
    return /^\/admin\/(?:\?|$)/.test(path) ? page : undefined;
  });
  const strangers: string[] = [];
  const { origin } = new URL(front.desk);

  return {
    desk: front.desk,
    signIn: 'Đăng nhập bằng GitHub',
    folder,
    git,
    fileOn: (branch, path) => git('show', `${branch}:${path}`),
    host,
    strangers,
    async connect(context) {
      const elsewhere = (url: URL) => url.origin !== origin && url.protocol.startsWith('http');
      await context.route(elsewhere, async (route) => {
        const request = route.request();
        const url = new URL(request.url());
        if (url.origin === editing.server)
          return route.fulfill({ contentType: 'text/html', body: signedIn(host.signIn()) });
        if (url.origin !== 'https://api.github.com') {
          strangers.push(request.url());
          return route.abort();
        }
        const { status, json } = host.answer({
          method: request.method(),
          url: request.url(),
          authorization: request.headers()['authorization'],
          body: request.postData() === null ? undefined : (request.postDataJSON() as unknown),
        });
        return route.fulfill({
          status,
          headers: { 'access-control-allow-origin': '*' },
          ...(json === undefined
            ? {}
            : { contentType: 'application/json; charset=utf-8', body: JSON.stringify(json) }),
        });
      });
    },
    async close() {
      await front.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
