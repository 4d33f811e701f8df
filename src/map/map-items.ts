/**
 * What a map may show of a list of services. A place gets a marker only if its record publishes a point and somebody
 * checked it lately; a home and a confidential place become a label on the area they serve. Pure.
 */
import type { Point } from '../domain/distance.ts';
import { freshness, worthTheJourney } from '../domain/freshness.ts';
import type { ListItem } from '../domain/services/list-item.ts';
import type { MapPlace } from './clusters/cluster-tree.ts';

/** Services without a place to show, for one area. */
export interface MapArea {
  /** Codes of communes, sorted; empty for a whole province. */
  readonly communes: readonly string[];
  readonly ids: readonly string[];
  /** The number to call, as people write it. */
  readonly phone?: string;
  /** At least one of them is fictional: the label says so. */
  readonly demo?: true;
}

export interface MapItems {
  readonly places: readonly MapPlace[];
  readonly areas: readonly MapArea[];
  /** Open to anyone, but without a point, or not checked for too long: in the list only. */
  readonly unplaced: number;
}

export const canHaveMarker = (
  item: Pick<ListItem, 'visibility' | 'verifiedOn'>,
  today: string,
): boolean => item.visibility === 'public' && worthTheJourney(freshness(item.verifiedOn, today));

/** The last day, `YYYY-MM-DD`, on which a place that was checked on `verifiedOn` may have a marker. */
export function lastDayToGo(verifiedOn: string): string {
  const dayAfter = (day: string) =>
    new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
  let day = verifiedOn;
  for (
    let next = dayAfter(day);
    worthTheJourney(freshness(verifiedOn, next));
    next = dayAfter(next)
  )
    day = next;
  return day;
}

const communesOf = (item: Exclude<ListItem, { visibility: 'public' }>): readonly string[] => {
  if (item.visibility === 'home') return [item.commune];
  return item.area.scope === 'communes' ? [...item.area.communes].sort() : [];
};

/** `today` is `YYYY-MM-DD`. Areas keep the order of the list: the first is the best to call. */
export function mapItems(items: readonly ListItem[], today: string): MapItems {
  const places: MapPlace[] = [];
  const areas = new Map<
    string,
    { communes: readonly string[]; ids: string[]; phone?: string; demo?: true }
  >();
  let unplaced = 0;
  for (const item of items) {
    if (item.visibility === 'public') {
      const { id, kind, name, point, demo } = item;
      if (point && canHaveMarker(item, today))
        places.push({ id, kind, name, point, ...(demo ? { demo } : {}) });
      else unplaced++;
      continue;
    }
    const communes = communesOf(item);
    const key = communes.join();
    const area = areas.get(key) ?? { communes, ids: [] };
    areas.set(key, area);
    area.ids.push(item.id);
    if (item.demo) area.demo = true;
    const phone = item.phones[0]?.number;
    if (area.phone === undefined && phone !== undefined) area.phone = phone;
  }
  return { places, areas: [...areas.values()], unplaced };
}

/** Where the label of an area stands: amid its communes, or of the whole province. Never an office or a house. */
export function areaPoint(
  { communes }: MapArea,
  communePoints: Readonly<Record<string, readonly [lng: number, lat: number, ...rest: unknown[]]>>,
  province: Point,
): Point {
  const points = communes.flatMap((code) => {
    const point = communePoints[code];
    return point ? [point] : [];
  });
  if (points.length === 0) return province;
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { lng: mean(0), lat: mean(1) };
}
