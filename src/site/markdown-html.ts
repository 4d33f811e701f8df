import { markdownToHtml, type HastPluginDefinition } from 'satteri';

/** A wide table scrolls within itself on a phone; who has only a keyboard must be able to reach it. */
const reachableTables: HastPluginDefinition = {
  name: 'reachable-tables',
  element: {
    filter: ['table'],
    visit: (node, context) => context.setProperty(node, 'tabIndex', 0),
  },
};

/**
 * Markdown of a field as HTML, by the processor of the written pages. Headings get no ids: the page around them has its
 * own. The content check has refused raw HTML and dangerous links before.
 */
export async function markdownHtml(markdown: string): Promise<string> {
  const { html } = await markdownToHtml(markdown, {
    features: { smartPunctuation: false },
    hastPlugins: [reachableTables],
  });
  return html;
}
