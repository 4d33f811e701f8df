import type { FoundPage } from '../../search/search-engine.ts';
import { excerpt } from '../../text/excerpt.ts';

/** A page that was found, as a list item. Text of pages enters as text only, never as HTML. */
export function resultItem(
  { url, title, text, demo }: FoundPage,
  said: {
    readonly query: string;
    readonly type: string;
    readonly language: string;
    /** The mark of a sample record. */
    readonly mark: string;
  },
): HTMLLIElement {
  const item = document.createElement('li');
  const kind = document.createElement('p');
  kind.className = 'type';
  kind.textContent = said.type;
  if (demo) {
    const mark = document.createElement('span');
    mark.className = 'mark';
    mark.textContent = said.mark;
    kind.append(' ', mark);
  }
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  link.lang = said.language;
  heading.append(link);
  const shown = document.createElement('p');
  shown.lang = said.language;
  // The text begins with the heading, which stands above it already.
  const rest = text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
  shown.append(
    ...excerpt(rest, said.query).map((piece) => {
      if (!piece.hit) return piece.text;
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      return mark;
    }),
  );
  item.append(kind, heading, shown);
  return item;
}
