/**
 * The one projection of a service record to what may be seen. Page, map, print, exports and search all start from a
 * `PublishedService`, so confidentiality is decided here and nowhere else: every key is named, nothing is spread.
 */
import type { Point } from '../distance.ts';
import type { CompiledHours } from '../hours.ts';
import type { HoursException, HoursRow } from '../hours-table.ts';
import type { Commune } from '../places/types.ts';
import type {
  Audience,
  Cost,
  PhonePurpose,
  ServiceKind,
  SpokenLanguage,
  WheelchairAccess,
} from '../vocabulary.ts';

/** A present commune, as far as a service needs to name and link it. */
export type CommuneName = Pick<Commune, 'code' | 'name' | 'slug' | 'province' | 'provinceName'>;

/** `dial` is missing where nobody may be led to call: on demonstration records. */
export interface DialledNumber {
  /** As written in the record, spaces for the eye. */
  readonly number: string;
  /** Digits to dial in Vietnam. */
  readonly dial?: string;
}

export interface PublishedPhone extends DialledNumber {
  readonly purpose: PhonePurpose;
  /** Only where they differ from the languages of the service. */
  readonly languages?: readonly SpokenLanguage[];
}

/** Whom a service serves, by place: one whole province (its code), or communes (their codes). */
export type ServiceArea =
  | { readonly scope: 'province'; readonly province: string }
  | { readonly scope: 'communes'; readonly communes: readonly string[] };

export interface PublishedHours {
  readonly compiled: CompiledHours;
  readonly table: readonly HoursRow[];
  readonly exceptions: readonly HoursException[];
}

interface PublishedBase {
  /** File name of the record without its ending; unique and part of the page's address. */
  readonly id: string;
  readonly kind: ServiceKind;
  readonly name: string;
  readonly operator: string;
  readonly summary: string;
  readonly serves: readonly Audience[];
  readonly languages: readonly SpokenLanguage[];
  readonly phones: readonly PublishedPhone[];
  readonly zalo?: DialledNumber;
  readonly email?: string;
  readonly website?: string;
  /** Missing means unknown, never closed. */
  readonly hours?: PublishedHours;
  readonly cost: Cost;
  readonly howToReach?: string;
  readonly wheelchair: WheelchairAccess;
  readonly area: ServiceArea;
  readonly verified?: { readonly on: string; readonly by: string; readonly source: string };
  readonly demo: boolean;
  readonly en?: { readonly name: string; readonly summary?: string; readonly howToReach?: string };
}

/** A place anyone may visit. */
export interface PublishedPublicService extends PublishedBase {
  readonly visibility: 'public';
  readonly commune: CommuneName;
  readonly address: string;
  readonly point?: Point;
}

/** A trusted address in a private home: the commune and no closer. */
export interface PublishedHomeService extends PublishedBase {
  readonly visibility: 'home';
  readonly commune: CommuneName;
}

/** A place whose whereabouts are secret by law: a phone and an area. */
export interface PublishedConfidentialService extends PublishedBase {
  readonly visibility: 'confidential';
}

export type PublishedService =
  PublishedPublicService | PublishedHomeService | PublishedConfidentialService;
