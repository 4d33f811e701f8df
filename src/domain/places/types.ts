import type { Point } from '../distance.ts';

export type CommuneType = 'xa' | 'phuong' | 'dac-khu';
export type FormerCommuneType = 'xa' | 'phuong' | 'thi-tran';

export interface Village {
  readonly name: string;
  /** Its name in the language of the people who live there. */
  readonly otherName?: string | undefined;
}

/** A commune of before 1 July 2025, whole or in part inside a present one. */
export interface FormerCommune {
  /** With its type word: "Xã Phước Đại". */
  readonly name: string;
  readonly type: FormerCommuneType;
  readonly bareName: string;
  /** With its type word: "Huyện Bác Ái". */
  readonly district: string;
  /** With its type word: "Tỉnh Ninh Thuận". */
  readonly formerProvince: string;
  /** `part` when its land went to more than one present commune. */
  readonly share: 'whole' | 'part';
  /** Every present commune that took some of its land. */
  readonly codes: readonly string[];
}

export interface Commune {
  /** Five digits of the General Statistics Office: "22801". */
  readonly code: string;
  /** With its type word: "Xã Bác Ái Đông". */
  readonly name: string;
  readonly type: CommuneType;
  readonly bareName: string;
  readonly slug: string;
  /** Two digits: "56". */
  readonly province: string;
  readonly provinceName: string;
  /** An approximate inner point, three decimals. Never an office: do not pin one on it. */
  readonly point?: Point;
  /** ISO 639-3 or BCP 47 codes; `vi` is always first. */
  readonly languages: readonly string[];
  readonly villages: readonly Village[];
  readonly former: readonly FormerCommune[];
  /** The former district of most of its former communes, for grouping; else the province's name. */
  readonly area: string;
}

export interface Province {
  readonly code: string;
  readonly name: string;
}

export interface Gazetteer {
  readonly provinces: readonly Province[];
  /** In the order of the configured provinces, then of codes. */
  readonly communes: readonly Commune[];
  readonly byCode: ReadonlyMap<string, Commune>;
  readonly bySlug: ReadonlyMap<string, Commune>;
}

/** One row "former commune → present commune" as the source gives it. */
export interface Mapping {
  readonly formerName: string;
  readonly formerDistrict: string;
  readonly formerProvince: string;
  readonly code: string;
  /** Name and province of the present commune; more reliable than `code` in the source. */
  readonly name: string;
  readonly provinceName: string;
}

/** The tables that a gazetteer is built from. All text is NFC. */
export interface AddressDatabase {
  readonly provinces: readonly Province[];
  readonly wards: readonly {
    readonly code: string;
    readonly name: string;
    readonly province: string;
  }[];
  readonly mappings: readonly Mapping[];
}
