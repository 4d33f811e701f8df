import { describe, expect, it } from 'vitest';
import { localMinute } from '../../../src/domain/clock.ts';
import { byEventStanding, eventStanding, utcOf } from '../../../src/domain/events.ts';
import { eventTime } from '../../../src/i18n/event-time.ts';

const talk = { starts: '2026-11-28T08:00', ends: '2026-11-28T10:00' };
const training = { starts: '2026-12-31T13:30', ends: '2027-01-01T11:30' };

describe('an event', () => {
  it.each([
    ['2026-11-28T07:59', 'coming'],
    ['2026-11-28T08:00', 'now'],
    ['2026-11-28T09:59', 'now'],
    ['2026-11-28T10:00', 'past'],
    ['2027-11-28T09:00', 'past'],
  ])('at %s is %s', (now, state) => {
    expect(eventStanding(talk, now)).toBe(state);
  });

  it('that runs stands before those that come, soonest first, and past ones follow, latest first', () => {
    const long = { starts: '2026-11-01T08:00', ends: '2026-12-01T08:00' };
    const old = { starts: '2026-01-01T08:00', ends: '2026-01-01T09:00' };
    const older = { starts: '2025-01-01T08:00', ends: '2025-01-01T09:00' };
    const sorted = [older, training, old, talk, long].toSorted(byEventStanding('2026-11-20T08:00'));
    expect(sorted).toEqual([long, talk, training, old, older]);
  });

  it('is in Vietnam, seven hours before UTC, also where that is another year', () => {
    expect(utcOf('2027-01-01T06:30')).toBe('2026-12-31T23:30:00Z');
    expect(localMinute(new Date('2026-12-31T17:05:00Z'))).toBe('2027-01-01T00:05');
  });

  it('says when it is, with the day of the week, or with both days', () => {
    expect(eventTime(talk, 'vi')).toBe('08:00 – 10:00, Thứ Bảy, 28/11/2026');
    expect(eventTime(talk, 'en')).toBe('08:00 – 10:00, Saturday, 28 November 2026');
    expect(eventTime(training, 'vi')).toBe('13:30, 31/12/2026 – 11:30, 01/01/2027');
  });
});
