/** Ways of Decap's with hosts that would lose something, put right. */
import type { Backend } from './decap.ts';
import { isMissing, notMergeable } from './host-trouble.ts';

interface PullRequest {
  readonly number: number;
}

/** Decap's client of GitHub's API, there once somebody is signed in. */
interface GitHubClient {
  forceMergePR: () => Promise<never>;
  createPR: (title: string, branch: string) => Promise<PullRequest>;
  getPullRequests: (
    branch: string,
    state: 'open',
    wanted: () => boolean,
  ) => Promise<readonly PullRequest[]>;
}

interface WorkflowOptions {
  readonly commitMessage: string;
  readonly status?: string;
}

interface ForgejoClient {
  editorialWorkflowGit: (
    files: unknown,
    slug: string,
    collection: string,
    options: WorkflowOptions,
  ) => Promise<void>;
  getHeadReference: (branch: string) => Promise<string>;
  getBranchPullRequest: (branch: string) => Promise<PullRequest>;
  getPullRequests: (state: 'open', head: string) => Promise<readonly PullRequest[]>;
  createPR: (title: string, branch: string) => Promise<PullRequest>;
  setPullRequestStatus: (request: PullRequest, status: string) => Promise<void>;
}

function mendGitHub(client: GitHubClient): void {
  // What GitHub will not merge, Decap writes over the published files, past every check of the repository.
  client.forceMergePR = () => Promise.reject(notMergeable());
  // A save that was cut off after this step leaves a request without a label, and no later save could open another.
  const createPR = client.createPR.bind(client);
  client.createPR = async (title, branch) => {
    const [begun] = await client.getPullRequests(branch, 'open', () => true);
    return begun ?? createPR(title, branch);
  };
}

/** A save that was cut off leaves a branch; later saves write into it, and no list of drafts ever shows it. */
function mendForgejo(client: ForgejoClient): void {
  const write = client.editorialWorkflowGit.bind(client);
  client.editorialWorkflowGit = async (files, slug, collection, options) => {
    await write(files, slug, collection, options);
    const branch = `cms/${collection}/${slug}`;
    try {
      await client.getBranchPullRequest(branch);
    } catch (error) {
      if (!isMissing(error)) throw error;
      const head = await client.getHeadReference(branch);
      const [begun] = await client.getPullRequests('open', head);
      const request = begun ?? (await client.createPR(options.commitMessage, branch));
      await client.setPullRequestStatus(request, options.status ?? 'draft');
    }
  };
}

interface GitLabClient {
  editorialWorkflowGit: (
    files: unknown,
    slug: string,
    options: WorkflowOptions & { readonly collectionName?: string; readonly unpublished?: boolean },
  ) => Promise<void>;
  getBranch: (branch: string) => Promise<unknown>;
  createMergeRequest: (branch: string, title: string, status: string) => Promise<void>;
}

/** A save that was cut off leaves a branch without a merge request, and no later save could begin the branch again. */
function mendGitLab(client: GitLabClient): void {
  const write = client.editorialWorkflowGit.bind(client);
  client.editorialWorkflowGit = async (files, slug, options) => {
    if (options.unpublished === true) return write(files, slug, options);
    const branch = `cms/${options.collectionName ?? ''}/${slug}`;
    try {
      await client.getBranch(branch);
    } catch (error) {
      if (!isMissing(error)) throw error;
      return write(files, slug, options);
    }
    await client.createMergeRequest(branch, options.commitMessage, options.status ?? 'draft');
    return write(files, slug, { ...options, unpublished: true });
  };
}

const mended = new WeakSet();

/** To be called before each write: a new session brings a new client. */
export function mendHost(backend: Backend, name: string): void {
  const { api } = backend as { readonly api?: object | null };
  if (!api || mended.has(api)) return;
  mended.add(api);
  if (name === 'github') mendGitHub(api as GitHubClient);
  if (name === 'gitlab') mendGitLab(api as GitLabClient);
  if (name === 'forgejo') mendForgejo(api as ForgejoClient);
}
