import { collections } from '../../schemas/collections.ts';
import type { Problem } from '../problem.ts';
import type { SourceRecord } from './content.ts';
import { checkMarkdown } from './markdown-body.ts';
import { fieldPath, wordsAt } from './schema-walk.ts';
import { textsOf } from './texts.ts';

interface MarkdownField {
  readonly field: string;
  readonly label: string | undefined;
  readonly text: string;
}

/** The texts of a record that are Markdown, by the schema's own word (`markdown`). */
export const markdownFields = ({ collection, values }: SourceRecord): MarkdownField[] =>
  textsOf(values).flatMap(({ path, text }) => {
    const { markdown, label } = wordsAt(collections[collection].schema, path);
    return markdown === true ? [{ field: fieldPath(path), label, text }] : [];
  });

/** Raw HTML and dangerous links in Markdown that stands in a field rather than in a file of its own. */
export const checkMarkdownFields = (source: SourceRecord): Problem[] =>
  markdownFields(source).flatMap(({ field, label, text }) =>
    checkMarkdown(text, source.file, 1).map(({ line: _line, ...problem }) => ({
      ...problem,
      field,
      ...(label === undefined ? {} : { label }),
    })),
  );
