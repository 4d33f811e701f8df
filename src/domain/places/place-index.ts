import { fold, normalizeMarked } from '../../text/fold.ts';
import { formOfSlug, slugForm } from './commune-slugs.ts';
import type {
  Alias,
  IndexedCommune,
  IndexedDistrict,
  PlaceIndex,
  PlaceIndexWire,
} from './place-index-types.ts';
import type { Commune, CommuneType, Gazetteer } from './types.ts';
import { LETTER_OF, TYPED, WORD_OF } from './unit-letters.ts';

/** @throws Error when a name holds one of the signs that the format keeps for itself. */
export function encodePlaceIndex({ provinces, communes }: Gazetteer): PlaceIndexWire {
  const formerProvinces: string[] = [];
  const districts = new Map<string, { at: number; label: string; province: number }>();
  const districtPlace = (label: string, province: string): number => {
    const key = `${label}|${province}`;
    const known = districts.get(key);
    if (known) return known.at;
    if (!formerProvinces.includes(province)) formerProvinces.push(province);
    const at = districts.size;
    districts.set(key, { at, label: plain(label), province: formerProvinces.indexOf(province) });
    return at;
  };
  const formerLine = ({ former, area }: Commune): string => {
    const groups = new Map<number, string[]>();
    const distance = (district: string) => (district === area ? 0 : 1);
    const units = [...former].sort((a, b) => distance(a.district) - distance(b.district));
    for (const { type, bareName, district, formerProvince, share } of units) {
      const at = districtPlace(district, formerProvince);
      const unit = LETTER_OF[type] + plain(bareName) + (share === 'part' ? '*' : '');
      groups.set(at, [...(groups.get(at) ?? []), unit]);
    }
    return [...groups].map(([at, names]) => `${at.toString(36)}:${names.join()}`).join(';');
  };
  const former = communes.map(formerLine);
  return {
    p: provinces.map(({ code, name }) => [
      code,
      name,
      communes.filter(({ province }) => province === code).length,
    ]),
    f: formerProvinces,
    d: [...districts.values()].map(({ label }) => label).join('\n'),
    e: [...districts.values()].map(({ province }) => province),
    c: differences(
      communes.map(({ code }) => Number(code)),
      1,
    ),
    n: communes.map(({ type, bareName }) => LETTER_OF[type] + plain(bareName)).join('\n'),
    s: communes.map(formOfSlug).join(''),
    l: communes.some(({ point }) => point) ? differences(communes.flatMap(thousandths), 2) : [],
    o: former.join('\n'),
    v: communes.flatMap(({ villages }, at) =>
      villages.map(({ name, otherName = '' }) => [at, name, otherName] as const),
    ),
  };
}

function plain(name: string): string {
  if (!/[\n,;:*]/.test(name)) return name;
  throw new Error(
    `"${name}" holds a sign that the place index keeps for itself.\n` +
      '  The index could not be read. Correct the name in the database or in content/communes/.',
  );
}

const thousandths = ({ point }: Commune): (number | null)[] =>
  point ? [Math.round(point.lat * 1000), Math.round(point.lng * 1000)] : [null, null];

/** Each number less the last number a multiple of `step` before it; absent ones are passed over. */
function differences<T extends number | null>(values: readonly T[], step: number): T[] {
  const last = Array<number>(step).fill(0);
  return values.map((value, i) => {
    if (value === null) return value;
    const difference = value - (last[i % step] ?? 0);
    last[i % step] = value;
    return difference as T;
  });
}

export function decodePlaceIndex(wire: PlaceIndexWire): PlaceIndex {
  const words: string[] = [];
  const folded: string[] = [];
  const names: number[][] = [];
  const aliases: Alias[] = [];
  const provinces: number[] = [];

  const word = remember((marked: string) => (folded.push(fold(marked)), words.push(marked) - 1));
  // Names repeat the same few thousand words, so each spelling is normalised once.
  const wordsOf = remember((spelling: string) =>
    normalizeMarked(spelling).split(' ').filter(Boolean).map(word),
  );
  const name = remember((text: string) => names.push(text.split(' ').flatMap(wordsOf)) - 1);
  const initials = (at: number) =>
    word((names[at] ?? []).map((each) => folded[each]?.charAt(0)).join(''));

  const districts = wire.d.split('\n').map((label, i): IndexedDistrict => {
    const [type, bare] = parted(label);
    const at = name(bare);
    const province = name(parted(wire.f[wire.e[i] ?? 0] ?? '')[1]);
    return {
      label,
      type,
      name: at,
      initials: initials(at),
      province,
      provinceInitials: initials(province),
    };
  });

  const provinceNames = wire.p.flatMap(([, label, count]) => Array<string>(count).fill(label));
  const lines = wire.o.split('\n');
  let number = 0;
  let lat = 0;
  let lng = 0;
  const communes = wire.n.split('\n').map((line, commune): IndexedCommune => {
    const type = line.charAt(0);
    const bareName = line.slice(1);
    const provinceName = provinceNames[commune] ?? '';
    provinces.push(name(parted(provinceName)[1]));

    const own = name(bareName);
    const former = (lines[commune] ?? '').split(';').flatMap((group) => {
      const district = parseInt(group, 36);
      const units = group.split(':')[1]?.split(',') ?? [];
      return units.map((unit): Alias => {
        const bare = unit.slice(1).replace('*', '');
        const label = `${WORD_OF[unit.charAt(0)]} ${bare}`;
        const split = unit.endsWith('*');
        return {
          kind: 'former',
          commune,
          name: name(bare),
          type: unit.charAt(0),
          district,
          label,
          split,
        };
      });
    });
    const district = former[0]?.district ?? -1;
    const label = `${WORD_OF[type]} ${bareName}`;
    const split = former.some((unit) => unit.split && unit.name === own);
    aliases.push({ kind: 'present', commune, name: own, type, district, label, split }, ...former);

    number += wire.c[commune] ?? 0;
    const code = String(number).padStart(5, '0');
    const step = wire.l[2 * commune];
    lat += step ?? 0;
    lng += wire.l[2 * commune + 1] ?? 0;
    return {
      code,
      slug: slugForm(
        { code, type: TYPE_OF[type] ?? 'xa', bareName, provinceName },
        Number(wire.s[commune]),
      ),
      name: label,
      ...(wire.p.length > 1 ? { provinceName } : {}),
      ...(typeof step === 'number' ? { point: { lat: lat / 1000, lng: lng / 1000 } } : {}),
    };
  });

  for (const [commune, own, other] of wire.v) {
    const district = aliases.find((alias) => alias.commune === commune)?.district ?? -1;
    for (const label of `${own}/${other}`.split('/').filter(Boolean)) {
      aliases.push({
        kind: 'village',
        commune,
        name: name(label),
        type: 'V',
        district,
        label,
        split: false,
      });
    }
  }
  return { communes, provinces, districts, aliases, words, folded, names };
}

const TYPE_OF: Readonly<Record<string, CommuneType>> = { x: 'xa', p: 'phuong', d: 'dac-khu' };

/** "Huyện Bác Ái" → ["H", "Bác Ái"]; a label without a type word → ["", label]. */
function parted(label: string): [type: string, bareName: string] {
  const [, type = '', bareName = label] =
    /^(Huyện|Quận|Thị xã|Thành phố|Tỉnh) (.+)/.exec(label) ?? [];
  return [TYPED.get(fold(type)) ?? '', bareName];
}

function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}
