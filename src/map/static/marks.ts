/** Marks of places anyone may visit. Nothing else ever becomes a mark: see `visitable`. */
import { freshness, worthTheJourney } from '../../domain/freshness.ts';
import type { Point } from '../../domain/distance.ts';
import type {
  PublishedPublicService,
  PublishedService,
} from '../../domain/services/published-service.ts';
import type { ServiceKind } from '../../domain/vocabulary.ts';
import type { MapWords } from '../../i18n/map-words.ts';
import { isInside } from '../geography.ts';
import type { Spot } from './shapes.ts';
import type { View } from './view.ts';

type Visitable = PublishedPublicService & { readonly point: Point };

/** Public, with a position, and checked within a year: a mark sends people there. */
export const visitable = (
  services: readonly PublishedService[],
  today: string,
): readonly Visitable[] =>
  services.filter(
    (service): service is Visitable =>
      service.visibility === 'public' &&
      service.point !== undefined &&
      worthTheJourney(freshness(service.verified?.on, today)),
  );

export interface Mark {
  readonly at: Spot;
  readonly count: number;
  /** In the order of the vocabulary, each once. */
  readonly kinds: readonly ServiceKind[];
  /** Some place in it is a sample. */
  readonly demo: boolean;
}

interface Group {
  x: number;
  y: number;
  count: number;
  kinds: Set<ServiceKind>;
  demo: boolean;
}

/** What has to be said when samples are drawn or counted. */
export function demoNotes(
  words: Pick<MapWords, 'demo' | 'demoHidden' | 'demoBoth'>,
  marks: readonly Mark[],
  hidden: { readonly demo: boolean },
): string[] {
  const isDrawn = marks.some(({ demo }) => demo);
  if (isDrawn && hidden.demo) return [words.demoBoth];
  return isDrawn ? [words.demo] : hidden.demo ? [words.demoHidden] : [];
}

/** Above this many, marks of one cell of a grid are joined first, or a province of thousands would take minutes. */
const many = 300;

/**
 * Marks of the places in view, but for those that its edge would cut; marks nearer to each other than `apart` units
 * become one with a count.
 */
export function marksIn(
  view: View,
  services: readonly Visitable[],
  apart: number,
  edge: number,
): Mark[] {
  let groups = services.flatMap(({ point, kind, demo }): Group[] => {
    if (!isInside(view.box, point)) return [];
    const [x, y] = view.at(point);
    const isCut = x < edge || y < edge || x > view.width - edge || y > view.height - edge;
    return isCut ? [] : [{ x, y, count: 1, kinds: new Set([kind]), demo }];
  });
  if (groups.length > many) {
    const cells = Map.groupBy(
      groups,
      ({ x, y }) => `${Math.floor(x / apart)} ${Math.floor(y / apart)}`,
    );
    groups = [...cells.values()].flatMap((cell) => {
      const [first, ...rest] = cell;
      return first ? [rest.reduce(joined, first)] : [];
    });
  }
  for (;;) {
    let best: { i: number; j: number; away: number } | undefined;
    for (const [i, a] of groups.entries()) {
      for (let j = i + 1; j < groups.length; j++) {
        const b = groups[j];
        if (!b) continue;
        const away = Math.hypot(a.x - b.x, a.y - b.y);
        if (away < apart && (!best || away < best.away)) best = { i, j, away };
      }
    }
    const [a, b] = best ? [groups[best.i], groups[best.j]] : [];
    if (!best || !a || !b) break;
    groups.splice(best.j, 1);
    groups[best.i] = joined(a, b);
  }
  return groups.map(({ x, y, count, kinds, demo }) => ({
    at: [Math.round(x), Math.round(y)],
    count,
    kinds: [...kinds].sort(),
    demo,
  }));
}

function joined(a: Group, b: Group): Group {
  const count = a.count + b.count;
  return {
    x: (a.x * a.count + b.x * b.count) / count,
    y: (a.y * a.count + b.y * b.count) / count,
    count,
    kinds: new Set([...a.kinds, ...b.kinds]),
    demo: a.demo || b.demo,
  };
}
