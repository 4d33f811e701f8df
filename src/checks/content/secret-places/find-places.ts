import { mapLinks, positions } from './coordinates.ts';
import { directions, englishAddresses } from './landmarks.ts';
import { localities, uncasedLocality } from './localities.ts';
import { maskHarmless, visibleText } from './plain-text.ts';
import { streets } from './streets.ts';

export type PlaceHint = 'map-link' | 'coordinate' | 'street' | 'locality' | 'landmark';

export interface FoundPlace {
  readonly hint: PlaceHint;
  /** The words that gave it away, with a little around them. */
  readonly excerpt: string;
}

type Span = [number, number];

const spansOf = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }): Span => [index, index + found.length]),
  );

const around = 16;

/** Cut at words, so that the excerpt can be found in the form. */
function excerptOf(text: string, [foundFrom, foundTo]: Span): string {
  const from = text.slice(0, foundFrom).search(/\S*$/u);
  const to = foundTo + text.slice(foundTo).search(/\s|$/u);
  const before = text.slice(0, from);
  const after = text.slice(to);
  const left = before.length <= around ? before : before.slice(-around).replace(/^\S*\s?/u, '');
  const right = after.length <= around ? after : after.slice(0, around).replace(/\s?\S*$/u, '');
  const whole = `${left}${text.slice(from, to)}${right}`;
  return `${left === before ? '' : '… '}${whole.trim()}${right === after ? '' : ' …'}`;
}

/** Map links only; for fields that hold a web address. */
export function findMapLinks(text: string): FoundPlace[] {
  const visible = visibleText(text);
  return firsts(visible, [['map-link', spansOf(visible, mapLinks)]]);
}

/** One finding for each kind of hint; a span that an earlier kind explains is not told twice. */
function firsts(
  visible: string,
  kinds: readonly (readonly [PlaceHint, readonly Span[]])[],
): FoundPlace[] {
  const told: Span[] = [];
  return kinds.flatMap(([hint, spans]) => {
    const fresh = spans.filter(([from, to]) => told.every(([a, b]) => to <= a || from >= b));
    const first = fresh.toSorted((left, right) => left[0] - right[0])[0];
    told.push(...spans);
    return first === undefined ? [] : [{ hint, excerpt: excerptOf(visible, first) }];
  });
}

/**
 * What in a text tells where a place is: links to maps, coordinates, streets and house numbers, parts of a commune,
 * and directions by landmarks; in Vietnamese with or without marks, or in English. It would rather ask once too
 * often: a wrong alarm costs a rewording, a missed address may cost a life.
 */
export function findPlaces(text: string): FoundPlace[] {
  const visible = visibleText(text);
  const masked = maskHarmless(visible);
  const uncased = !/\p{Lu}/u.test(visible.slice(1));
  return firsts(visible, [
    ['map-link', spansOf(visible, mapLinks)],
    ['coordinate', positions(masked)],
    ['street', spansOf(masked, [...streets, ...englishAddresses])],
    ['locality', spansOf(masked, uncased ? [...localities, uncasedLocality] : localities)],
    ['landmark', spansOf(masked, directions)],
  ]);
}
