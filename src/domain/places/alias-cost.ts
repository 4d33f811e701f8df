import { at } from './at.ts';
import type { Alias, PlaceIndex } from './place-index-types.ts';
import { AROUND_COMMUNES } from './unit-letters.ts';
import { NO_MATCH, type MatchedToken, type WordMatches } from './word-matches.ts';

/*
 * What ranks aliases that fit the typed words equally well. Small steps; their sum stays near 100.
 */
const FORMER = 6;
const VILLAGE = 7;
const NAME_UNFINISHED = 7;
const NAME_WORD_MISSING = 3;
const NAME_STARTS_LATER = 1;
const NAME_OUT_OF_ORDER = 8;
/** More than a former name costs: "đại đồng thành" is no Đại Đồng in a district Thành. */
const DISTRICT_UNFINISHED = 7;
const OTHER_TYPE = 8;
/** "huyện Ninh Phước" means the district, not the commune that has its name. */
const TYPE_OF_SURROUNDINGS = 7;
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
  const name = at(index.names, alias.name);
  const district = index.districts[alias.district];
  const run = longestRun(name, tokens, first);
  const { from, start, length } = run;
  let { cost } = run;

  let unnamed = name.length - length;
  if (length < tokens.length - first) {
    const nameRest = name.filter((_, w) => w < start || w >= start + length);
    const districtRest = district ? [...at(index.names, district.name)] : [];
    const around = at(index.names, at(index.provinces, alias.commune)).concat(
      district ? [...at(index.names, district.province), district.provinceInitials] : [],
    );
    const districtLength = districtRest.length;
    tokens.forEach(({ costs, type, unfinishedType }, t) => {
      if (t < first || (t >= from && t < from + length)) return;
      /** Uses up the first of the words that the token may mean. */
      const take = (words: number[], most = NO_MATCH - 1): boolean => {
        const place = words.findIndex((word) => at(costs, word) <= most);
        for (const word of place < 0 ? [] : words.splice(place, 1)) cost += at(costs, word);
        return place >= 0;
      };
      // A type word counts as a part of the name only when it is exactly that: "Sơn Tịnh".
      if (take(districtRest, type ? 0 : undefined) || type) return;
      if (district && take([district.initials])) districtRest.length = 0;
      else if (take(nameRest)) cost += NAME_OUT_OF_ORDER;
      else if (take(around)) cost += IN_PROVINCE;
      else cost += unfinishedType ? UNFINISHED_TYPE_UNUSED : TOKEN_UNUSED;
    });
    unnamed = nameRest.length;
    const inDistrict = districtRest.length < districtLength;
    if (inDistrict && districtRest.length) cost += DISTRICT_UNFINISHED;
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
  if (from > first) {
    const before = tokens[from - 1]?.type;
    if (!before) cost += NOT_FIRST;
    else if (before !== alias.type) {
      cost += AROUND_COMMUNES.includes(before) ? TYPE_OF_SURROUNDINGS : OTHER_TYPE;
    }
  }
  return { alias, cost, named: true };
}

interface Run {
  /** First token, first word of the name, and how many of both. */
  readonly from: number;
  readonly start: number;
  readonly length: number;
  readonly cost: number;
}

/** The longest part of a name that was typed without a break, and of those the one that fits best. */
function longestRun(name: readonly number[], tokens: readonly MatchedToken[], first: number): Run {
  let best: Run = { from: first, start: 0, length: 0, cost: 0 };
  for (let from = first; from < tokens.length; from++) {
    for (let start = 0; start < name.length; start++) {
      let length = 0;
      let cost = 0;
      while (from + length < tokens.length && start + length < name.length) {
        const each = at(at(tokens, from + length).costs, at(name, start + length));
        if (each === NO_MATCH) break;
        cost += each;
        length++;
      }
      if (length > best.length || (length === best.length && cost < best.cost)) {
        best = { from, start, length, cost };
      }
    }
  }
  return best;
}
