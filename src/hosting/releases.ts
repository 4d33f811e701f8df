/**
 * A folder of releases and a link to the one that is shown: `releases/<name>/` and `current`. A server that serves
 * `current` sees the old site or the new one, never half of each.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

const releasesOf = (target: string): string => join(target, 'releases');
const currentOf = (target: string): string => join(target, 'current');
/** A release that is still being copied. */
const unfinished = '.part';

/** Names of whole releases, oldest first. A name begins with its time, so that names sort by age. */
export const releaseNames = (target: string): string[] =>
  existsSync(releasesOf(target))
    ? readdirSync(releasesOf(target))
        .filter((name) => !name.endsWith(unfinished) && !name.startsWith('.'))
        .sort()
    : [];

/** The release that is shown, or undefined before the first. */
export function currentRelease(target: string): string | undefined {
  const link = lstatSync(currentOf(target), { throwIfNoEntry: false });
  if (link === undefined) return undefined;
  if (!link.isSymbolicLink())
    throw new Error(
      `${currentOf(target)} is not a link. Move that folder away: publishing would have to delete it.`,
    );
  return basename(readlinkSync(currentOf(target)));
}

/** Shows that release. Renaming over the old link is one step for every server that reads it. */
export function switchTo(target: string, name: string): void {
  if (!releaseNames(target).includes(name))
    throw new Error(`${releasesOf(target)} has no release "${name}".`);
  currentRelease(target);
  const next = join(target, `.current-${process.pid}`);
  rmSync(next, { force: true });
  symlinkSync(join('releases', name), next);
  renameSync(next, currentOf(target));
}

/** Copies a built site into a new release, which nobody sees yet. */
export function addRelease(target: string, name: string, builtSite: string): void {
  const whole = join(releasesOf(target), name);
  const part = `${whole}${unfinished}`;
  if (existsSync(whole)) throw new Error(`${whole} is there already.`);
  mkdirSync(releasesOf(target), { recursive: true });
  rmSync(part, { recursive: true, force: true });
  try {
    cpSync(builtSite, part, { recursive: true });
    renameSync(part, whole);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
}

/** Deletes the oldest releases beyond `keep`, never the one that is shown. Returns their names. */
export function pruneReleases(target: string, keep: number): string[] {
  const current = currentRelease(target);
  const others = releaseNames(target).filter((name) => name !== current);
  const gone = others.slice(0, Math.max(0, others.length - (keep - 1)));
  for (const name of gone) rmSync(join(releasesOf(target), name), { recursive: true });
  return gone;
}

/**
 * Shows the release before the present one.
 * @returns its name.
 * @throws when there is none.
 */
export function goBack(target: string): string {
  const current = currentRelease(target);
  const before = releaseNames(target)
    .filter((name) => current !== undefined && name < current)
    .at(-1);
  if (before === undefined)
    throw new Error(`${target} holds no release before ${current ?? 'the first one'}.`);
  switchTo(target, before);
  return before;
}

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Keeps two people from publishing at the same time. A lock of a program that died is taken over.
 * @returns what gives the lock back.
 */
export function lockTarget(target: string): () => void {
  mkdirSync(target, { recursive: true });
  const file = join(target, '.deploying');
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0 && runs(holder))
      throw new Error(`Somebody is publishing to ${target} now (process ${holder}). Wait for it.`);
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}
