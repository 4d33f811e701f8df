import { slug } from '../text/slug.ts';

interface HeadingContext {
  textContent(node: unknown): string;
  setProperty(node: unknown, name: string, value: string): void;
}

/**
 * Gives Markdown headings ASCII ids. The default keeps Vietnamese letters, and a link to such an id becomes a row of
 * percent signs when somebody shares it in a chat.
 */
export const foldedHeadingIds = {
  name: 'folded-heading-ids',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node: unknown, context: HeadingContext) {
      context.setProperty(node, 'id', slug(context.textContent(node)));
    },
  },
};
