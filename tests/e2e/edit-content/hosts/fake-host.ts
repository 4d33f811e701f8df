/** What the fakes of all hosts share: sessions, faults, and answers found by method and path. */
import { notFound, ok, refused, type HostReply, type HostRequest, type Route } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';
import { PullRequests } from './pull-requests.ts';

export abstract class FakeHost {
  readonly repository: BareRepository;
  readonly pulls: PullRequests;
  /** An answer in place of the host's own. */
  fault: ((method: string, path: string) => HostReply | undefined) | undefined;
  protected readonly owner: string;
  protected abstract readonly routes: readonly Route[];
  readonly #base: string;
  readonly #tokens = new Set<string>();

  /** @param base the path of the repository in the API, such as `/api/v1/repos/so-noi-vu/diem-tua` */
  constructor(name: string, repository: BareRepository, base: string) {
    this.owner = name.split('/')[0] ?? '';
    this.#base = base;
    this.repository = repository;
    this.pulls = new PullRequests(repository);
  }

  signIn(): string {
    const token = crypto.randomUUID();
    this.#tokens.add(token);
    return token;
  }

  /** What a host does with sessions after some hours. */
  endSessions(): void {
    this.#tokens.clear();
  }

  answer({ method, url, authorization, body }: HostRequest): HostReply {
    if (!this.#tokens.has((authorization ?? '').replace(/^(?:token|Bearer) /, '')))
      return refused(401, 'Bad credentials');
    const path = decodeURIComponent(url.pathname).replace(this.#base, '');
    const fault = this.fault?.(method, path);
    if (fault) return fault;
    for (const [verb, pattern, answer] of this.routes) {
      const caught = verb === method ? pattern.exec(path) : null;
      if (caught)
        return answer({
          query: url.searchParams,
          body: (body ?? {}) as Record<string, unknown>,
          caught: caught.slice(1),
        });
    }
    return notFound;
  }

  protected lastCommit(branch: string | null, path: string | null): { name: string; date: string } {
    const [name = '', date = ''] = this.repository
      .git('log', '-1', '--format=%an%n%aI', branch ?? '', '--', path ?? '')
      .split('\n');
    return { name, date };
  }

  /** A commit as GitHub and Forgejo show it. */
  protected shownCommit(sha: string): object {
    const [tree = '', parents = '', name, email, date, ...message] = this.repository
      .git('show', '-s', '--format=%T%n%P%n%an%n%ae%n%aI%n%B', sha)
      .split('\n');
    const author = { name, email, date };
    return {
      sha,
      parents: parents.split(' ').map((parent) => ({ sha: parent })),
      commit: {
        message: message.join('\n').trim(),
        author,
        committer: author,
        tree: { sha: tree },
      },
    };
  }

  /** What a branch changed; `to` may begin with the name of its owner. */
  protected compare(from: string, to: string): HostReply {
    const base = this.repository.find(from);
    const head = this.repository.find(to.replace(/^[^:]+:/, ''));
    if (base === undefined || head === undefined) return notFound;
    return ok({
      base_commit: this.shownCommit(base),
      commits: this.repository.commitsBetween(base, head).map((sha) => this.shownCommit(sha)),
      files: this.repository
        .differences(base, head)
        .map(({ binary, ...file }) => ({ ...file, ...(binary ? {} : { patch: '@@' }) })),
    });
  }

  /** Routes that are the same at GitHub and at Forgejo. */
  protected readonly shared: readonly Route[] = [
    [
      'GET',
      /^(?:\/api\/v1)?\/users?(?:\/[\w-]+)?$/,
      () => ok({ id: 1, login: 'bien-tap', name: 'Người biên tập' }),
    ],
    ['GET', /^$/, () => ok({ owner: { login: this.owner }, permissions: { push: true } })],
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
      'GET',
      /^\/branches\/(.+)$/,
      ({ caught: [branch = ''] }) => {
        const sha = this.repository.find(`refs/heads/${branch}`);
        return sha === undefined ? notFound : ok({ name: branch, commit: { sha, id: sha } });
      },
    ],
    [
      'GET',
      /^\/commits$/,
      ({ query }) =>
        ok([{ commit: { author: this.lastCommit(query.get('sha'), query.get('path')) } }]),
    ],
    [
      'GET',
      /^\/compare\/(.+)\.\.\.(.+)$/,
      ({ caught: [from = '', to = ''] }) => this.compare(from, to),
    ],
    [
      'GET',
      /^\/pulls$/,
      ({ query }) => ok(this.pulls.list(query.get('state') ?? 'open', query.get('head'))),
    ],
    ['POST', /^\/pulls$/, ({ body }) => this.pulls.create(body)],
    ['PATCH', /^\/pulls\/(\d+)$/, ({ caught, body }) => this.pulls.change(Number(caught[0]), body)],
  ];
}
