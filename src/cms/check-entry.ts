/** What the build would say of one record, said while its editor still has the form open. */
import { checkConfidentialText } from '../checks/content/confidential-text.ts';
import { checkDates } from '../checks/content/dates.ts';
import type { FoundContent, SourceRecord } from '../checks/content/content.ts';
import { explainIssue } from '../checks/content/explain-issue.ts';
import { checkMarkdown } from '../checks/content/markdown-body.ts';
import { formatProblem, type Problem } from '../checks/problem.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';

export interface WrittenEntry {
  readonly collection: CollectionName;
  /** `content/services/public/a.yml`; a new record has only the folder. */
  readonly file: string;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Markdown below the front matter. */
  readonly body?: string | undefined;
  readonly locale?: string;
}

const secrets = { 'services-home': 'home', 'services-confidential': 'confidential' } as const;

const unlike = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [formatProblem(problem), problem])).values(),
];

const emptyBody: Pick<Problem, 'slug' | 'what' | 'why' | 'remedy'> = {
  slug: 'empty-page',
  what: 'còn trống',
  why: 'Người đọc mở ra một trang trắng.',
  remedy: 'Viết nội dung bài.',
};

/** Rules between records (a name used twice, a reference to nothing) are left to the build, which sees them all. */
export function checkEntry(entry: WrittenEntry, today: string): Problem[] {
  const { collection, file, id, values, body, locale } = entry;
  const { schema, format } = collections[collection];
  const secret = collection in secrets ? secrets[collection as keyof typeof secrets] : undefined;
  const result = schema.safeParse(values);
  const ofFields = result.success
    ? []
    : result.error.issues.flatMap((issue) =>
        explainIssue(issue, { file, schema, data: values, secret }),
      );
  const source: SourceRecord = {
    collection,
    file,
    id,
    values,
    ...(locale === undefined ? {} : { locale }),
  };
  // Only files and sources are read by these two rules.
  const found = { files: [], sources: [source] } as unknown as FoundContent;
  const written = body?.trim() ?? '';
  const ofBody =
    format !== 'md'
      ? []
      : written === ''
        ? [{ ...emptyBody, file, field: 'body', label: 'Nội dung' }]
        : checkMarkdown(written, file, 1).map((problem) => ({ ...problem, label: 'Nội dung' }));
  return unlike([
    ...ofFields,
    ...checkConfidentialText(found),
    ...checkDates(found, today),
    ...ofBody,
  ]);
}
