/** When an event is: times are `YYYY-MM-DDTHH:MM` in Asia/Ho_Chi_Minh, which compare as text. */

export interface EventTimes {
  readonly starts: string;
  readonly ends: string;
}

export type EventStanding = 'coming' | 'now' | 'past';

/** Running from its first minute up to its last, which is no longer part of it. */
export function eventStanding({ starts, ends }: EventTimes, now: string): EventStanding {
  if (now < starts) return 'coming';
  return now < ends ? 'now' : 'past';
}

/** Coming events soonest first, past ones latest first; what runs now stands before all. */
export function byEventStanding(now: string): (a: EventTimes, b: EventTimes) => number {
  const rank = { now: 0, coming: 1, past: 2 } as const;
  return (a, b) => {
    const [left, right] = [eventStanding(a, now), eventStanding(b, now)];
    if (left !== right) return rank[left] - rank[right];
    const soonest = a.starts.localeCompare(b.starts) || a.ends.localeCompare(b.ends);
    return left === 'past' ? -soonest : soonest;
  };
}

/** Vietnam keeps one time the whole year, seven hours before UTC. `2026-11-28T08:00` → `2026-11-28T01:00:00Z` */
export const utcOf = (localTime: string): string =>
  new Date(`${localTime}:00+07:00`).toISOString().replace('.000Z', 'Z');
