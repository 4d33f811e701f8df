import type { Block, Span } from './markdown-blocks.ts';

const spanText = (span: Span): string => {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'break':
      return '\n';
    case 'box':
      return '';
    case 'link': {
      const label = span.spans.map(spanText).join('');
      return label === span.url ? label : `${label} (${span.url})`;
    }
    default:
      return span.spans.map(spanText).join('');
  }
};

const line = (spans: readonly Span[]): string => spans.map(spanText).join('');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return line(block.spans);
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${block.start + index}.` : '-';
          return `${mark} ${plainText(item).replaceAll('\n\n', '\n')}`;
        })
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.map(line).join(' – ')).join('\n');
    case 'quote':
      return plainText(block.blocks);
    case 'rule':
      return '';
  }
}

/** Blocks as somebody pastes them into a chat: no marks of Markdown, paragraphs apart. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
