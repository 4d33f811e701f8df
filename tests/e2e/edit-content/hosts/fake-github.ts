/**
 * As much of GitHub's REST API, version 3, as Decap asks for, before a real Git repository. What the desk saves can so
 * be looked at with Git itself. https://docs.github.com/en/rest
 */
import type { BareRepository } from './bare-repository.ts';
import { PullRequests } from './pull-requests.ts';

export interface HostRequest {
  readonly method: string;
  /** Path and query below the address of the API. */
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface HostReply {
  readonly status: number;
  readonly json?: unknown;
}

const said = (status: number, message: string): HostReply => ({ status, json: { message } });
const notFound = said(404, 'Not Found');
const ok = (json: unknown, status = 200): HostReply => ({ status, json });

interface Asked {
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  /** What the pattern of the route caught. */
  readonly caught: readonly string[];
}

type Route = readonly [method: string, path: RegExp, answer: (asked: Asked) => HostReply];

export class FakeGitHub {
  readonly repository: BareRepository;
  readonly pulls: PullRequests;
  /** Every change that was asked for, as `PATCH /git/refs/heads/main`. */
  readonly changes: string[] = [];
  /** A fault of the host: an answer in place of its own. */
  fault: ((method: string, path: string) => HostReply | undefined) | undefined;
  readonly #name: string;
  readonly #tokens = new Set<string>();

  constructor(name: string, repository: BareRepository) {
    this.#name = name;
    this.repository = repository;
    this.pulls = new PullRequests(repository);
  }

  signIn(): string {
    const token = `gho_${crypto.randomUUID()}`;
    this.#tokens.add(token);
    return token;
  }

  /** What a host does with sessions after some hours. */
  endSessions(): void {
    this.#tokens.clear();
  }

  answer({ method, url, authorization, body }: HostRequest): HostReply {
    const { pathname, searchParams } = new URL(url, 'https://api.github.com');
    const path = decodeURIComponent(pathname);
    if (!this.#tokens.has((authorization ?? '').replace(/^token /, '')))
      return said(401, 'Bad credentials');
    const below = path.replace(`/repos/${this.#name}`, '');
    if (method !== 'GET') this.changes.push(`${method} ${below}`);
    const fault = this.fault?.(method, below);
    if (fault) return fault;
    for (const [verb, pattern, answer] of this.#routes) {
      const caught = verb === method ? pattern.exec(below) : null;
      if (caught)
        return answer({
          query: searchParams,
          body: (body ?? {}) as Record<string, unknown>,
          caught: caught.slice(1),
        });
    }
    return notFound;
  }

  readonly #routes: readonly Route[] = [
    ['GET', /^\/user$/, () => ok({ login: 'bien-tap', name: 'Người biên tập' })],
    ['GET', /^\/users\/[\w-]+$/, () => ok({ login: 'bien-tap', name: 'Người biên tập' })],
    ['GET', /^$/, () => ok({ owner: { login: this.#owner }, permissions: { push: true } })],
    ['GET', /^\/search\/issues$/, () => ok({ items: [] })],
    [
      'GET',
      /^\/git\/trees\/(.+)$/,
      ({ caught: [name = ''], query }) => {
        const tree = this.repository.listTree(name, query.has('recursive'));
        return tree ? ok({ tree }) : notFound;
      },
    ],
    [
      'GET',
      /^\/git\/blobs\/(\w+)$/,
      ({ caught: [sha = ''] }) =>
        ok({ content: this.repository.readBlob(sha).toString('base64'), encoding: 'base64' }),
    ],
    [
      'POST',
      /^\/git\/blobs$/,
      ({ body }) =>
        ok({ sha: this.repository.writeBlob(Buffer.from(String(body['content']), 'base64')) }, 201),
    ],
    [
      'POST',
      /^\/git\/trees$/,
      ({ body }) =>
        ok(
          {
            sha: this.repository.writeTree(
              String(body['base_tree']),
              body['tree'] as { path: string; sha: string | null }[],
            ),
          },
          201,
        ),
    ],
    [
      'POST',
      /^\/git\/commits$/,
      ({ body }) => {
        const { message, tree, parents, author } = body as {
          message: string;
          tree: string;
          parents: string[];
          author?: { name: string; email: string; date: string };
        };
        return ok({ sha: this.repository.commit(message, tree, parents, author) }, 201);
      },
    ],
    [
      'GET',
      /^\/branches\/(.+)$/,
      ({ caught: [branch = ''] }) => {
        const sha = this.repository.find(`refs/heads/${branch}`);
        return sha === undefined ? notFound : ok({ name: branch, commit: { sha } });
      },
    ],
    [
      'POST',
      /^\/git\/refs$/,
      ({ body: { ref, sha } }) => {
        const branch = String(ref).replace('refs/heads/', '');
        if (this.repository.find(`refs/heads/${branch}`) !== undefined)
          return said(422, 'Reference already exists');
        this.repository.setBranch(branch, String(sha));
        return ok({ ref, object: { sha } }, 201);
      },
    ],
    [
      'PATCH',
      /^\/git\/refs\/heads\/(.+)$/,
      ({ caught: [branch = ''], body: { sha, force } }) => {
        if (force !== true && !this.repository.isForward(branch, String(sha)))
          return said(422, 'Update is not a fast forward');
        this.repository.setBranch(branch, String(sha));
        return ok({ object: { sha } });
      },
    ],
    [
      'DELETE',
      /^\/git\/refs\/heads\/(.+)$/,
      ({ caught: [branch = ''] }) => {
        if (this.repository.find(`refs/heads/${branch}`) === undefined)
          return said(422, 'Reference does not exist');
        this.repository.deleteBranch(branch);
        return { status: 204 };
      },
    ],
    [
      'GET',
      /^\/commits$/,
      ({ query }) => {
        const [name = '', date = ''] = this.repository
          .git('log', '-1', '--format=%an%n%aI', query.get('sha') ?? '', '--', query.get('path') ?? '')
          .split('\n');
        return ok([{ commit: { author: { name, date } } }]);
      },
    ],
    [
      'GET',
      /^\/compare\/(.+)\.\.\.(.+)$/,
      ({ caught: [from = '', to = ''] }) => this.#compare(from, to.replace(/^[^:]+:/, '')),
    ],
    [
      'GET',
      /^\/pulls$/,
      ({ query }) => ok(this.pulls.list(query.get('state') ?? 'open', query.get('head'))),
    ],
    ['POST', /^\/pulls$/, ({ body }) => this.pulls.open(body)],
    ['PATCH', /^\/pulls\/(\d+)$/, ({ caught, body }) => this.pulls.change(Number(caught[0]), body)],
    ['PUT', /^\/pulls\/(\d+)\/merge$/, ({ caught, body }) => this.pulls.merge(Number(caught[0]), body)],
    [
      'PUT',
      /^\/issues\/(\d+)\/labels$/,
      ({ caught, body }) => this.pulls.label(Number(caught[0]), body['labels'] as string[]),
    ],
  ];

  get #owner(): string {
    return this.#name.split('/')[0] ?? '';
  }

  #commit(sha: string): object {
    const [tree = '', parents = '', name, email, date, ...message] = this.repository
      .git('show', '-s', '--format=%T%n%P%n%an%n%ae%n%aI%n%B', sha)
      .split('\n');
    const author = { name, email, date };
    return {
      sha,
      parents: parents.split(' ').map((parent) => ({ sha: parent })),
      commit: { message: message.join('\n').trim(), author, committer: author, tree: { sha: tree } },
    };
  }

  #compare(from: string, to: string): HostReply {
    const [base, head] = [this.repository.find(from), this.repository.find(to)];
    if (base === undefined || head === undefined) return notFound;
    return ok({
      base_commit: this.#commit(base),
      commits: this.repository.commitsBetween(base, head).map((sha) => this.#commit(sha)),
      files: this.repository
        .differences(base, head)
        .map(({ binary, ...file }) => ({ ...file, ...(binary ? {} : { patch: '@@' }) })),
    });
  }
}
