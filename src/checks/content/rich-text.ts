import { collections } from '../../schemas/collections.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent } from './content.ts';
import { checkMarkdown } from './markdown-body.ts';
import { fieldPath, wordsAt } from './schema-walk.ts';
import { textsOf } from './texts.ts';

/** Markdown that stands in a field is held to the same rules as a page of Markdown. */
export function checkRichText({ sources }: FoundContent): Problem[] {
  return sources.flatMap(({ collection, file, values }) => {
    const { schema } = collections[collection];
    return textsOf(values).flatMap(({ path, text }) => {
      const { markdown, label } = wordsAt(schema, path);
      if (markdown !== true) return [];
      return checkMarkdown(text, file, 1).map(({ line: _line, ...problem }) => ({
        ...problem,
        field: fieldPath(path),
        ...(label === undefined ? {} : { label }),
      }));
    });
  });
}
