/** Two hundred homes and shelters, each with a secret of its own in one of the ways that are forbidden. */
import { stringify } from 'yaml';

export interface SeededRecord {
  /** Below the content folder: `services/home/nha-001.yml`. */
  readonly file: string;
  readonly yaml: string;
  /** The way in which the secret was written. */
  readonly way: string;
  /** None of these may ever be published, and all are this record's alone. */
  readonly secrets: readonly string[];
  /** Written where it belongs: the record is right, and its secret has to stay behind. */
  readonly allowed: boolean;
}

type Values = Record<string, unknown>;

interface Way {
  readonly name: string;
  readonly only?: 'home' | 'confidential';
  readonly allowed?: boolean;
  readonly write: (values: Values, number: number) => readonly string[];
  readonly id?: (number: number) => string;
}

/** Whole fields and parts of them: `area.address`, `phones.0.lat`. */
function put(values: Values, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = values;
  for (const key of keys) at = (at[key] ??= {}) as Values;
  at[last] = value;
}

const three = (number: number): string => String(number).padStart(3, '0');
const lat = (number: number): string => `11.5${three(number)}7`;
const lng = (number: number): string => `108.9${three(number)}3`;
const street = (number: number): string => `${number + 100} đường Trần Quang Diệu`;

const inKey = (path: string, secretOf: (number: number) => unknown): Way => ({
  name: `a field "${path}"`,
  write: (values, number) => {
    const secret = secretOf(number);
    put(values, path, secret);
    return typeof secret === 'object' && secret !== null
      ? Object.values(secret).map(String)
      : [String(secret)];
  },
});

const inText = (path: string, what: string, secretOf: (number: number) => string): Way => ({
  name: `${what} in ${path}`,
  write: (values, number) => {
    const secret = secretOf(number);
    put(values, path, `Gọi trước. ${secret}. Người trực sẽ đón bạn.`);
    return [secret];
  },
});

const phrases: readonly (readonly [string, (number: number) => string])[] = [
  ['a house number', (number) => `Số nhà ${number + 100}`],
  ['a street', street],
  ['a street without marks', (number) => `so ${number + 100} duong Tran Quang Dieu`],
  ['a hamlet', (number) => `thôn Suối Rớ ${number + 100}`],
  ['a quarter', (number) => `khu phố ${number + 100}`],
  ['coordinates', (number) => `${lat(number)}, ${lng(number)}`],
  ['degrees', (number) => `11°34'${(number % 50) + 10}.${number}"N 108°59'20.4"E`],
  ['a map link', (number) => `https://maps.app.goo.gl/K${three(number)}x`],
  ['a short link', (number) => `https://bit.ly/nha${three(number)}`],
  ['a landmark', (number) => `đối diện chợ Phước ${number + 100}`],
  ['an English address', (number) => `${number + 100} Tran Quang Dieu Street`],
];
const texts = ['summary', 'howToReach', 'en.summary', 'en.howToReach'];

const ways: readonly Way[] = [
  inKey('address', street),
  inKey('point', (number) => ({ lat: Number(lat(number)), lng: Number(lng(number)) })),
  inKey('lat', (number) => Number(lat(number))),
  inKey('lng', (number) => Number(lng(number))),
  inKey('diaChi', street),
  inKey('map', (number) => `https://www.google.com/maps/@${lat(number)},${lng(number)},17z`),
  inKey('geo', (number) => [Number(lat(number)), Number(lng(number))]),
  inKey('area.address', street),
  inKey('phones.0.address', street),
  inKey('verified.address', street),
  inKey('en.address', street),
  ...texts.flatMap((path) => phrases.map(([what, secretOf]) => inText(path, what, secretOf))),
  inText('verified.source', 'a street', street),
  inText('operator', 'a street', street),
  inText('name', 'a street', street),
  {
    name: 'a map link as website',
    write: (values, number) => {
      const link = `https://www.google.com/maps/@${lat(number)},${lng(number)},17z`;
      values['website'] = link;
      return [link];
    },
  },
  {
    name: 'a street in the name of the file',
    write: (_, number) => [`${number + 100} tran quang dieu`],
    id: (number) => `so-${number + 100}-tran-quang-dieu`,
  },
  {
    name: 'a commune',
    only: 'confidential',
    write: (values, number) => {
      values['commune'] = '22780';
      values['operator'] = `Tổ chức bí mật ${number}`;
      return [`bí mật ${number}`];
    },
  },
  {
    name: 'a consent',
    only: 'confidential',
    write: (values, number) => {
      const keeper = `Bà Katơr Thị ${number} giữ`;
      values['consent'] = { on: dayOf(number), recordedBy: keeper };
      return [keeper];
    },
  },
];

/** A day of its own for each record; none is the day of a check. */
const dayOf = (number: number): string =>
  new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);

/** What every home has, and what stays in the repository. */
function consent(values: Values, number: number): readonly string[] {
  const keeper = `Tủ số ${number + 100}, bà Pinăng Thị Hồng ${number}`;
  const on = dayOf(number);
  values['consent'] = { on, recordedBy: keeper };
  const [year = '', month = '', day = ''] = on.split('-');
  return [keeper, on, `${day}/${month}/${year}`, `${Number(day)}/${Number(month)}/${year}`];
}

function plain(kind: 'home' | 'confidential', number: number): Values {
  const home = kind === 'home';
  return {
    name: home ? `Mẫu – Địa chỉ tin cậy ${number}` : `Mẫu – Nơi tạm lánh ${number}`,
    kind: home ? 'trusted-address' : 'shelter',
    operator: 'Đơn vị mẫu',
    summary: 'Đón bạn bất cứ lúc nào.',
    serves: ['women', 'children'],
    languages: ['vi'],
    phones: [{ number: `0000 000 ${three(number)}`, purpose: 'main' }],
    cost: 'free',
    howToReach: 'Gọi trước, người trực sẽ hướng dẫn.',
    wheelchair: 'unknown',
    area: { scope: 'communes', communes: ['22780'] },
    verified: { on: '2026-10-02', by: 'Đơn vị mẫu', source: 'Gọi điện' },
    demo: true,
    en: { name: home ? `Example – Trusted home ${number}` : `Example – Shelter ${number}` },
    ...(home ? { commune: '22780' } : {}),
  };
}

const allowed: Way = { name: 'nothing but its consent', allowed: true, write: () => [] };

function record(kind: 'home' | 'confidential', way: Way, number: number): SeededRecord {
  const values = plain(kind, number);
  const kept = kind === 'home' ? consent(values, number) : [];
  const secrets = way.write(values, number);
  const id = way.id?.(number) ?? `${kind === 'home' ? 'nha' : 'tam-lanh'}-${three(number)}`;
  return {
    file: `services/${kind}/${id}.yml`,
    yaml: stringify(values),
    way: `${kind}: ${way.name}`,
    secrets: [...secrets, ...kept],
    allowed: way.allowed ?? false,
  };
}

const kinds = ['home', 'confidential'] as const;
const perKind = 100;

/** Always the same ones: each way in each kind at least once, and the rest are right. */
export const seededRecords: readonly SeededRecord[] = kinds.flatMap((kind, order) => {
  const own = ways.filter(({ only }) => only === undefined || only === kind);
  return Array.from({ length: perKind }, (_, index) =>
    record(kind, own[index] ?? allowed, order * perKind + index + 1),
  );
});
