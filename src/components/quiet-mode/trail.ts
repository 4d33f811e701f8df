/** The way back in quiet mode: paths of this tab, kept in its session storage, which the exit clears. */

/** Says nothing to whoever looks into the storage. */
const key = 'v';
const longest = 20;

/** The pages behind this one, oldest first; undefined when the mode is off or storage is forbidden. */
export function readTrail(): string[] | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as string[]);
  } catch {
    return undefined;
  }
}

/** @returns whether it could be kept. */
export function writeTrail(trail: readonly string[] | undefined): boolean {
  try {
    if (trail) sessionStorage.setItem(key, JSON.stringify(trail.slice(-longest)));
    else sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Goes to another page: in quiet mode in place of this one, so that Back does not find it. */
export function goTo(href: string): void {
  const trail = readTrail();
  if (!trail) {
    location.assign(href);
    return;
  }
  writeTrail([...trail, location.pathname]);
  location.replace(href);
}
