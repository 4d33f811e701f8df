import type { CommuneDetail, FormerCommuneCorrection } from '../../schemas/communes.ts';
import { communeSlugs } from './commune-slugs.ts';
import { formerRows, unitKey, type FormerRow } from './former-rows.ts';
import type { AddressDatabase, Commune, FormerCommune, Gazetteer, Province } from './types.ts';
import { parseCommuneName, parseFormerName } from './unit-name.ts';

export interface GazetteerInput {
  /** Codes of the provinces that the site serves, in the order to show them: ["56"]. */
  readonly provinces: readonly string[];
  readonly database: AddressDatabase;
  /** Faults of the database, from `content/communes/`. */
  readonly corrections?: readonly FormerCommuneCorrection[];
  /** What the database does not know, from `content/communes/`. */
  readonly details?: readonly CommuneDetail[];
}

/**
 * The present communes of the configured provinces, with the former communes inside each.
 *
 * @throws Error when a province, a detail or a correction names what the database does not know,
 *   or contradicts it. The message says which code, why it matters, and the remedy.
 */
export function buildGazetteer(input: GazetteerInput): Gazetteer {
  const { database, corrections = [], details = [] } = input;
  const provinces = input.provinces.map((code) => findProvince(database, code));

  const named = provinces.flatMap((province) =>
    database.wards
      .filter((ward) => ward.province === province.code)
      .sort((a, b) => Number(a.code) - Number(b.code))
      .map((ward) => ({
        ...ward,
        ...parseCommuneName(ward.name),
        provinceName: province.name,
      })),
  );
  const served = new Map(named.map(({ code, name }) => [code, name]));
  for (const { code } of corrections) refuseUnserved(served, code, 'correction');
  const detailOf = checkedDetails(served, details);
  const formerOf = formerByCode(formerRows(database, corrections));
  const slugs = communeSlugs(named);

  const communes = named.map((ward, i): Commune => {
    const detail = detailOf.get(ward.code);
    const former = formerOf.get(ward.code) ?? [];
    return {
      ...ward,
      slug: slugs[i] ?? ward.code,
      ...(detail ? { point: { lat: detail.lat, lng: detail.lng } } : {}),
      languages: [...new Set(['vi', ...(detail?.languages ?? [])])],
      villages: detail?.villages ?? [],
      former,
      area: areaOf(ward.bareName, former) ?? ward.provinceName,
    };
  });
  return {
    provinces,
    communes,
    byCode: new Map(communes.map((commune) => [commune.code, commune])),
    bySlug: new Map(communes.map((commune) => [commune.slug, commune])),
  };
}

function findProvince(database: AddressDatabase, code: string): Province {
  const found = database.provinces.find((province) => province.code === code);
  if (found) return found;
  const known = database.provinces.map((province) => `${province.code} ${province.name}`);
  throw new Error(
    `province "${code}": no such code.\n` +
      `  The site would have no places. Write one of: ${known.join(', ')}.`,
  );
}

function refuseUnserved(served: ReadonlyMap<string, string>, code: string, what: string): void {
  if (served.has(code)) return;
  throw new Error(
    `${what} for ${code}: no commune of the configured provinces has this code.\n` +
      '  It would have no effect. Correct the code, or add its province to the settings.',
  );
}

function checkedDetails(
  served: ReadonlyMap<string, string>,
  details: readonly CommuneDetail[],
): ReadonlyMap<string, CommuneDetail> {
  const byCode = new Map<string, CommuneDetail>();
  for (const detail of details) {
    refuseUnserved(served, detail.code, 'detail');
    const name = served.get(detail.code);
    if (detail.name !== name) {
      throw new Error(
        `detail for ${detail.code}: it says "${detail.name}", the database says "${name}".\n` +
          '  Its point would belong to another commune. Correct the code or the name.',
      );
    }
    if (byCode.has(detail.code)) {
      throw new Error(
        `detail for ${detail.code}: there are two.\n` +
          '  One of them would be ignored. Join them into one.',
      );
    }
    byCode.set(detail.code, detail);
  }
  return byCode;
}

function formerByCode(rows: readonly FormerRow[]): ReadonlyMap<string, FormerCommune[]> {
  const codesOf = new Map<string, string[]>();
  for (const row of rows) {
    const key = unitKey(row);
    codesOf.set(key, [...(codesOf.get(key) ?? []), row.code].sort());
  }
  const byCode = new Map<string, FormerCommune[]>();
  for (const row of rows) {
    const codes = codesOf.get(unitKey(row)) ?? [];
    const list = byCode.get(row.code) ?? [];
    byCode.set(row.code, list);
    list.push({
      name: row.name,
      ...parseFormerName(row.name),
      district: row.district,
      formerProvince: row.province,
      share: codes.length > 1 ? 'part' : 'whole',
      codes,
    });
  }
  return byCode;
}

/** The district of most former communes; between equals, that of the one whose name lives on. */
function areaOf(bareName: string, former: readonly FormerCommune[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of former) {
    const namesake = unit.bareName === bareName ? 0.5 : 0;
    counts.set(unit.district, (counts.get(unit.district) ?? 0) + 1 + namesake);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
