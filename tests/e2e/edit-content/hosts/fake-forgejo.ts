/**
 * As much of Forgejo's API, version 1, as Decap asks for. It differs from GitHub's where files are written – all of a
 * save in one request – and in labels, which have numbers. https://forgejo.org/docs/latest/user/api-usage/
 */
import { notFound, ok, refused, type Route } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';
import { FakeHost } from './fake-host.ts';

interface FileOperation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content?: string;
  /** What the file was, as the writer knows it. */
  readonly sha?: string;
}

export class FakeForgejo extends FakeHost {
  readonly #labels: string[] = [];

  constructor(name: string, repository: BareRepository) {
    super(name, repository, `/api/v1/repos/${name}`);
  }

  protected readonly routes: readonly Route[] = [
    ...this.shared,
    [
      'GET',
      /^\/contents\/(.+)$/,
      ({ caught: [path = ''], query }) => {
        const sha = this.repository.find(`${query.get('ref') ?? ''}:${path}`);
        return sha === undefined ? notFound : ok({ sha, path });
      },
    ],
    [
      'POST',
      /^\/contents$/,
      ({ body: { branch, files, message } }) => {
        const operations = files as readonly FileOperation[];
        const name = String(branch);
        for (const { path, sha } of operations)
          if (this.repository.find(`${name}:${path}`) !== sha)
            return refused(422, `sha does not match [given: ${sha ?? ''}]`);
        const changes = operations.map(({ operation, path, content = '' }) => ({
          path,
          sha:
            operation === 'delete'
              ? null
              : this.repository.writeBlob(Buffer.from(content, 'base64')),
        }));
        const head = this.repository.git('rev-parse', name).trim();
        const tree = this.repository.writeTree(name, changes);
        this.repository.setBranch(name, this.repository.commit(String(message), tree, [head]));
        return ok({ files: [] }, 201);
      },
    ],
    [
      'POST',
      /^\/branches$/,
      ({ body: { new_branch_name: name, old_ref_name: from } }) => {
        const sha = this.repository.find(String(from));
        if (sha === undefined) return notFound;
        this.repository.setBranch(String(name), sha);
        return ok({ name }, 201);
      },
    ],
    [
      'DELETE',
      /^\/branches\/(.+)$/,
      ({ caught: [branch = ''] }) => {
        this.repository.deleteBranch(branch);
        return { status: 204 };
      },
    ],
    ['GET', /^\/labels$/, () => ok(this.#labels.map((name, id) => ({ id, name })))],
    [
      'POST',
      /^\/labels$/,
      ({ body: { name } }) => ok({ id: this.#labels.push(String(name)) - 1, name }, 201),
    ],
    [
      'PUT',
      /^\/issues\/(\d+)\/labels$/,
      ({ caught, body: { labels } }) =>
        this.pulls.label(
          Number(caught[0]),
          (labels as readonly number[]).map((id) => this.#labels[id] ?? ''),
        ),
    ],
    ['POST', /^\/pulls\/(\d+)\/merge$/, ({ caught }) => this.pulls.merge(Number(caught[0]))],
  ];
}
