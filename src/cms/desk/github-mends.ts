/** Two ways of Decap's with GitHub that would lose something, put right. Other hosts have neither. */
import type { Backend } from './decap.ts';
import { notMergeable } from './host-trouble.ts';

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

const mended = new WeakSet();

const clientOf = (backend: Backend): GitHubClient | undefined => {
  const { api } = backend as { readonly api?: Partial<GitHubClient> | null };
  return api?.forceMergePR && api.createPR && api.getPullRequests
    ? (api as GitHubClient)
    : undefined;
};

export function mendGitHub(backend: Backend): void {
  const client = clientOf(backend);
  if (!client || mended.has(client)) return;
  mended.add(client);
  // What GitHub will not merge, Decap writes over the published files, past every check of the repository.
  client.forceMergePR = () => Promise.reject(notMergeable());
  // A save that was cut off after this step leaves a request without a label, and no later save could open another.
  const createPR = client.createPR.bind(client);
  client.createPR = async (title, branch) => {
    const [begun] = await client.getPullRequests(branch, 'open', () => true);
    return begun ?? createPR(title, branch);
  };
}
