/** What was chosen on the map: one card, the same as in the list; or the names of several, to choose one. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { ListItem } from '../domain/services/list-item.ts';
import { fill } from '../i18n/fill.ts';
import type { InteractiveMapWords } from '../i18n/interactive-map-words.ts';
import { Icon } from './Icon.tsx';
import type { Selection } from './use-selection.ts';

interface Props {
  readonly words: InteractiveMapWords;
  readonly selection: Selection;
  /** By id; a service is missing until its list has come. */
  readonly items: ReadonlyMap<string, ListItem>;
  readonly card: (id: string) => ReactNode;
  readonly onClose: () => void;
  readonly onShowInList: (id: string) => void;
}

export function MapCard({ words, selection, items, card, onClose, onShowInList }: Props) {
  const { selected, choices, choose } = selection;
  const panel = useRef<HTMLDivElement>(null);
  const key = selected ?? choices.join();
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, [key]);
  if (selected === undefined && choices.length === 0) return null;

  return (
    <div className="map-card" ref={panel} tabIndex={-1} role="group" aria-label={words.chosen}>
      {selected === undefined ? (
        <>
          <p>{fill(words.choices, { count: choices.length })}</p>
          <ul className="map-choices" role="list">
            {choices.map((id) => {
              const item = items.get(id);
              return (
                <li key={id}>
                  <button type="button" onClick={() => choose([id])} disabled={!item}>
                    {item ? <Icon name={item.kind} size={20} /> : null}
                    <span>{item?.name ?? words.loadingCard}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        (card(selected) ?? <p>{words.loadingCard}</p>)
      )}
      <div className="map-card-actions">
        <button type="button" className="button quiet" onClick={onClose}>
          {words.close}
        </button>
        {selected !== undefined && items.has(selected) ? (
          <button type="button" className="button quiet" onClick={() => onShowInList(selected)}>
            {words.toList}
          </button>
        ) : null}
      </div>
    </div>
  );
}
