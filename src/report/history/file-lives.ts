/** What became of each file of the content, told from its commits. Pure; reading Git is done elsewhere. */

export type FileChange =
  | { readonly kind: 'added' | 'edited' | 'deleted'; readonly path: string }
  | {
      readonly kind: 'renamed';
      readonly from: string;
      readonly path: string;
      /** Whether its text changed in the same commit. */
      readonly edited: boolean;
    };

export interface Commit {
  /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  readonly day: string;
  readonly changes: readonly FileChange[];
}

export interface FileLife {
  /** Below the content folder, as it is called now, or was when it was deleted. */
  readonly path: string;
  /** The day on which it first appeared, under whatever name. */
  readonly appeared: string;
  /** Days of later changes of its text, oldest first, each once. */
  readonly edited: readonly string[];
}

export interface History {
  /** The day of the first commit; undefined when there is none. */
  readonly start: string | undefined;
  readonly files: ReadonlyMap<string, FileLife>;
  readonly deleted: readonly (FileLife & { readonly on: string })[];
}

const touched = (life: FileLife, day: string): FileLife =>
  life.edited.at(-1) === day ? life : { ...life, edited: [...life.edited, day] };

/**
 * Follows each file from its first appearance through its names. A file that was deleted and came back is the same file.
 * @param commits oldest first, each compared with the one before
 */
export function fileLives(commits: readonly Commit[]): History {
  const files = new Map<string, FileLife>();
  const gone = new Map<string, FileLife & { on: string }>();

  for (const { day, changes } of commits) {
    const fresh = (path: string): FileLife => ({ path, appeared: day, edited: [] });
    // All old names first: two files may exchange their names in one commit.
    const moving = new Map<string, FileLife>();
    for (const change of changes) {
      if (change.kind !== 'renamed') continue;
      moving.set(change.path, files.get(change.from) ?? fresh(change.from));
      files.delete(change.from);
    }
    for (const change of changes) {
      const { kind, path } = change;
      if (kind === 'deleted') {
        gone.set(path, { ...(files.get(path) ?? fresh(path)), on: day });
        files.delete(path);
      } else if (kind === 'renamed') {
        const life = { ...(moving.get(path) ?? fresh(path)), path };
        files.set(path, change.edited ? touched(life, day) : life);
      } else {
        const { on: _on, ...before } = gone.get(path) ?? { on: '', ...fresh(path) };
        const known = files.get(path);
        if (known !== undefined) files.set(path, touched(known, day));
        else files.set(path, gone.has(path) ? touched(before, day) : before);
        gone.delete(path);
      }
    }
  }
  return { start: commits[0]?.day, files, deleted: [...gone.values()] };
}
