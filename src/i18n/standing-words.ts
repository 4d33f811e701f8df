/** Where an action month stands today, in words. */
import type { Standing } from '../domain/calendar.ts';
import { fill } from './fill.ts';
import type { Strings } from './strings.ts';

export type StandingWords = Pick<
  Strings['home'],
  'monthNowDays' | 'monthLastDay' | 'monthToday' | 'monthIn'
>;

export function standingSentence(now: Standing, words: StandingWords): string {
  if (now.state === 'coming') return fill(words.monthIn, { count: now.daysUntil });
  if (now.occurrence.from === now.occurrence.to) return words.monthToday;
  return now.daysLeft === 0
    ? words.monthLastDay
    : fill(words.monthNowDays, { count: now.daysLeft });
}
