/**
 * As much of GitLab's API, version 4, as Decap asks for. A draft is a merge request, its step a label by name, and what
 * GitHub takes in a body comes in the query. https://docs.gitlab.com/api/rest/
 */
import { notFound, ok, refused, type Asked, type HostReply, type Route } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';
import { FakeHost } from './fake-host.ts';
import type { PullRequest } from './pull-requests.ts';

interface Action {
  readonly action: 'create' | 'update' | 'delete';
  readonly file_path: string;
  readonly content?: string;
}

const mergeRequest = ({ number, branch, labels, head }: PullRequest): object => ({
  iid: number,
  source_branch: branch,
  labels,
  sha: head,
  updated_at: '2026-11-23T00:00:00Z',
  author: { name: 'Người biên tập' },
  rebase_in_progress: false,
});

export class FakeGitLab extends FakeHost {
  constructor(name: string, repository: BareRepository) {
    super(name, repository, `/api/v4/projects/${name}`);
  }

  protected readonly routes: readonly Route[] = [
    ['GET', /^\/api\/v4\/user$/, () => ok({ id: 1, username: 'bien-tap', name: 'Người biên tập' })],
    ['GET', /^$/, () => ok({ permissions: { project_access: { access_level: 30 } } })],
    ['GET', /^\/repository\/tree$/, ({ query }) => this.#tree(query)],
    [
      'GET',
      /^\/repository\/files\/(.+)\/raw$/,
      ({ caught: [path = ''], query }) => {
        const sha = this.repository.find(`${query.get('ref') ?? ''}:${path}`);
        if (sha === undefined) return notFound;
        return { status: 200, text: this.repository.readBlob(sha).toString('utf8') };
      },
    ],
    [
      'HEAD',
      /^\/repository\/files\/(.+)$/,
      ({ caught: [path = ''], query }) => {
        const sha = this.repository.find(`${query.get('ref') ?? ''}:${path}`);
        return sha === undefined ? notFound : { status: 200, headers: { 'x-gitlab-blob-id': sha } };
      },
    ],
    [
      'GET',
      /^\/repository\/commits$/,
      ({ query }) => {
        const { name, date } = this.lastCommit(query.get('ref_name'), query.get('path'));
        return ok([{ author_name: name, authored_date: date }]);
      },
    ],
    ['POST', /^\/repository\/commits$/, ({ body }) => this.#commit(body)],
    [
      'GET',
      /^\/repository\/branches\/(.+)$/,
      ({ caught: [branch = ''] }) => {
        const id = this.repository.find(`refs/heads/${branch}`);
        return id === undefined ? notFound : ok({ name: branch, commit: { id } });
      },
    ],
    ['GET', /^\/repository\/compare$/, ({ query }) => this.#compare(query)],
    [
      'GET',
      /^\/merge_requests$/,
      ({ query }) => {
        const branch = query.get('source_branch');
        const wanted = this.pulls.open.filter((one) => branch === null || one.branch === branch);
        return ok(wanted.map(mergeRequest));
      },
    ],
    [
      'POST',
      /^\/merge_requests$/,
      ({ query }) => {
        const head = query.get('source_branch');
        const base = query.get('target_branch');
        const reply = this.pulls.create({ head, base, title: query.get('title') });
        const made = this.pulls.open.find(({ branch }) => branch === head);
        if (made) this.pulls.label(made.number, (query.get('labels') ?? '').split(','));
        return reply;
      },
    ],
    // The commit that follows stands on the branch of the site already, or conflicts when it is merged.
    ['PUT', /^\/merge_requests\/\d+\/rebase$/, () => ok({ rebase_in_progress: false }, 202)],
    [
      'PUT',
      /^\/merge_requests\/(\d+)$/,
      ({ caught, query }) =>
        this.pulls.label(Number(caught[0]), (query.get('labels') ?? '').split(',')),
    ],
    [
      'PUT',
      /^\/merge_requests\/(\d+)\/merge$/,
      ({ caught }) => {
        const made = this.pulls.open.find(({ number }) => number === Number(caught[0]));
        const reply = this.pulls.merge(Number(caught[0]));
        if (reply.status === 200 && made) this.repository.deleteBranch(made.branch);
        return reply;
      },
    ],
  ];

  #tree(query: URLSearchParams): HostReply {
    const folder = query.get('path') ?? '';
    const tree = this.repository.listTree(
      `${query.get('ref') ?? ''}:${folder}`,
      query.get('recursive') === 'true',
    );
    if (!tree) return notFound;
    const files = tree.map(({ sha, path, type }) => ({
      id: sha,
      type,
      path: `${folder}/${path}`,
      name: path.split('/').at(-1),
    }));
    const paging = { 'x-page': '1', 'x-total-pages': '1', 'x-per-page': '1000' };
    return { status: 200, json: files, headers: { ...paging, 'x-total': String(files.length) } };
  }

  #commit(body: Asked['body']): HostReply {
    const {
      branch,
      start_branch: start,
      actions,
      commit_message: message,
    } = body as {
      branch: string;
      start_branch?: string;
      actions: Action[];
      commit_message: string;
    };
    if (start !== undefined && this.repository.find(`refs/heads/${branch}`) !== undefined)
      return refused(400, `A branch called '${branch}' already exists.`);
    const from = this.repository.git('rev-parse', start ?? branch).trim();
    const changes = actions.map(({ action, file_path: path, content = '' }) => ({
      path,
      sha: action === 'delete' ? null : this.repository.writeBlob(Buffer.from(content, 'base64')),
    }));
    const tree = this.repository.writeTree(from, changes);
    this.repository.setBranch(branch, this.repository.commit(message, tree, [from]));
    return ok({ id: this.repository.find(branch) }, 201);
  }

  #compare(query: URLSearchParams): HostReply {
    const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
    const diffs = this.repository.differences(from, to).map(({ filename, status, binary }) => ({
      old_path: filename,
      new_path: filename,
      new_file: status === 'added',
      deleted_file: status === 'removed',
      renamed_file: false,
      diff: binary ? 'Binary files differ' : '@@',
    }));
    return ok({ diffs });
  }
}
