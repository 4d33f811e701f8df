/** Which sheets a site has, from what editors wrote. It needs no Astro: a build and the command line plan alike. */
import type { Content } from '../../checks/content/content.ts';
import { buildGazetteer } from '../../domain/places/gazetteer.ts';
import type { Gazetteer } from '../../domain/places/types.ts';
import { publish } from '../../domain/services/publish.ts';
import { buildServiceIndex } from '../../domain/services/service-index.ts';
import { readAddressDatabase } from '../../site/address-database.ts';
import { kitFile, type KitFile } from '../draw/kit-file.ts';
import { pieceKeys, piece, type PieceKey } from '../pieces.ts';
import { communePlace, provincePlace, type KitLine, type KitPlace } from './kit-place.ts';
import { sheetOf, type KitSite } from './sheet.ts';

export interface KitPlan {
  readonly site: KitSite;
  readonly gazetteer: Gazetteer;
  /** Provinces first, then communes in the order of the gazetteer. */
  readonly places: readonly KitPlace[];
}

function kitLines(hotlines: Content['hotlines']): KitLine[] {
  return hotlines
    .map(({ data }) => data)
    .filter(({ firstScreen }) => firstScreen)
    .sort((a, b) => a.order - b.order)
    .map(({ display, number, when, role, free, always, charged }) => ({
      number: display ?? number,
      when,
      role,
      free: free ?? false,
      always: always ?? false,
      charged: charged ?? false,
    }));
}

/** `today` is `YYYY-MM-DD`: a number that nobody checked for a year is not printed. */
export function planKit(content: Content, today: string): KitPlan {
  const { settings } = content;
  const details = content.communes
    .map(({ data }) => data)
    .filter(({ province }) => settings.provinces.includes(province));
  const gazetteer = buildGazetteer({
    provinces: settings.provinces,
    database: readAddressDatabase(),
    corrections: details.flatMap(({ corrections }) => corrections),
    details: details.flatMap(({ communes }) => communes),
  });
  const services = content.services
    .map((record) => publish(record, gazetteer))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = buildServiceIndex(services, () => undefined, today);
  return {
    site: {
      name: settings.name,
      url: settings.url.replace(/\/*$/, '/'),
      demo: settings.mode === 'demo',
      lines: kitLines(content.hotlines),
    },
    gazetteer,
    places: [
      ...gazetteer.provinces.map((province) =>
        provincePlace(province, gazetteer.provinces, services, today),
      ),
      ...gazetteer.communes.map((commune) => communePlace(commune, index, today)),
    ],
  };
}

/** Sheets that say the same everywhere are drawn for the province alone. */
export const piecesOf = ({ kind }: Pick<KitPlace, 'kind'>): PieceKey[] =>
  pieceKeys.filter((key) => kind === 'province' || !piece(key).shared);

export const kitFiles = (places: readonly KitPlace[], site: KitSite): KitFile[] =>
  places.flatMap((place) =>
    piecesOf(place).map((key) => kitFile(place.slug, sheetOf(key, place, site))),
  );
