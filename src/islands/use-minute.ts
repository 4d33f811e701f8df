import { useMemo, useSyncExternalStore } from 'react';

const millisecondsPerMinute = 60_000;

function subscribe(tell: () => void): () => void {
  const timer = setInterval(tell, millisecondsPerMinute / 4);
  return () => clearInterval(timer);
}

const thisMinute = (): number => Math.floor(Date.now() / millisecondsPerMinute);
const notYet = (): undefined => undefined;

/**
 * The clock of the phone, to the minute. Undefined in the first drawing, which must equal the one of the build: that
 * is also how an island knows that it has woken.
 */
export function useMinute(): Date | undefined {
  const minute = useSyncExternalStore<number | undefined>(subscribe, thisMinute, notYet);
  return useMemo(
    () => (minute === undefined ? undefined : new Date(minute * millisecondsPerMinute)),
    [minute],
  );
}
