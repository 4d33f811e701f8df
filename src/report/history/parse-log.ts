import { localMoment } from '../../domain/hours.ts';
import type { Commit, FileChange } from './file-lives.ts';

/** Begins each commit in the log; followed by its time in seconds since 1970. No status of a file begins so. */
export const commitMark = '\u0001';

/**
 * Reads `git log -z --name-status --format=%x01%ct`: names end with NUL, so that any name is read as it stands.
 * @throws RangeError for what such a log never holds
 */
export function parseLog(log: string): Commit[] {
  const tokens = log.split('\0');
  const commits: { day: string; changes: FileChange[] }[] = [];
  let at = 0;
  const name = (): string => (tokens[at++] ?? '').normalize('NFC');
  while (at < tokens.length) {
    const token = (tokens[at++] ?? '').trim();
    if (token === '') continue;
    if (token.startsWith(commitMark)) {
      const time = Number(token.slice(commitMark.length));
      commits.push({ day: localMoment(new Date(time * 1000)).day, changes: [] });
      continue;
    }
    const changes = commits.at(-1)?.changes;
    if (changes === undefined) throw new RangeError(`No commit before "${token}".`);
    const status = token[0];
    if (status === 'R')
      changes.push({ kind: 'renamed', from: name(), path: name(), edited: token !== 'R100' });
    else if (status === 'A') changes.push({ kind: 'added', path: name() });
    else if (status === 'D') changes.push({ kind: 'deleted', path: name() });
    else if (status === 'M' || status === 'T') changes.push({ kind: 'edited', path: name() });
    else throw new RangeError(`Not a status of a file: "${token}".`);
  }
  return commits;
}
