/** A commune or a province as a printed sheet shows it: names, an address to scan, and numbers that may be printed. */
import type { Commune, Province } from '../../domain/places/types.ts';
import { isWorthGoing, serving } from '../../domain/services/rank-services.ts';
import type { PublishedService } from '../../domain/services/published-service.ts';
import type { ServiceIndex } from '../../domain/services/service-index.ts';
import { placeInSentence } from '../../i18n/place-words.ts';
import { slug } from '../../text/slug.ts';

/** A line of the whole country, as it stands first on every help page. */
export interface KitLine {
  readonly number: string;
  readonly when: string;
  readonly role: 'emergency' | 'children' | 'crisis';
  readonly free: boolean;
  readonly always: boolean;
  readonly charged: boolean;
}

export interface KitNumber {
  readonly name: string;
  readonly number: string;
  /** Fictional: nobody can be called there. */
  readonly demo: boolean;
}

export interface KitPlace {
  /** The folder of its files. */
  readonly slug: string;
  readonly kind: 'commune' | 'province';
  /** "Phường Phan Rang" */
  readonly name: string;
  /** "phường Phan Rang" */
  readonly inSentence: string;
  /** The page that its code leads to. */
  readonly path: `/${string}`;
  readonly local: readonly KitNumber[];
}

/** The most numbers that any sheet has room for. */
const mostNumbers = 6;
/** Who must take a report stands first: paper has little room. */
const kindOrder = ['police', 'border-post', 'peoples-committee', 'social-work', 'health'];
const orderOf = ({ kind }: PublishedService): number =>
  (kindOrder.indexOf(kind) + kindOrder.length + 1) % (kindOrder.length + 1);

/**
 * Only public places, and only those checked within a year: paper hangs for long and nobody can call it back. A home
 * or a confidential place is never printed, not even its number; whoever scans the code finds it on the page.
 */
const mayBePrinted = (service: PublishedService, today: string): boolean =>
  service.visibility === 'public' && isWorthGoing(service, today) && service.phones.length > 0;

const numbersOf = (services: readonly PublishedService[]): KitNumber[] =>
  services
    .map((service, place) => ({ service, place }))
    .sort((a, b) => orderOf(a.service) - orderOf(b.service) || a.place - b.place)
    .flatMap(({ service: { name, phones, demo } }) =>
      phones.slice(0, 1).map(({ number }) => ({ name, number, demo })),
    )
    .slice(0, mostNumbers);

export function communePlace(commune: Commune, index: ServiceIndex, today: string): KitPlace {
  const { code, province, name } = commune;
  const own = index
    .rank({ code, province }, Infinity)
    .filter(({ service }) => mayBePrinted(service, today) && serving(service, commune) !== 'no')
    .map(({ service }) => service);
  return {
    slug: commune.slug,
    kind: 'commune',
    name,
    inSentence: placeInSentence('vi', name),
    path: `/tim-ho-tro/${commune.slug}/`,
    local: numbersOf(own),
  };
}

/** The folder of a province's files; a site of several provinces tells them apart. */
const provinceSlug = ({ name }: Province, provinces: readonly Province[]): string =>
  provinces.length === 1 ? 'toan-tinh' : `toan-tinh-${slug(name)}`;

/** For sheets that hang in no commune in particular: only what serves the whole province. */
export function provincePlace(
  province: Province,
  provinces: readonly Province[],
  services: readonly PublishedService[],
  today: string,
): KitPlace {
  const named = /^(Tỉnh|Thành phố) /.test(province.name) ? province.name : `Tỉnh ${province.name}`;
  return {
    slug: provinceSlug(province, provinces),
    kind: 'province',
    name: named,
    inSentence: placeInSentence('vi', named),
    path: '/tim-ho-tro/',
    local: numbersOf(
      services.filter(
        (service) =>
          mayBePrinted(service, today) &&
          service.area.scope === 'province' &&
          service.area.province === province.code,
      ),
    ),
  };
}
