/** The directory as the report counts it: nothing of a single service leaves here, only numbers. */
import type { Content, ServiceRecord } from '../checks/content/content.ts';
import { freshness, type Freshness } from '../domain/freshness.ts';
import type { ServiceKind } from '../domain/vocabulary.ts';
import type { History } from './history/file-lives.ts';
import type { Period } from './period.ts';
import { within } from './period.ts';
import { lifeOf } from './pieces.ts';

export type FreshnessCounts = Readonly<Record<Freshness, number>>;

export interface ServiceCounts {
  readonly all: number;
  /** First seen in Git within the period. */
  readonly added: number;
  /** On the site since before the period, and changed within it. */
  readonly revised: number;
  /** Whose last check falls within the period; earlier checks are not kept. */
  readonly checked: number;
  readonly byKind: ReadonlyMap<ServiceKind, FreshnessCounts>;
  /** Under the code of the commune; `undefined` for those that have none (phone and area only). */
  readonly byCommune: ReadonlyMap<string | undefined, number>;
  readonly demo: number;
  readonly unsaved: number;
}

const none: FreshnessCounts = { fresh: 0, ageing: 0, expired: 0, never: 0 };

const communeOf = (service: ServiceRecord): string | undefined =>
  service.visibility === 'confidential' ? undefined : service.data.commune;

/** @param today the day for which freshness is told, and after which nothing counts */
export function countServices(
  { services }: Pick<Content, 'services'>,
  history: History,
  period: Period,
  today: string,
): ServiceCounts {
  const real = services.filter(({ data }) => data.demo !== true);
  const known = real.flatMap((service) => {
    const life = lifeOf(history, service.file);
    return life === undefined ? [] : [{ service, life }];
  });
  const byKind = new Map<ServiceKind, FreshnessCounts>();
  const byCommune = new Map<string | undefined, number>();
  for (const { service } of known) {
    const { kind, verified } = service.data;
    const state = freshness(verified?.on, today);
    const counts = byKind.get(kind) ?? none;
    byKind.set(kind, { ...counts, [state]: counts[state] + 1 });
    const commune = communeOf(service);
    byCommune.set(commune, (byCommune.get(commune) ?? 0) + 1);
  }
  const inPeriod = (day: string | undefined): boolean =>
    day !== undefined && day <= today && within(period, day);
  return {
    all: known.length,
    added: known.filter(({ life }) => inPeriod(life.appeared)).length,
    revised: known.filter(
      ({ life }) => life.appeared < period.from && life.edited.some((day) => inPeriod(day)),
    ).length,
    checked: known.filter(({ service }) => inPeriod(service.data.verified?.on)).length,
    byKind,
    byCommune,
    demo: services.length - real.length,
    unsaved: real.length - known.length,
  };
}
