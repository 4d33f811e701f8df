import { judge, type Candidate } from './alias-cost.ts';
import { at } from './at.ts';
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

  // One letter fits nearly everything: then only the beginnings of names count.
  const isLetter = required === 1 << (tokens.length - 1) && tokens.at(-1)?.plain.length === 1;
  const nameMasks = index.names.map((words) => {
    let mask = 0;
    for (const word of isLetter ? words.slice(0, 1) : words) mask |= at(masks, word);
    return mask;
  });
  const districtMasks = index.districts.map(
    ({ name, initials, province, provinceInitials }) =>
      at(nameMasks, name) |
      at(masks, initials) |
      at(nameMasks, province) |
      at(masks, provinceInitials),
  );
  // For each alias, how many tokens must go before the rest of them fit.
  let dropped = tokens.length;
  const excess = index.aliases.map(({ name, commune, district }) => {
    const around = at(nameMasks, at(index.provinces, commune)) | (districtMasks[district] ?? 0);
    const mask = at(nameMasks, name) | (isLetter ? 0 : around);
    const count = 32 - Math.clz32(required & ~mask);
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

function resultOf(
  { communes, districts }: PlaceIndex,
  { alias, cost, named }: Candidate,
): PlaceResult {
  const { kind, label: name } = alias;
  const district = districts[alias.district]?.label;
  return {
    commune: at(communes, alias.commune),
    ...(named && kind === 'village' ? { via: { kind, name } } : {}),
    ...(named && kind === 'former' ? { via: { kind, name, ...(district && { district }) } } : {}),
    split: named && alias.split,
    score: 1000 - cost,
  };
}
