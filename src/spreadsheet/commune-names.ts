/** Communes as people write them into a sheet: by code, by today's name, or by the name of before July 2025. */
import type { Commune, FormerCommune, Gazetteer } from '../domain/places/types.ts';
import { fold, normalizeMarked } from '../text/fold.ts';

export type CommuneMeant =
  | { readonly kind: 'present'; readonly code: string }
  /** A former name that became one commune: said to the person, so that they may object. */
  | { readonly kind: 'former'; readonly code: string; readonly note: string }
  /** Several communes may be meant; a person must choose. */
  | { readonly kind: 'choice'; readonly former?: string; readonly among: readonly Commune[] }
  | { readonly kind: 'unknown' };

export interface CommuneNames {
  meant(written: string): CommuneMeant;
  /** The name that `meant` reads as just this commune. An unknown code stays as it is. */
  nameOf(code: string): string;
}

interface Former {
  readonly unit: FormerCommune;
  readonly present: Commune;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** "huyện Bác Ái" and "Bác Ái" name the same district. */
const bareUnit = (name: string): string =>
  fold(name).replace(/^(?:huyen|quan|thi xa|thanh pho|tinh|tp|tx) /, '');

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** With marks typed, only names with those marks; without, all that fold alike. */
function marked<T>(typed: string, candidates: readonly T[], nameOf: (item: T) => string): T[] {
  const key = normalizeMarked(typed);
  const exact = candidates.filter((item) =>
    ` ${normalizeMarked(nameOf(item))}`.endsWith(` ${key}`),
  );
  return exact.length > 0 ? exact : [...candidates];
}

export function communeNames({ communes, byCode, provinces }: Gazetteer): CommuneNames {
  const present = new Map<string, Commune[]>();
  const former = new Map<string, Former[]>();
  const sameName = new Map<string, number>();
  for (const commune of communes) {
    sameName.set(commune.name, (sameName.get(commune.name) ?? 0) + 1);
    for (const name of distinct([fold(commune.name), fold(commune.bareName)]))
      push(present, name, commune);
    for (const unit of commune.former)
      for (const name of distinct([fold(unit.name), fold(unit.bareName)]))
        push(former, name, { unit, present: commune });
  }
  const own = new Set(provinces.map(({ name }) => bareUnit(name)));

  const nameOf = (code: string): string => {
    const commune = byCode.get(code);
    if (commune === undefined) return code;
    const unique = sameName.get(commune.name) === 1;
    return unique ? commune.name : `${commune.name}, ${commune.provinceName}`;
  };

  /** `around` are the district and province typed after the name, folded and without their type words. */
  function amongPresent(name: string, around: readonly string[]): Commune[] {
    const all = marked(name, present.get(fold(name)) ?? [], (commune) => commune.name);
    const full = all.filter((commune) => fold(commune.name) === fold(name));
    const candidates = full.length > 0 ? full : all;
    return candidates.filter(({ provinceName }) =>
      around.every((unit) => bareUnit(provinceName) === unit),
    );
  }

  function amongFormer(name: string, around: readonly string[]): Former[] {
    const all = marked(name, former.get(fold(name)) ?? [], ({ unit }) => unit.name);
    return all.filter(({ unit }) => {
      const near = [bareUnit(unit.district), bareUnit(unit.formerProvince)];
      return around.every((typed) => near.includes(typed) || own.has(typed));
    });
  }

  return {
    nameOf,
    meant(written) {
      const typed = written.trim();
      const code = /^(?:.*\D)?(\d{5})\D*$/.exec(typed)?.[1];
      if (code !== undefined && byCode.has(code)) return { kind: 'present', code };

      const [name = '', ...rest] = typed.split(/[,;()]/).map((part) => part.trim());
      const around = rest.filter((part) => part !== '').map(bareUnit);
      const now = amongPresent(name, around);
      if (now.length === 1 && now[0]) return { kind: 'present', code: now[0].code };
      if (now.length > 1) return { kind: 'choice', among: now };

      const before = amongFormer(name, around);
      const among = distinct(before.map(({ present: commune }) => commune));
      const [first] = before;
      if (first === undefined) return { kind: 'unknown' };
      const called = `${first.unit.name} (${first.unit.district})`;
      // A commune that was split may lie in another province too, where nobody here can choose it.
      if (among.length === 1 && first.unit.share === 'whole')
        return {
          kind: 'former',
          code: first.present.code,
          note: `${called} nay là ${nameOf(first.present.code)}`,
        };
      const units = distinct(before.map(({ unit }) => `${unit.name}|${unit.district}`));
      return { kind: 'choice', ...(units.length === 1 ? { former: called } : {}), among };
    },
  };
}
