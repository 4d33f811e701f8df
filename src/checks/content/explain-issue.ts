import type { FieldWords } from '../../schemas/fields.ts';
import type { Problem } from '../problem.ts';
import { explainChoice, optionsOf } from './explain-choice.ts';
import { explainFormat } from './explain-format.ts';
import { explainSize } from './explain-size.ts';
import { explainType } from './explain-type.ts';
import { hintOf, type Explanation, type Issue, type IssueContext } from './explanation.ts';
import { explainUnion } from './explain-union.ts';
import { explainUnknownKeys } from './explain-unknown-key.ts';
import { fieldPath, valueAt, wordsAt } from './schema-walk.ts';

/** A field without a reason of its own shares that of the group it stands in. */
function whyOf(schema: IssueContext['schema'], path: readonly PropertyKey[]): string | undefined {
  const { why } = wordsAt(schema, path);
  return why ?? (path.length === 0 ? undefined : whyOf(schema, path.slice(0, -1)));
}

const fallbackWhy = 'Trang không hiện được mục này khi ô này còn sai.';

function explain(issue: Issue, words: Partial<FieldWords>, context: IssueContext): Explanation {
  if (issue.code === 'custom') {
    const { why, remedy } = (issue.params ?? {}) as { why?: string; remedy?: string };
    return { slug: 'rule', what: issue.message, why, remedy: remedy ?? hintOf(words) };
  }
  const value = valueAt(context.data, issue.path);
  if (value === undefined || value === null) {
    const missing = value === undefined;
    const choices = optionsOf(issue, words);
    return {
      slug: missing ? 'missing' : 'empty',
      what: missing ? 'còn thiếu' : 'còn trống',
      remedy: choices === undefined ? hintOf(words) : `Chọn một trong: ${choices}.`,
    };
  }
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, words, context, value);
    case 'invalid_value':
      return explainChoice(issue, words, value);
    case 'invalid_union':
      // A choice told apart by one of its fields, as `area.scope`.
      return explainChoice(issue, words, value);
    case 'invalid_format':
      return explainFormat(issue, words, value);
    case 'too_small':
    case 'too_big':
      return explainSize(issue, words, value);
    default:
      return { slug: 'wrong-value', what: 'không đúng', remedy: hintOf(words) };
  }
}

/** One issue of a schema as problems in an editor's words. English of the validator never gets through. */
export function explainIssue(issue: Issue, context: IssueContext): Problem[] {
  if (issue.code === 'unrecognized_keys') return explainUnknownKeys(issue, context);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const inner = explainUnion(issue, context);
    if (inner.length > 0) return inner.flatMap((found) => explainIssue(found, context));
  }
  const words = wordsAt(context.schema, issue.path);
  const { slug, what, why, remedy, saysValue = false } = explain(issue, words, context);
  const value = valueAt(context.data, issue.path) ?? undefined;
  const empty = value === undefined || (Array.isArray(value) && value.length === 0);
  // A report may be read by more people than the record: private values stay out of it.
  const quotable = !empty && !saysValue && words.private !== true;
  return [
    {
      slug,
      file: context.file,
      ...(issue.path.length > 0 ? { field: fieldPath(issue.path) } : {}),
      ...(words.label === undefined ? {} : { label: words.label }),
      ...(quotable ? { value } : {}),
      what,
      why: why ?? whyOf(context.schema, issue.path) ?? fallbackWhy,
      remedy,
    },
  ];
}
