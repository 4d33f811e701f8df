import { quantile, round } from './figures.ts';

/** What the load generator tells of one round; times in microseconds. */
export interface LoadRound {
  readonly requests: number;
  readonly microseconds: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p99: number;
  /** Connections that failed, answers that did not come or were refused. */
  readonly errors: number;
}

/** @throws when the generator ended without a result, with what it said. */
export function readRound(output: string): LoadRound {
  const line = /^round (\{.*\})$/m.exec(output)?.[1];
  if (line === undefined) throw new Error(`wrk measured nothing:\n${output}`);
  return JSON.parse(line) as LoadRound;
}

export interface LoadSummary {
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  readonly bytesEach: number;
  readonly requests: number;
}

/**
 * The middle round for each figure: one round in which the machine was busy with something else changes nothing.
 * @throws when any request failed: figures of errors are fast, and worth nothing.
 */
export function summarise(rounds: readonly LoadRound[]): LoadSummary {
  const sum = (key: keyof LoadRound) => rounds.reduce((all, each) => all + each[key], 0);
  const errors = sum('errors');
  const requests = sum('requests');
  if (errors > 0 || requests === 0)
    throw new Error(`${errors} of ${requests} requests failed: these figures say nothing.`);
  const middle = (value: (each: LoadRound) => number) =>
    quantile(
      rounds.map(value).sort((a, b) => a - b),
      0.5,
    );
  return {
    requestsPerSecond: Math.round(
      middle((each) => each.requests / (each.microseconds / 1_000_000)),
    ),
    p50Milliseconds: middle(({ p50 }) => p50 / 1000),
    p99Milliseconds: middle(({ p99 }) => p99 / 1000),
    bytesEach: Math.round(sum('bytes') / requests),
    requests,
  };
}

/** "0.93": how one figure stands to the other. */
export const ratio = (one: number, other: number): number => (other > 0 ? round(one / other) : 0);
