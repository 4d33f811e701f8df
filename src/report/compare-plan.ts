/** The plan's targets beside what the site counted. */
import type { PlanMeasure } from '../domain/plan-measures.ts';
import type { Plan } from '../schemas/plans.ts';
import type { KindCounts } from './tally.ts';
import type { Piece } from './pieces.ts';
import { countKinds } from './tally.ts';

/** What the site can say of each measure; `undefined` is a blank that somebody has to fill in. */
export type Measured = Readonly<Record<PlanMeasure, number | undefined>>;

export function measure(published: readonly Piece[], services: number): Measured {
  const counts: KindCounts = countKinds(published);
  const events = (form: string): number =>
    published.filter((piece) => piece.kind === 'events' && piece.form === form).length;
  return {
    'not-measurable': undefined,
    ...counts,
    talks: events('talk'),
    trainings: events('training'),
    contests: events('contest'),
    launches: events('launch'),
    inspections: events('inspection'),
    'campaign-pieces': published.filter(({ campaigns }) => campaigns.length > 0).length,
    services,
    // The site holds no models yet.
    models: undefined,
  };
}

export type Verdict = 'reached' | 'below' | 'no-number' | 'unknown';

export interface ComparedTarget {
  readonly target: Plan['targets'][number];
  readonly measured: number | undefined;
  readonly verdict: Verdict;
}

export const compare = (targets: Plan['targets'], measured: Measured): readonly ComparedTarget[] =>
  targets.map((target) => {
    const value = measured[target.measure];
    const verdict = (): Verdict => {
      if (value === undefined) return 'unknown';
      if (target.value === undefined) return 'no-number';
      return value >= target.value ? 'reached' : 'below';
    };
    return { target, measured: value, verdict: verdict() };
  });

/** The plan of the report's year, else the latest before it: a plan stands until another one replaces it. */
export function planFor<P extends Pick<Plan, 'province' | 'year'>>(
  plans: readonly P[],
  provinces: readonly string[],
  year: number,
): P | undefined {
  const rank = ({ province }: P): number => provinces.indexOf(province);
  return plans
    .filter((plan) => rank(plan) >= 0 && plan.year <= year)
    .toSorted((a, b) => b.year - a.year || rank(a) - rank(b))[0];
}
