/** The sentences that change with the clock: open or closed, until when. Shared by the build and the browser. */
import { closesAt, isOpen, localMoment, opensNext, type CompiledHours } from '../domain/hours.ts';
import { fill } from './fill.ts';
import type { Strings } from './strings.ts';

/** The sentences that these elements need, as JSON in the page. */
export interface StatusWords {
  readonly service: Pick<
    Strings['service'],
    'open' | 'closed' | 'closesAt' | 'opensAt' | 'opensAtDay' | 'ageing' | 'expired'
  >;
  /** Monday first. */
  readonly weekdays: readonly string[];
}

export const statusWordsId = 'status-words';

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** "Đang mở cửa, đến 17:00", or undefined when hours are unknown. */
export function openSentence(
  hours: CompiledHours,
  now: Date,
  { service, weekdays }: StatusWords,
): { open: boolean; text: string } | undefined {
  const at = localMoment(now);
  const open = isOpen(hours, at);
  if (open === undefined) return undefined;
  const next = open ? closesAt(hours, at) : opensNext(hours, at);
  const parts = [open ? service.open : service.closed];
  if (next) {
    const time = clock(next.minute);
    const weekday = weekdays[(new Date(next.day).getUTCDay() + 6) % 7] ?? '';
    if (open) parts.push(fill(service.closesAt, { time }));
    else if (next.day === at.day) parts.push(fill(service.opensAt, { time }));
    else parts.push(fill(service.opensAtDay, { time, weekday }));
  }
  return { open, text: parts.join(', ') };
}
