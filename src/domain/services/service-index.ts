/** Ranks services for thousands of communes: each answer touches the services that could be in it, not all. */
import { buildNearestGrid, type Located } from './nearest-grid.ts';
import type { PublishedService } from './published-service.ts';
import {
  isStale,
  rankingPoint,
  rankServices,
  serving,
  type ChosenCommune,
  type CommunePoint,
  type RankedService,
} from './rank-services.ts';

export interface ServiceIndex {
  /** The first `limit` of what `rankServices` gives for all services. */
  rank(commune: ChosenCommune, limit: number): RankedService[];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** `communePoint` and `today` (`YYYY-MM-DD`) are as for `rankServices`; the index holds for that day. */
export function buildServiceIndex(
  services: readonly PublishedService[],
  communePoint: CommunePoint,
  today: string,
): ServiceIndex {
  const byCommune = new Map<string, PublishedService[]>();
  const byProvince = new Map<string, PublishedService[]>();
  const checked: Located<PublishedService>[] = [];
  const stale: Located<PublishedService>[] = [];
  for (const service of services) {
    if (service.area.scope === 'province') push(byProvince, service.area.province, service);
    else for (const code of new Set(service.area.communes)) push(byCommune, code, service);
    const at = rankingPoint(service, communePoint);
    if (at) (isStale(service, today) ? stale : checked).push({ value: service, at });
  }
  // Stale places come after all others whatever their distance, so they have a grid of their own.
  const grids = [buildNearestGrid(checked), buildNearestGrid(stale)];

  return {
    rank(commune, limit) {
      const local = [
        ...(byCommune.get(commune.code) ?? []),
        ...(byProvince.get(commune.province) ?? []),
      ];
      const ranked = rankServices(local, commune, communePoint, today, limit);
      if (!commune.point) return ranked;
      for (const grid of grids) {
        const missing = limit - ranked.length;
        if (missing <= 0) break;
        const others = grid.nearest(
          commune.point,
          missing,
          (service) => serving(service, commune) === 'no',
        );
        ranked.push(...rankServices(others, commune, communePoint, today, missing));
      }
      return ranked;
    },
  };
}
