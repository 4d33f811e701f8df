import { judge, type Candidate } from './alias-cost.ts';
import type { IndexedCommune, PlaceIndex } from './place-index-types.ts';
import { parseQuery } from './place-query.ts';
import { matchWords } from './word-matches.ts';

export interface PlaceResult {
  readonly commune: IndexedCommune;
  /** The other name that was typed; absent when it was the commune's own, or only its district. */
  readonly via?: {
    readonly kind: 'former' | 'village';
    /** "Xã Phước Đại". */
    readonly name: string;
    /** "Huyện Bác Ái"; only of a former commune. */
    readonly district?: string;
  };
  /** The name is that of a former commune which several present ones share: let the person choose. */
  readonly split: boolean;
  /** At most 1000, the higher the better. Only for comparing results of one query. */
  readonly score: number;
}

/**
 * The communes that a typed name may mean, best first, each once.
 *
 * A query that nothing fits whole ("16 tháng 4, Phan Rang") loses its first words, since Vietnamese
 * addresses go from the small to the large.
 */
export function searchPlaces(index: PlaceIndex, query: string, limit = 8): PlaceResult[] {
  const matches = matchWords(index, parseQuery(query));
  const { tokens, required, masks } = matches;
  if (required === 0) return [];

  const nameMasks = index.names.map((words) => {
    let mask = 0;
    for (const word of words) mask |= masks[word]!;
    return mask;
  });
  const districtMasks = index.districts.map(
    ({ name, initials, province, provinceInitials }) =>
      nameMasks[name]! | masks[initials]! | nameMasks[province]! | masks[provinceInitials]!,
  );
  // For each alias, how many tokens must go before the rest of them fit.
  let dropped = tokens.length;
  const excess = index.aliases.map(({ name, commune, district }) => {
    const mask = nameMasks[name]! | nameMasks[index.provinces[commune]!]!;
    const count = 32 - Math.clz32(required & ~(mask | (districtMasks[district] ?? 0)));
    dropped = Math.min(dropped, count);
    return count;
  });
  if (dropped > 0 && tokens.length - dropped < 2) return [];

  const best: Candidate[] = [];
  index.aliases.forEach((alias, i) => {
    if (excess[i] !== dropped) return;
    const candidate = judge(index, matches, alias, dropped);
    const rival = best[alias.commune];
    if (!rival || candidate.cost < rival.cost) best[alias.commune] = candidate;
  });
  return best
    .filter(Boolean)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit)
    .map((candidate) => resultOf(index, candidate));
}

function resultOf({ communes, districts }: PlaceIndex, { alias, cost, named }: Candidate): PlaceResult {
  const district = districts[alias.district]?.label;
  const via = { kind: alias.kind, name: alias.label };
  return {
    commune: communes[alias.commune]!,
    ...(named && via.kind !== 'present'
      ? { via: { ...via, kind: via.kind, ...(via.kind === 'former' && district ? { district } : {}) } }
      : {}),
    split: named && alias.split,
    score: 1000 - cost,
  };
}
