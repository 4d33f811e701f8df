import { useCallback, useState } from 'react';
import type { Found } from '../domain/services/found-services.ts';

export interface Selection {
  /** The one service that list and map both mark. */
  readonly selected: string | undefined;
  /** Several that share a place on the map, to choose from. */
  readonly choices: readonly string[];
  /** One is selected, several are offered, none clears. */
  readonly choose: (ids: readonly string[]) => void;
}

const none: Pick<Selection, 'selected' | 'choices'> = { selected: undefined, choices: [] };

/** List and map share one selection, whichever it was made in. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState(none);
  const choose = useCallback(
    (ids: readonly string[]) =>
      setChosen(ids.length > 1 ? { ...none, choices: ids } : { ...none, selected: ids[0] }),
    [],
  );
  return { ...chosen, choose };
}

/** As much of a selection as is still among the results. */
export function keptOf(selection: Selection, found: readonly Found[]): Selection {
  const ids = new Set(found.map(({ item }) => item.id));
  const { selected, choices, choose } = selection;
  return {
    selected: selected !== undefined && ids.has(selected) ? selected : undefined,
    choices: choices.filter((id) => ids.has(id)),
    choose,
  };
}
