/**
 * As much of GitHub's REST API, version 3, as Decap asks for, before a real Git repository: what the desk saves can be
 * looked at with Git itself. https://docs.github.com/en/rest
 */
import { ok, refused, type Route } from './answers.ts';
import type { BareRepository, TreeChange } from './bare-repository.ts';
import { FakeHost } from './fake-host.ts';

interface CommitBody {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author?: { readonly name: string; readonly email: string; readonly date: string };
}

export class FakeGitHub extends FakeHost {
  constructor(name: string, repository: BareRepository) {
    super(name, repository, `/repos/${name}`);
  }

  protected readonly routes: readonly Route[] = [
    ...this.shared,
    ['GET', /^\/search\/issues$/, () => ok({ items: [] })],
    [
      'POST',
      /^\/git\/blobs$/,
      ({ body: { content } }) =>
        ok({ sha: this.repository.writeBlob(Buffer.from(String(content), 'base64')) }, 201),
    ],
    [
      'POST',
      /^\/git\/trees$/,
      ({ body: { base_tree: base, tree } }) =>
        ok({ sha: this.repository.writeTree(String(base), tree as TreeChange[]) }, 201),
    ],
    [
      'POST',
      /^\/git\/commits$/,
      ({ body }) => {
        const { message, tree, parents, author } = body as unknown as CommitBody;
        return ok({ sha: this.repository.commit(message, tree, parents, author) }, 201);
      },
    ],
    [
      'POST',
      /^\/git\/refs$/,
      ({ body: { ref, sha } }) => {
        const branch = String(ref).replace('refs/heads/', '');
        if (this.repository.find(`refs/heads/${branch}`) !== undefined)
          return refused(422, 'Reference already exists');
        this.repository.setBranch(branch, String(sha));
        return ok({ ref, object: { sha } }, 201);
      },
    ],
    [
      'PATCH',
      /^\/git\/refs\/heads\/(.+)$/,
      ({ caught: [branch = ''], body: { sha, force } }) => {
        if (force !== true && !this.repository.isForward(branch, String(sha)))
          return refused(422, 'Update is not a fast forward');
        this.repository.setBranch(branch, String(sha));
        return ok({ object: { sha } });
      },
    ],
    [
      'DELETE',
      /^\/git\/refs\/heads\/(.+)$/,
      ({ caught: [branch = ''] }) => {
        if (this.repository.find(`refs/heads/${branch}`) === undefined)
          return refused(422, 'Reference does not exist');
        this.repository.deleteBranch(branch);
        return { status: 204 };
      },
    ],
    [
      'PUT',
      /^\/pulls\/(\d+)\/merge$/,
      ({ caught, body: { sha } }) => this.pulls.merge(Number(caught[0]), String(sha)),
    ],
    [
      'PUT',
      /^\/issues\/(\d+)\/labels$/,
      ({ caught, body: { labels } }) => this.pulls.label(Number(caught[0]), labels as string[]),
    ],
  ];
}
