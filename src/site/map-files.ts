/** The prepared part of the interactive map: every place of a province that may have a marker, in clusters. */
import { namesADistrict } from '../domain/places/main-towns.ts';
import type { Commune } from '../domain/places/types.ts';
import { toListItem } from '../domain/services/list-item.ts';
import type { PublishedLocale } from '../i18n/locales.ts';
import { encodeClusterTree, type ClusterFile } from '../map/clusters/cluster-files.ts';
import { buildClusterTree } from '../map/clusters/build-clusters.ts';
import { boxAround, type Box } from '../map/clusters/cluster-tree.ts';
import { geographyOf, insetGeography, type GeoBox } from '../map/geography.ts';
import type { CommuneRow, FirstMapFile } from '../map/map-data.ts';
import { canHaveMarker, lastDayToGo, mapItems } from '../map/map-items.ts';
import { mapZooms, streetZooms } from '../map/zooms.ts';
import { provinceOf, type Directory } from './directory.ts';

const asBox = ({ west, south, east, north }: GeoBox): Box => [west, south, east, north];

function communeRow(commune: Commune): [code: string, row: CommuneRow][] {
  const { code, point, bareName } = commune;
  if (!point) return [];
  const row = [point.lng, point.lat, bareName] as const;
  return [[code, namesADistrict(commune) ? [...row, 1] : row]];
}

/** The province's files in order; none where its shapes are not derived. */
export function clusterFilesOf(
  { services, gazetteer, today, settings }: Directory,
  province: string,
  locale: PublishedLocale,
): ClusterFile[] {
  const geography = geographyOf(province);
  if (!geography) return [];
  const items = services
    .filter((service) => provinceOf(service, gazetteer) === province)
    .map((service) => toListItem(service, locale));
  const { places } = mapItems(items, today);
  const zooms = settings.map?.streets === undefined ? mapZooms : streetZooms;
  const [first = { nodes: [] }, ...others] = encodeClusterTree(buildClusterTree(places, zooms));
  const [oldest] = items
    .filter((item) => canHaveMarker(item, today))
    .flatMap(({ verifiedOn }) => verifiedOn ?? [])
    .sort();
  const box = asBox(geography.box);
  const overview: FirstMapFile = {
    ...first,
    ...(oldest === undefined ? {} : { until: lastDayToGo(oldest) }),
    zooms,
    box,
    reach: boxAround([box, asBox(insetGeography().box)]) ?? box,
    attribution: geography.attribution,
    communes: Object.fromEntries(
      gazetteer.communes.flatMap((commune) =>
        commune.province === province ? communeRow(commune) : [],
      ),
    ),
  };
  return [overview, ...others];
}
