/**
 * The objects of the Human Services Data Specification 3.0 (Open Referral) that this directory fills, with the
 * specification's own field names: https://docs.openreferral.org/en/3.0/hsds/schema_reference.html
 */

export interface HsdsLanguage {
  readonly id: string;
  readonly name: string;
  /** ISO 639-1 or 639-3. */
  readonly code?: string;
}

export interface HsdsPhone {
  readonly id: string;
  readonly service_id: string;
  readonly number: string;
  readonly type?: 'voice';
  readonly description: string;
  readonly languages?: readonly HsdsLanguage[];
}

export interface HsdsSchedule {
  readonly id: string;
  readonly service_id: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  /** Hours from UTC. */
  readonly timezone: 7;
  readonly freq?: 'WEEKLY';
  readonly interval?: 1;
  readonly wkst?: 'MO';
  readonly byday?: string;
  readonly description?: string;
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly notes?: string;
}

export interface HsdsServiceArea {
  readonly id: string;
  readonly service_id: string;
  readonly name: string;
  readonly extent: string;
  readonly extent_type: 'text';
}

export interface HsdsTaxonomyTerm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly language: 'vi';
}

export interface HsdsAttribute {
  readonly id: string;
  readonly link_id: string;
  readonly taxonomy_term_id: string;
  readonly link_type: string;
  readonly link_entity: 'service';
  readonly taxonomy_term: HsdsTaxonomyTerm;
}

export interface HsdsAddress {
  readonly id: string;
  readonly location_id: string;
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: 'VN';
  readonly address_type: 'physical';
}

export interface HsdsLocation {
  readonly id: string;
  readonly location_type: 'physical';
  readonly name: string;
  readonly description?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly addresses?: readonly HsdsAddress[];
  readonly accessibility: readonly {
    readonly id: string;
    readonly location_id: string;
    readonly description: string;
  }[];
}

export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly location: HsdsLocation;
}

export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface HsdsService {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly alternate_name?: string;
  readonly description: string;
  readonly url?: string;
  readonly email?: string;
  readonly status: 'active' | 'inactive';
  readonly application_process?: string;
  readonly fees_description: string;
  readonly eligibility_description: string;
  readonly assured_date?: string;
  readonly alert?: string;
  readonly phones: readonly HsdsPhone[];
  readonly schedules: readonly HsdsSchedule[];
  readonly service_areas: readonly HsdsServiceArea[];
  readonly service_at_locations: readonly HsdsServiceAtLocation[];
  readonly languages: readonly (HsdsLanguage & { readonly service_id: string })[];
  readonly organization: HsdsOrganization;
  readonly attributes: readonly HsdsAttribute[];
}
