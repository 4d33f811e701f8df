/**
 * decap-server stops where a write fails – a full disk, a file that Git will not merge – and leaves the repository
 * there: half a file on the branch of the site, a draft without a step, a rebase begun. The next save would take all
 * of it in. This puts back what the failed request touched, and nothing else that lies in the folder.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a request to decap-server that says what it writes. */
interface WriteParams {
  readonly branch?: string;
  readonly entry?: { readonly path: string; readonly slug?: string };
  readonly dataFiles?: readonly { readonly path: string; readonly slug?: string }[];
  readonly assets?: readonly { readonly path: string }[];
  readonly asset?: { readonly path: string };
  readonly path?: string;
  readonly paths?: readonly string[];
  readonly options?: { readonly collectionName?: string };
}

export interface DeskRequest {
  readonly action: string;
  readonly params?: WriteParams;
}

const writing: ReadonlySet<string> = new Set([
  'persistEntry',
  'persistMedia',
  'publishUnpublishedEntry',
  'deleteFile',
  'deleteFiles',
]);

export const isWrite = ({ action }: DeskRequest): boolean => writing.has(action);

const pathsOf = ({ entry, dataFiles = [], assets = [], asset, path, paths = [] }: WriteParams) => [
  ...[...(entry ? [entry] : []), ...dataFiles, ...assets, ...(asset ? [asset] : [])].map(
    (file) => file.path,
  ),
  ...(path === undefined ? [] : [path]),
  ...paths,
];

function gitIn(folder: string) {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['--literal-pathspecs', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const succeeds = (...args: readonly string[]): boolean => {
    try {
      git(...args);
      return true;
    } catch {
      return false;
    }
  };
  return { git, succeeds };
}

/** @throws when Git itself cannot write. */
export function undoWrite(folder: string, { params = {} }: DeskRequest): void {
  const { git, succeeds } = gitIn(folder);
  const inGit = (name: string) => existsSync(join(folder, git('rev-parse', '--git-path', name)));
  if (inGit('rebase-merge') || inGit('rebase-apply')) git('rebase', '--abort');
  if (inGit('MERGE_HEAD')) git('merge', '--abort');

  const paths = pathsOf(params);
  const isKept = (path: string) => succeeds('cat-file', '-e', `HEAD:./${path}`);
  for (const path of paths) {
    succeeds('reset', '--quiet', '--', path);
    if (isKept(path)) git('checkout', '--quiet', 'HEAD', '--', path);
    else git('clean', '--force', '--quiet', '--', path);
  }

  const { branch } = params;
  if (branch === undefined) return;
  if (git('branch', '--show-current') !== branch) git('checkout', '--quiet', branch);
  const slug = (params.dataFiles?.[0] ?? params.entry)?.slug;
  const draft = `cms/${params.options?.collectionName ?? ''}/${slug ?? ''}`;
  // A draft that was begun and holds nothing: decap-server gives it a step only after its first commit.
  if (
    succeeds('rev-parse', '--verify', `refs/heads/${draft}`) &&
    !succeeds('config', `branch.${draft}.description`) &&
    git('rev-list', '--count', `${branch}..refs/heads/${draft}`) === '0'
  )
    git('branch', '--quiet', '-D', draft);
}
