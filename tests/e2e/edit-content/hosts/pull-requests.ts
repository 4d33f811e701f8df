/** Pull requests of a repository, by the rules of GitHub: one open request a branch, no merge of what conflicts. */
import { ok, refused, type Asked, type HostReply } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  readonly base: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  merged: boolean;
  /** The last commit of the branch, kept when the branch is gone. */
  head: string;
}

export class PullRequests {
  readonly #repository: BareRepository;
  readonly #all: PullRequest[] = [];
  /** A rule of the repository: why a request may not be merged yet, such as a check that fails. */
  rule: ((branch: string) => string | undefined) | undefined;

  constructor(repository: BareRepository) {
    this.#repository = repository;
  }

  get open(): readonly PullRequest[] {
    return this.#all.filter(({ state }) => state === 'open').map((pull) => this.#refreshed(pull));
  }

  /** Open requests by branch, with their labels: the steps of Decap's workflow. */
  get steps(): Record<string, readonly string[]> {
    return Object.fromEntries(this.open.map(({ branch, labels }) => [branch, labels]));
  }

  list(state: string, head: string | null): object[] {
    return this.#all
      .filter((pull) => state === 'all' || pull.state === state)
      .filter(({ branch }) => head === null || head.endsWith(`:${branch}`))
      .map((pull) => this.#shown(pull));
  }

  create(body: Asked['body']): HostReply {
    const branch = String(body['head']).replace(/^[^:]+:/, '');
    if (this.#all.some((pull) => pull.state === 'open' && pull.branch === branch))
      return refused(422, 'A pull request already exists');
    const head = this.#repository.find(`refs/heads/${branch}`);
    if (head === undefined) return refused(422, 'Validation Failed');
    const pull: PullRequest = {
      number: this.#all.length + 1,
      title: String(body['title']),
      branch,
      base: String(body['base']),
      labels: [],
      state: 'open',
      merged: false,
      head,
    };
    this.#all.push(pull);
    return ok(this.#shown(pull), 201);
  }

  label(number: number, labels: readonly string[]): HostReply {
    return this.#with(number, (pull) => {
      pull.labels = labels;
      return ok(labels.map((name) => ({ name })));
    });
  }

  change(number: number, { state }: Asked['body']): HostReply {
    return this.#with(number, (pull) => {
      pull.state = state === 'open' ? 'open' : 'closed';
      return ok(this.#shown(pull));
    });
  }

  /** @param head what the one who merges takes for the last commit of the branch */
  merge(number: number, head?: string): HostReply {
    return this.#with(number, (pull) => {
      const { branch, base } = pull;
      if (head !== undefined && head !== this.#refreshed(pull).head)
        return refused(409, 'Head branch was modified. Review and try the merge again.');
      const rule = this.rule?.(branch);
      if (rule !== undefined) return refused(405, rule);
      const tree = this.#repository.mergedTree(base, branch);
      if (tree === undefined) return refused(405, 'Pull Request is not mergeable');
      const before = this.#repository.git('rev-parse', base).trim();
      this.#repository.setBranch(
        base,
        this.#repository.commit(`Merge ${branch}`, tree, [before, pull.head]),
      );
      Object.assign(pull, { state: 'closed', merged: true });
      return ok({ merged: true });
    });
  }

  #with(number: number, act: (pull: PullRequest) => HostReply): HostReply {
    const pull = this.#all.find((one) => one.number === number);
    return pull ? act(pull) : refused(404, 'Not Found');
  }

  #refreshed(pull: PullRequest): PullRequest {
    pull.head = this.#repository.find(`refs/heads/${pull.branch}`) ?? pull.head;
    return pull;
  }

  #shown(pull: PullRequest): object {
    this.#refreshed(pull);
    return {
      number: pull.number,
      title: pull.title,
      state: pull.state,
      merged_at: pull.merged ? '2026-11-23T00:00:00Z' : null,
      updated_at: '2026-11-23T00:00:00Z',
      head: { ref: pull.branch, sha: pull.head, repo: { fork: false } },
      base: { ref: pull.base, sha: this.#repository.find(pull.base) },
      labels: pull.labels.map((name, id) => ({ id, name })),
      user: { login: 'bien-tap' },
    };
  }
}
