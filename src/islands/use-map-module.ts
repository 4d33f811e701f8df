import { useCallback, useEffect, useState } from 'react';
import type { MapProblem } from '../map/support.ts';
import type { FinderMap } from './FinderMap.tsx';

interface MapModule {
  /** Missing until it has come. */
  readonly Map: typeof FinderMap | undefined;
  readonly problem: MapProblem | undefined;
  readonly fail: (problem: MapProblem) => void;
}

/** The map and all that it needs, fetched when it is opened and not before. Opening it again tries again. */
export function useMapModule(isOpen: boolean): MapModule {
  const [loaded, setLoaded] = useState<{ readonly Map: typeof FinderMap }>();
  const [failure, setFailure] = useState<{ readonly problem: MapProblem }>();

  useEffect(() => {
    if (!isOpen) return;
    let wanted = true;
    // Long, and asked for by the other only once it has come: on a weak signal that would be one journey more.
    import('../map/map-controller.ts').catch(() => undefined);
    import('./FinderMap.tsx').then(
      ({ FinderMap: Map }) => {
        if (wanted) setLoaded({ Map });
      },
      () => {
        if (wanted) setFailure({ problem: 'blocked' });
      },
    );
    return () => {
      wanted = false;
      setFailure(undefined);
    };
  }, [isOpen]);

  const fail = useCallback((problem: MapProblem) => setFailure({ problem }), []);
  return { Map: loaded?.Map, problem: failure?.problem, fail };
}
