/** Where domestic violence may be reported in a commune: Luật 13/2022/QH15, Điều 19. */
import type { PublishedService } from './services/published-service.ts';
import type { ServiceKind } from './vocabulary.ts';

/** The places that the law names, in its order. The national line has no working number and is left out. */
export const reportingPlaceKeys = [
  'committee',
  'police',
  'border',
  'school',
  'village',
  'mass',
] as const;
export type ReportingPlaceKey = (typeof reportingPlaceKeys)[number];

export interface ReportingPlace {
  readonly place: ReportingPlaceKey;
  /** A service of the directory that stands in this commune and is such a place. */
  readonly service?: PublishedService;
}

/** A school or a village head is never looked up: which one is meant depends on the person. */
const kindOf: Partial<Record<ReportingPlaceKey, ServiceKind>> = {
  committee: 'peoples-committee',
  police: 'police',
  border: 'border-post',
};

/** Every place of the law, each with its service where the directory has one in this very commune. */
export function reportingPlaces(
  communeCode: string,
  services: readonly PublishedService[],
): readonly ReportingPlace[] {
  return reportingPlaceKeys.map((place) => {
    const kind = kindOf[place];
    const service = services.find(
      (candidate) =>
        candidate.kind === kind &&
        candidate.visibility === 'public' &&
        candidate.commune.code === communeCode,
    );
    return service ? { place, service } : { place };
  });
}
