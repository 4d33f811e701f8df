/** Markdown as plain blocks that a Typst template draws: data, never markup, so that no sign of a text is a command. */
import { markdownToMdast } from 'satteri';

export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' | 'box' }
  | { readonly kind: 'strong' | 'emphasis' | 'delete'; readonly spans: readonly Span[] }
  | { readonly kind: 'link'; readonly url: string; readonly spans: readonly Span[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: 'table';
      readonly columns: number;
      readonly rows: readonly (readonly (readonly Span[])[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' };

/** The part of a Markdown tree (mdast) that a written text can have. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly checked?: boolean | null;
}

const childrenOf = ({ children = [] }: Node): readonly Node[] => children;

function spanOf(node: Node): Span[] {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ kind: node.type, spans: spansOf(node) }];
    case 'link':
      return [{ kind: 'link', url: node.url ?? '', spans: spansOf(node) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'image':
      return [{ kind: 'text', text: node.alt ?? '' }];
    default:
      return node.children
        ? spansOf(node)
        : [{ kind: 'text', text: (node.value ?? '').replaceAll('\n', ' ') }];
  }
}

const spansOf = (node: Node): Span[] => childrenOf(node).flatMap(spanOf);

function itemOf(node: Node): readonly Block[] {
  const [first, ...rest] = childrenOf(node).flatMap(blockOf);
  if (first === undefined) return [];
  const ticked =
    typeof node.checked === 'boolean' && first.kind === 'paragraph'
      ? { ...first, spans: [{ kind: 'box' as const }, ...first.spans] }
      : first;
  return [ticked, ...rest];
}

function blockOf(node: Node): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: Math.max(2, node.depth ?? 2), spans: spansOf(node) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? 1,
          items: childrenOf(node).map(itemOf),
        },
      ];
    case 'table': {
      const rows = childrenOf(node).map((row) => childrenOf(row).map(spansOf));
      return [{ kind: 'table', columns: Math.max(1, ...rows.map((row) => row.length)), rows }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: childrenOf(node).flatMap(blockOf) }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'paragraph':
      return [{ kind: 'paragraph', spans: spansOf(node) }];
    case 'code':
      return [{ kind: 'paragraph', spans: [{ kind: 'text', text: node.value ?? '' }] }];
    default:
      return [];
  }
}

/** A whole text. Notes at the foot and raw HTML have no place on paper; the content check refuses the latter. */
export const markdownBlocks = (markdown: string): Block[] =>
  childrenOf(markdownToMdast(markdown) as Node).flatMap(blockOf);
