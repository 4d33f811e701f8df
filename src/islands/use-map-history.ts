import { startTransition, useEffect, useState } from 'react';
import { readTrail } from '../components/quiet-mode/trail.ts';

/** In the state of a history entry: the map is open there. Nothing about the visitor is in it. */
const mark = 'map';

const isOpen = (): boolean =>
  typeof history.state === 'object' &&
  (history.state as Record<string, unknown> | null)?.[mark] === true;

const readers = new Set<() => void>();
const tellAll = (): void => readers.forEach((tell) => tell());

function subscribe(tell: () => void): () => void {
  readers.add(tell);
  addEventListener('popstate', tell);
  return () => {
    readers.delete(tell);
    removeEventListener('popstate', tell);
  };
}

function open(): void {
  if (isOpen()) return;
  // The address stays: it says nothing about what was looked for.
  const state = { ...(history.state as object | null), [mark]: true };
  // In quiet mode a visit leaves no entries; Back then leaves the page.
  if (readTrail()) history.replaceState(state, '');
  else history.pushState(state, '');
  tellAll();
}

function close(): void {
  if (!isOpen()) return;
  if (!readTrail()) {
    history.back();
    return;
  }
  history.replaceState({ ...(history.state as object | null), [mark]: false }, '');
  tellAll();
}

/** Whether the map is open, as an entry of the history: Back closes it before it leaves the page. */
export function useMapHistory() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    // Drawn in small pieces: opening the map may not hold the page still.
    const look = () => startTransition(() => setShown(isOpen()));
    look();
    return subscribe(look);
  }, []);
  return { isOpen: shown, open, close };
}
