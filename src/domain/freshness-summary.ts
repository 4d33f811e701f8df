/** How much of the directory was checked lately, for everybody to see. */
import { freshness, type Freshness } from './freshness.ts';
import { serviceKinds, type ServiceKind } from './vocabulary.ts';

/** From good to bad, as they are shown. */
export const freshnessStates = [
  'fresh',
  'ageing',
  'expired',
  'never',
] as const satisfies readonly Freshness[];

export interface FreshnessCount extends Readonly<Record<Freshness, number>> {
  readonly all: number;
}

interface Checked {
  readonly kind: ServiceKind;
  readonly verified?: { readonly on: string } | undefined;
}

function countOf(services: readonly Checked[], today: string): FreshnessCount {
  const count = { fresh: 0, ageing: 0, expired: 0, never: 0 };
  for (const { verified } of services) count[freshness(verified?.on, today)]++;
  return { ...count, all: services.length };
}

export interface KindFreshness extends FreshnessCount {
  readonly kind: ServiceKind;
}

export interface FreshnessSummary {
  readonly all: FreshnessCount;
  /** Only kinds of which there is one, in the order of the vocabulary. */
  readonly kinds: readonly KindFreshness[];
}

/** `today` is `YYYY-MM-DD`; the limits are those of freshness.ts. */
export function freshnessSummary(services: readonly Checked[], today: string): FreshnessSummary {
  const byKind = Map.groupBy(services, ({ kind }) => kind);
  const kinds = (Object.keys(serviceKinds) as ServiceKind[]).flatMap((kind) => {
    const own = byKind.get(kind);
    return own ? [{ kind, ...countOf(own, today) }] : [];
  });
  return { all: countOf(services, today), kinds };
}

/** Whole percent; never 100 while one is missing, never 0 while there is one. */
export function percent(part: number, all: number): number {
  if (all === 0) return 0;
  const exact = Math.round((part / all) * 100);
  if (part === all || part === 0) return exact;
  return Math.min(99, Math.max(1, exact));
}
