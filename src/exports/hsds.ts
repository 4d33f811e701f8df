/** A published service as HSDS 3.0 objects, nested as in the specification's `service` package. */
import type { PublishedService } from '../domain/services/published-service.ts';
import type { PlaceLookup } from '../domain/services/publish.ts';
import {
  audiences,
  costs,
  phonePurposes,
  serviceKinds,
  spokenLanguages,
  wheelchairAccess,
  type SpokenLanguage,
} from '../domain/vocabulary.ts';
import { hsdsLocation } from './hsds-location.ts';
import { hsdsSchedules } from './hsds-schedules.ts';
import type {
  HsdsAttribute,
  HsdsLanguage,
  HsdsPhone,
  HsdsService,
  HsdsServiceArea,
} from './hsds-types.ts';
import { stableUuid } from './stable-uuid.ts';

/**
 * Fields of a record that HSDS 3.0 has no place for, or that must not leave the repository. All others are mapped;
 * a test holds the two against the schemas.
 */
export const notInHsds = {
  consent: 'Private: proof that a home agreed to be published.',
  'verified.by':
    'HSDS knows the day of a check (assured_date) and an email of the checker, not an office.',
  'verified.source': 'No field for how a check was made.',
  'en.summary': 'HSDS 3.0 has no translations; only the English name fits (alternate_name).',
  'en.howToReach': 'As above.',
} as const;

const language = (owner: string, key: SpokenLanguage): HsdsLanguage => ({
  id: stableUuid('language', owner, key),
  name: spokenLanguages[key].vi,
  // The private-use code of sign language is none of ISO 639.
  ...(key.startsWith('x-') ? {} : { code: key }),
});

function phones(service: PublishedService, id: string): HsdsPhone[] {
  // A number of a demonstration record must not reach a dialler through somebody else's application.
  if (service.demo) return [];
  const voice = service.phones.map(({ number, purpose, languages }): HsdsPhone => {
    const phoneId = stableUuid('phone', id, number, purpose);
    return {
      id: phoneId,
      service_id: id,
      number,
      type: 'voice',
      description: phonePurposes[purpose].vi,
      ...(languages ? { languages: languages.map((key) => language(phoneId, key)) } : {}),
    };
  });
  if (!service.zalo) return voice;
  const { number } = service.zalo;
  const zaloId = stableUuid('phone', id, number, 'zalo');
  return [...voice, { id: zaloId, service_id: id, number, description: 'Zalo' }];
}

function areas({ area }: PublishedService, id: string, places: PlaceLookup): HsdsServiceArea[] {
  const row = (code: string, name: string): HsdsServiceArea => ({
    id: stableUuid('service_area', id, code),
    service_id: id,
    name,
    extent: `Mã đơn vị hành chính ${code}`,
    extent_type: 'text',
  });
  return area.scope === 'province'
    ? places.provinces
        .filter(({ code }) => code === area.province)
        .map(({ code, name }) => row(code, name))
    : area.communes.map((code) => row(code, places.byCode.get(code)?.name ?? code));
}

const attribute = (
  id: string,
  taxonomy: 'service-kind' | 'audience' | 'wheelchair',
  code: string,
  name: string,
  description: string,
): HsdsAttribute => {
  const term = stableUuid('taxonomy_term', taxonomy, code);
  return {
    id: stableUuid('attribute', id, taxonomy, code),
    link_id: id,
    taxonomy_term_id: term,
    link_type: taxonomy,
    link_entity: 'service',
    taxonomy_term: { id: term, code, name, description, taxonomy, language: 'vi' },
  };
};

/** One service with everything that belongs to it. The same record gives the same identifiers in every build. */
export function toHsds(service: PublishedService, places: PlaceLookup): HsdsService {
  const id = stableUuid('service', service.id);
  const organizationId = stableUuid('organization', service.operator);
  const kind = serviceKinds[service.kind];
  const wheelchair = wheelchairAccess[service.wheelchair];
  const place = hsdsLocation(service, id);
  return {
    id,
    organization_id: organizationId,
    name: service.name,
    ...(service.en ? { alternate_name: service.en.name } : {}),
    description: service.summary,
    ...(service.website === undefined ? {} : { url: service.website }),
    ...(service.email === undefined ? {} : { email: service.email }),
    // Nobody can be helped by a demonstration record, so an aggregator must not offer it.
    status: service.demo ? 'inactive' : 'active',
    ...(service.demo ? { alert: 'Bản ghi mẫu để trình diễn, không có thật.' } : {}),
    ...(service.howToReach === undefined ? {} : { application_process: service.howToReach }),
    fees_description: costs[service.cost].vi,
    eligibility_description: service.serves.map((key) => audiences[key].vi).join(', '),
    ...(service.verified ? { assured_date: service.verified.on } : {}),
    phones: phones(service, id),
    schedules: hsdsSchedules(id, service.hours),
    service_areas: areas(service, id, places),
    service_at_locations: place
      ? [
          {
            id: stableUuid('service_at_location', id),
            service_id: id,
            location_id: place.id,
            location: place,
          },
        ]
      : [],
    languages: service.languages.map((key) => ({ ...language(id, key), service_id: id })),
    // HSDS requires a description; all that a record knows of its operator is the name.
    organization: { id: organizationId, name: service.operator, description: service.operator },
    attributes: [
      attribute(id, 'service-kind', service.kind, kind.vi, kind.meaning.vi),
      ...service.serves.map((key) =>
        attribute(id, 'audience', key, audiences[key].vi, audiences[key].en),
      ),
      ...(place
        ? []
        : [attribute(id, 'wheelchair', service.wheelchair, wheelchair.vi, wheelchair.en)]),
    ],
  };
}
