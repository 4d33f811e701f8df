/** Which maps the site has, and each of them by its name: `/ban-do/<name>.svg`. */
import type { PublishedLocale } from '../../i18n/locales.ts';
import { localePath } from '../../i18n/locales.ts';
import type { Directory } from '../../site/directory.ts';
import { geographyOf } from '../geography.ts';
import { communeMap } from './commune-map.ts';
import type { DrawnMap } from './map-input.ts';
import { provinceMap } from './province-map.ts';

type MapSource = Pick<Directory, 'gazetteer' | 'services' | 'today'>;

/** `tinh`, or where the site serves several provinces `tinh-56`. A commune's map has the commune's slug. */
const provinceMapName = ({ gazetteer }: MapSource, province: string): string =>
  gazetteer.provinces.length === 1 ? 'tinh' : `tinh-${province}`;

export const mapPath = (locale: PublishedLocale, name: string): string =>
  localePath(locale, `/ban-do/${name}.svg`);

/** None for a province without a derived coast, none for a commune without a point. */
export const mapNames = (source: MapSource): string[] =>
  source.gazetteer.provinces
    .filter(({ code }) => geographyOf(code))
    .flatMap(({ code }) => [
      provinceMapName(source, code),
      ...source.gazetteer.communes
        .filter(({ province, point }) => province === code && point)
        .map(({ slug }) => slug),
    ]);

/** Draws a map anew each time: a country has thousands, and each is asked for twice at most. */
export function drawMap(
  source: MapSource,
  locale: PublishedLocale,
  name: string,
): DrawnMap | undefined {
  const { gazetteer, services, today } = source;
  const province = gazetteer.provinces.find(({ code }) => provinceMapName(source, code) === name);
  const commune = province ? undefined : gazetteer.bySlug.get(name);
  const code = province?.code ?? commune?.province;
  const geography = code === undefined ? undefined : geographyOf(code);
  if (!geography) return undefined;
  const communes = gazetteer.communes.filter((each) => each.province === code);
  const input = { locale, communes, services, today, geography };
  if (province) return provinceMap({ ...input, province });
  return commune && communeMap({ ...input, commune });
}
