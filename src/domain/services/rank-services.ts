/** Which services a person in a commune sees, and in what order. */
import { distanceMeters, type Point } from '../distance.ts';
import { freshness, worthTheJourney } from '../freshness.ts';
import type { Commune } from '../places/types.ts';
import type { PublishedService } from './published-service.ts';

/** Whether a service serves a commune: it names it, it serves the whole province, or neither. */
export type Serving = 'commune' | 'province' | 'no';

export interface RankedService {
  readonly service: PublishedService;
  readonly serves: Serving;
  /** Metres from the commune's point in a straight line. Missing: unknown, or secret. */
  readonly meters?: number;
  /** The distance ends at the inner point of the service's commune, not at a door: say "in the commune", not "0 m". */
  readonly approximate?: true;
}

/** The commune that a person chose. Without a point, nothing has a distance. */
export type ChosenCommune = Pick<Commune, 'code' | 'province' | 'point'>;

/** The inner point of a commune by its code. */
export type CommunePoint = (code: string) => Point | undefined;

export function serving({ area }: PublishedService, commune: ChosenCommune): Serving {
  if (area.scope === 'province') return area.province === commune.province ? 'province' : 'no';
  return area.communes.includes(commune.code) ? 'commune' : 'no';
}

const ownPoint = (service: PublishedService): Point | undefined =>
  service.visibility === 'public' ? service.point : undefined;

/**
 * The position from which a distance is counted: a public place's own, or its commune's where nobody measured; a
 * home's commune. A confidential place has none: even a distance would help to find it.
 */
export function rankingPoint(
  service: PublishedService,
  communePoint: CommunePoint,
): Point | undefined {
  if (service.visibility === 'confidential') return undefined;
  return ownPoint(service) ?? communePoint(service.commune.code);
}

/** Whether somebody checked it recently enough to send a person there. */
export const isWorthGoing = (service: PublishedService, today: string): boolean =>
  worthTheJourney(freshness(service.verified?.on, today));

/** Checked too long ago, or never: it stays in the list for its phone, after the rest. */
export const isStale = (service: PublishedService, today: string): boolean =>
  !isWorthGoing(service, today);

const tiers: Readonly<Record<Serving, number>> = { commune: 0, province: 1, no: 2 };
const byName = new Intl.Collator('vi');

/** A confidential place stands nowhere that anybody may know. */
const standsIn = (service: PublishedService, { code }: ChosenCommune): boolean =>
  service.visibility !== 'confidential' && service.commune.code === code;

interface Candidate {
  readonly ranked: RankedService;
  readonly tier: number;
  readonly stale: number;
  readonly meters: number;
}

const compare = (a: Candidate, b: Candidate): number =>
  a.tier - b.tier ||
  a.stale - b.stale ||
  (a.meters === b.meters ? 0 : a.meters < b.meters ? -1 : 1) ||
  byName.compare(a.ranked.service.name, b.ranked.service.name) ||
  (a.ranked.service.id < b.ranked.service.id ? -1 : 1);

/**
 * Services for one commune: those that name it, or serve the whole province from it; then others of the whole province;
 * then others near by, which appear only with a known distance. Within each: recently checked first, then nearest (unknown last), then by Vietnamese
 * alphabet, then by id, so that the order is total. Ids are unique; `today` is `YYYY-MM-DD`.
 */
export function rankServices(
  services: Iterable<PublishedService>,
  commune: ChosenCommune,
  communePoint: CommunePoint,
  today: string,
  limit = Infinity,
): RankedService[] {
  const candidates: Candidate[] = [];
  for (const service of services) {
    const serves = serving(service, commune);
    const point = rankingPoint(service, communePoint);
    const meters = point && commune.point ? distanceMeters(commune.point, point) : undefined;
    if (serves === 'no' && meters === undefined) continue;
    candidates.push({
      ranked: {
        service,
        serves,
        ...(meters === undefined ? {} : { meters }),
        ...(meters === undefined || ownPoint(service) ? {} : { approximate: true }),
      },
      tier: serves === 'province' && standsIn(service, commune) ? tiers.commune : tiers[serves],
      stale: isStale(service, today) ? 1 : 0,
      meters: meters ?? Infinity,
    });
  }
  return candidates
    .sort(compare)
    .slice(0, limit)
    .map(({ ranked }) => ranked);
}
