import { z } from 'zod';
import type { Issue, IssueContext } from './explanation.ts';
import { bare, fieldsAt, fieldsOf, valueAt } from './schema-walk.ts';

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/**
 * The complaints of the branch that the editor meant: the one that shares most keys with what was written, then the
 * one with fewest complaints. Hours with `always` are judged as "24 hours", all others as a week. Empty when what
 * was written resembles no branch.
 */
export function explainUnion(issue: UnionIssue, { schema, data }: IssueContext): Issue[] {
  const written = valueAt(data, issue.path);
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return [{ code: 'invalid_type', expected: 'object', path: issue.path, message: '' }];

  const union = fieldsAt(schema, issue.path)
    .map(bare)
    .find((field) => field instanceof z.ZodUnion);
  const branches = issue.errors.map((issues, index) => {
    const keys = fieldsOf((union?.options[index] ?? z.never()) as z.ZodType);
    const shared = Object.keys(written).filter((key) => keys.has(key)).length;
    return { issues, shared };
  });
  const best = branches.toSorted(
    (left, right) => right.shared - left.shared || left.issues.length - right.issues.length,
  )[0];
  if (best === undefined) return [];
  return best.issues.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
