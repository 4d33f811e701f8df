import { describe, expect, it } from 'vitest';
import { ratio, readRound, summarise, type LoadRound } from '../../bench/load-round.ts';

const measured = (change: Partial<LoadRound> = {}): LoadRound => ({
  requests: 30_000,
  microseconds: 1_000_000,
  bytes: 30_000 * 9_000,
  p50: 400,
  p99: 1200,
  errors: 0,
  ...change,
});

describe('rounds of load', () => {
  it('are read from the line among what wrk says', () => {
    const output = `Running 3s test\n  30000 requests\n\nround ${JSON.stringify(measured())}\n`;
    expect(readRound(output)).toEqual(measured());
    expect(() => readRound('unable to connect')).toThrow(/measured nothing:\nunable to connect/);
  });

  it('count by the middle one: a busy moment of the machine changes nothing', () => {
    const busy = measured({ requests: 300, bytes: 300 * 9_000, p50: 90_000, p99: 900_000 });
    expect(summarise([measured(), busy, measured({ p99: 1100 })])).toEqual({
      requestsPerSecond: 30_000,
      p50Milliseconds: 0.4,
      p99Milliseconds: 1.2,
      bytesEach: 9_000,
      requests: 60_300,
    });
  });

  it('fail with a single error, and when nothing was asked', () => {
    expect(() => summarise([measured(), measured({ errors: 1 })])).toThrow(/^1 of 60000 requests/);
    expect(() => summarise([measured({ requests: 0 })])).toThrow(/failed/);
    expect(() => summarise([])).toThrow(/failed/);
  });

  it('are compared with each other', () => {
    expect(ratio(28_000, 40_000)).toBe(0.7);
    expect(ratio(1, 0)).toBe(0);
  });
});
