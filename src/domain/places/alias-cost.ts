import type { Alias, PlaceIndex } from './place-index-types.ts';
import { NO_MATCH, type WordMatches } from './word-matches.ts';

/*
 * What ranks aliases that fit the typed words equally well. Small steps; their sum stays near 100.
 */
const FORMER = 6;
const VILLAGE = 7;
const NAME_UNFINISHED = 7;
const NAME_WORD_MISSING = 3;
const NAME_STARTS_LATER = 1;
const NAME_OUT_OF_ORDER = 8;
const DISTRICT_WORD_MISSING = 3;
const OTHER_TYPE = 8;
/** "huyện Ninh Phước" means the district, not the commune that has its name. */
const TYPE_OF_SURROUNDINGS = 5;
const NOT_FIRST = 1;
/** Nothing of the name was typed, only the district around it, whole or in part. */
const WHOLE_DISTRICT = 12;
const PART_OF_DISTRICT = 30;
const NAMESAKE_OF_DISTRICT = -5;
const PROVINCE_ONLY = 40;
/** More than a former name costs: provinces share words ("Bắc", "Đồng") with many names. */
const IN_PROVINCE = 7;
const TOKEN_UNUSED = 30;
const UNFINISHED_TYPE_UNUSED = 35;

export interface Candidate {
  readonly alias: Alias;
  /** How far the query is from naming the alias: 0 is a present name in full. */
  readonly cost: number;
  /** The alias's own name was typed, not only its district or province. */
  readonly named: boolean;
}

/** Judges one alias by the tokens from `first` on. */
export function judge(
  index: PlaceIndex,
  { tokens }: WordMatches,
  alias: Alias,
  first: number,
): Candidate {
  const name = index.names[alias.name]!;
  const district = index.districts[alias.district];

  // The longest part of the name that was typed without a break.
  let length = 0;
  let from = first;
  let start = 0;
  let cost = 0;
  for (let t = first; t < tokens.length; t++) {
    for (let w = 0; w < name.length; w++) {
      let run = 0;
      let runCost = 0;
      while (t + run < tokens.length && w + run < name.length) {
        const each = tokens[t + run]!.costs[name[w + run]!]!;
        if (each === NO_MATCH) break;
        runCost += each;
        run++;
      }
      if (run > length || (run === length && run > 0 && runCost < cost)) {
        length = run;
        from = t;
        start = w;
        cost = runCost;
      }
    }
  }

  let unnamed = name.length - length;
  if (length < tokens.length - first) {
    const nameRest = name.filter((_, w) => w < start || w >= start + length);
    const districtRest = district ? [...index.names[district.name]!] : [];
    const around = index.names[index.provinces[alias.commune]!]!.concat(
      district ? [...index.names[district.province]!, district.provinceInitials] : [],
    );
    const districtLength = districtRest.length;
    for (let t = first; t < tokens.length; t++) {
      const { costs, type, unfinishedType } = tokens[t]!;
      if (type || (t >= from && t < from + length)) continue;
      const take = (words: number[]): boolean => {
        const at = words.findIndex((word) => costs[word] !== NO_MATCH);
        if (at < 0) return false;
        cost += costs[words.splice(at, 1)[0]!]!;
        return true;
      };
      if (take(districtRest)) continue;
      if (district && costs[district.initials] !== NO_MATCH) districtRest.length = 0;
      else if (take(nameRest)) cost += NAME_OUT_OF_ORDER;
      else if (take(around)) cost += IN_PROVINCE;
      else cost += unfinishedType ? UNFINISHED_TYPE_UNUSED : TOKEN_UNUSED;
    }
    unnamed = nameRest.length;
    const inDistrict = districtRest.length < districtLength;
    if (inDistrict) cost += DISTRICT_WORD_MISSING * districtRest.length;
    if (unnamed === name.length) {
      if (!inDistrict) cost += PROVINCE_ONLY;
      else cost += districtRest.length ? PART_OF_DISTRICT : WHOLE_DISTRICT;
      if (alias.name === district?.name) cost += NAMESAKE_OF_DISTRICT;
      return { alias, cost, named: false };
    }
  }

  if (alias.kind !== 'present') cost += alias.kind === 'former' ? FORMER : VILLAGE;
  if (unnamed > 0) cost += NAME_UNFINISHED + NAME_WORD_MISSING * unnamed;
  if (start > 0) cost += NAME_STARTS_LATER;
  const before = tokens[from - 1]?.type;
  if (before && from > first) {
    if (before !== alias.type) cost += /[A-U]/.test(before) ? TYPE_OF_SURROUNDINGS : OTHER_TYPE;
  } else if (from > first) {
    cost += NOT_FIRST;
  }
  return { alias, cost, named: true };
}
