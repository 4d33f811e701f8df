import type { Point } from '../distance.ts';

/** What the browser downloads: columns of like things, since they compress best. */
export interface PlaceIndexWire {
  /** Provinces: code, name, number of communes. */
  readonly p: readonly (readonly [string, string, number])[];
  /** Former provinces. */
  readonly f: readonly string[];
  /** Former districts: names, one a line; then the place of each one's province in `f`. */
  readonly d: string;
  readonly e: readonly number[];
  /** Communes: codes as differences; type letter and bare name, one a line; form of the slug. */
  readonly c: readonly number[];
  readonly n: string;
  readonly s: string;
  /** Thousandths of a degree, lat and lng in turn, as differences; empty when no commune has one. */
  readonly l: readonly (number | null)[];
  /**
   * Former communes, a line for each commune: districts parted by ";", the commune's area first,
   * each the district's place in base 36 and then ":x<name>,p<name>"; "*" ends one that was split.
   */
  readonly o: string;
  /** Villages: the commune's place, name, other name or "". */
  readonly v: readonly (readonly [number, string, string])[];
}

export interface IndexedCommune {
  readonly code: string;
  readonly slug: string;
  /** With its type word: "Xã Bác Ái Đông". */
  readonly name: string;
  /** Only where the index covers more than one province. */
  readonly provinceName?: string;
  readonly point?: Point;
}

/** A name that leads to a commune; most communes have several. Numbers are places in the index. */
export interface Alias {
  readonly kind: 'present' | 'former' | 'village';
  readonly commune: number;
  readonly name: number;
  /** Type letter (see unit-letters.ts). */
  readonly type: string;
  /** The former district around it, or -1. */
  readonly district: number;
  /** As to be shown: "Xã Phước Đại". */
  readonly label: string;
  /** The name is that of a former commune which several present ones share. */
  readonly split: boolean;
}

export interface IndexedDistrict {
  readonly label: string;
  /** Type letter (see unit-letters.ts). */
  readonly type: string;
  readonly name: number;
  /** Place of the word "prtc" for Phan Rang-Tháp Chàm: people abbreviate districts so. */
  readonly initials: number;
  /** Name of its former province, and that one's initials. */
  readonly province: number;
  readonly provinceInitials: number;
}

export interface PlaceIndex {
  readonly communes: readonly IndexedCommune[];
  /** For each commune the name of its province. */
  readonly provinces: readonly number[];
  readonly districts: readonly IndexedDistrict[];
  readonly aliases: readonly Alias[];
  /** Distinct words with their marks, and folded. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** Distinct names, as lists of places of words. */
  readonly names: readonly (readonly number[])[];
}
