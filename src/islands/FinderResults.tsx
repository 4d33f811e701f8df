/** The list of results. It keeps up with what is chosen on the map. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Found } from '../domain/services/found-services.ts';
import { fill } from '../i18n/fill.ts';
import type { MapOpenerWords } from '../i18n/interactive-map-words.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Selection } from './use-selection.ts';

/** How many cards are drawn at once. More wait behind a button: a cheap phone draws slowly. */
const pageSize = 20;

interface Props {
  readonly found: readonly Found[];
  readonly words: Strings['finder'];
  readonly card: (found: Found, action?: ReactNode) => ReactNode;
  readonly selection: Selection;
  /** Missing where there is no map. */
  readonly onMap: ((id: string) => void) | undefined;
  readonly mapWords: MapOpenerWords | undefined;
}

export function FinderResults({ found, words, card, selection, onMap, mapWords }: Props) {
  const [shown, setShown] = useState(pageSize);
  const { selected } = selection;
  // What is chosen on the map is in the list, however far down.
  const place = found.findIndex(({ item }) => item.id === selected);
  const count = Math.max(shown, place + 1);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const cards = list.current;
    const card = cards?.querySelector('[aria-current]');
    // Only a list beside the map scrolls by itself; the page stays where somebody looks at the map.
    if (!cards || !card || cards.scrollHeight <= cards.clientHeight) return;
    const [top, frame] = [card.getBoundingClientRect(), cards.getBoundingClientRect()];
    if (top.top < frame.top || top.bottom > frame.bottom) cards.scrollTop += top.top - frame.top;
  }, [selected]);
  return (
    <>
      <ul className="cards" role="list" ref={list}>
        {found.slice(0, count).map((each) => (
          <li key={each.item.id} aria-current={each.item.id === selected ? 'true' : undefined}>
            {card(
              each,
              onMap && each.item.visibility === 'public' && each.item.point ? (
                <button type="button" className="to-map" onClick={() => onMap(each.item.id)}>
                  {mapWords?.onMap}
                </button>
              ) : undefined,
            )}
          </li>
        ))}
      </ul>
      {found.length > count ? (
        <button type="button" className="button quiet" onClick={() => setShown(count + pageSize)}>
          {fill(words.more, { count: Math.min(pageSize, found.length - count) })}
        </button>
      ) : null}
    </>
  );
}
