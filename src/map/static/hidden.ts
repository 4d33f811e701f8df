/** How many homes and confidential places there are for an area. A number is all that a map may say of them. */
import type { PublishedService } from '../../domain/services/published-service.ts';

export interface Hidden {
  readonly count: number;
  /** Some of them are samples. */
  readonly demo: boolean;
}

const tally = (services: readonly PublishedService[]): Hidden => ({
  count: services.length,
  demo: services.some(({ demo }) => demo),
});

/** Homes in a commune, and confidential places that serve it. */
export const hiddenFor = (
  services: readonly PublishedService[],
  { code, province }: { readonly code: string; readonly province: string },
): Hidden =>
  tally(
    services.filter((service) => {
      if (service.visibility === 'public') return false;
      if (service.visibility === 'home') return service.commune.code === code;
      const { area } = service;
      return area.scope === 'province' ? area.province === province : area.communes.includes(code);
    }),
  );

/** Homes in a province, and confidential places that serve it or a commune of it. */
export const hiddenInProvince = (
  services: readonly PublishedService[],
  province: string,
  communes: ReadonlySet<string>,
): Hidden =>
  tally(
    services.filter((service) => {
      if (service.visibility === 'public') return false;
      if (service.visibility === 'home') return service.commune.province === province;
      const { area } = service;
      return area.scope === 'province'
        ? area.province === province
        : area.communes.some((code) => communes.has(code));
    }),
  );

/** Homes by the code of their commune, for the labels on its land. */
export function homesByCommune(services: readonly PublishedService[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const service of services) {
    if (service.visibility !== 'home') continue;
    const { code } = service.commune;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
