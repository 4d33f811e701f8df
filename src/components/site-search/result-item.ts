import type { FoundPage } from '../../search/search-engine.ts';
import { excerpt } from '../../text/excerpt.ts';

/** A page that was found, as a list item. Text of pages enters as text only, never as HTML. */
export function resultItem(
  { url, title, text }: FoundPage,
  { query, type, language }: { query: string; type: string; language: string },
): HTMLLIElement {
  const item = document.createElement('li');
  const kind = document.createElement('p');
  kind.className = 'type';
  kind.textContent = type;
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  link.lang = language;
  heading.append(link);
  const shown = document.createElement('p');
  shown.lang = language;
  // The text begins with the heading, which stands above it already.
  const rest = text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
  shown.append(
    ...excerpt(rest, query).map((piece) => {
      if (!piece.hit) return piece.text;
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      return mark;
    }),
  );
  item.append(heading, kind, shown);
  return item;
}
