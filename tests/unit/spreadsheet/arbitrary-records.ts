import fc from 'fast-check';
import {
  audiences,
  costs,
  phonePurposes,
  serviceKinds,
  spokenLanguages,
  weekdays,
  wheelchairAccess,
} from '../../../src/domain/vocabulary.ts';
import { serviceSchemas, visibilities, type Visibility } from '../../../src/schemas/services.ts';
import type { ExistingRecord } from '../../../src/spreadsheet/read-row.ts';
import type { Values } from '../../../src/spreadsheet/records.ts';

const keysOf = <K extends string>(terms: Readonly<Record<K, unknown>>) =>
  fc.constantFrom(...(Object.keys(terms) as K[]));
const some = <T>(item: fc.Arbitrary<T>, minLength = 1) =>
  fc.uniqueArray(item, { minLength, maxLength: 4 });
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });

/** Texts that spreadsheets mistake for something else, and letters of every kind; none tells where a place is. */
const awkward = fc.constantFrom(
  '=gọi trước',
  "'=gọi trước",
  "''@gọi",
  '-gọi trước',
  '+ gọi trước',
  '@gọi',
  "'gọi'",
  'gọi; rồi chờ',
  'gọi, "rồi" chờ',
  '_x0041_ gọi',
  'có',
  'TRUE',
  '1e5',
  '  gọi   trước ',
  'Hoà bình'.normalize('NFD'),
  '<b>gọi</b> & chờ',
);
const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ ;,.|-=+@\'"()<>&_#'];
const anyText = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 })
  .map((text) => `g${text}`);
const line = (visibility: Visibility) =>
  visibility === 'public' ? fc.oneof(awkward, anyText) : awkward;
const lines = (visibility: Visibility) =>
  fc.oneof(
    line(visibility),
    fc.tuple(line(visibility), line(visibility)).map((two) => two.join('\n')),
  );

const shift = fc.constantFrom(
  { opens: '07:30', closes: '11:30' },
  { opens: '13:30', closes: '17:00' },
  { opens: '18:00', closes: '06:00', overnight: true },
  { opens: '00:00', closes: '23:59', overnight: false },
);
const hours = fc.oneof(
  fc.constant({ always: true }),
  fc.record({
    weekly: fc.uniqueArray(fc.record({ days: some(keysOf(weekdays)), shifts: some(shift) }), {
      minLength: 1,
      maxLength: 3,
      selector: (row) => JSON.stringify(row),
    }),
    exceptions: maybe(
      fc.uniqueArray(
        fc.record({
          from: fc.constant('2027-02-05'),
          to: fc.constantFrom('2027-02-05', '2027-02-11'),
          name: fc.constantFrom('Tết | ví dụ', 'Lễ: 1/2'),
          shifts: some(shift, 0),
        }),
        { minLength: 1, maxLength: 2, selector: (row) => JSON.stringify(row) },
      ),
    ),
  }),
);

const phone = fc.record({
  number: fc.nat(999_999).map((number) => `0000${String(number).padStart(6, '0')}`),
  purpose: keysOf(phonePurposes),
  languages: maybe(some(keysOf(spokenLanguages))),
});

const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);

/** Without the keys that are undefined, as YAML has it. */
const plain = (value: unknown): Values => JSON.parse(JSON.stringify(value)) as Values;

function valuesOf(visibility: Visibility, codes: readonly string[]): fc.Arbitrary<Values> {
  const code = fc.constantFrom(...codes);
  const words = line(visibility);
  const shared = {
    name: words,
    kind: keysOf(serviceKinds),
    operator: words,
    summary: lines(visibility),
    serves: some(keysOf(audiences)),
    languages: some(keysOf(spokenLanguages)),
    phones: fc.uniqueArray(phone, {
      minLength: visibility === 'public' ? 0 : 1,
      maxLength: 6,
      selector: ({ number }) => number,
    }),
    zalo: maybe(fc.constant('0000 000 777')),
    email: maybe(fc.constant('vi-du@khanhhoa.gov.vn')),
    website: maybe(fc.constant('https://www.vi-du.vn')),
    hours: maybe(hours),
    cost: keysOf(costs),
    howToReach: maybe(lines(visibility)),
    wheelchair: keysOf(wheelchairAccess),
    area: fc.oneof(
      fc.constant({ scope: 'province' }),
      fc.record({ scope: fc.constant('communes'), communes: some(code) }),
    ),
    verified: maybe(
      fc.record({
        on: fc.constantFrom('2024-02-29', '2026-11-23'),
        by: words,
        source: words,
      }),
    ),
    demo: fc.constant(true),
    en: maybe(fc.record({ name: words, summary: maybe(lines(visibility)) })),
  };
  if (visibility === 'confidential') return fc.record(shared);
  if (visibility === 'home')
    return fc.record({
      ...shared,
      commune: code,
      consent: fc.record({ on: fc.constant('2025-01-31'), recordedBy: words }),
    });
  return fc.record({
    ...shared,
    commune: code,
    address: words,
    point: maybe(fc.record({ lat: degrees(6, 24), lng: degrees(102, 118) })),
  });
}

const names = 'abcdef';

/** Records that their schemas accept, with names that tell them apart. */
export const records = (codes: readonly string[]): fc.Arbitrary<ExistingRecord[]> =>
  fc
    .array(
      fc
        .constantFrom(...visibilities)
        .chain((visibility) =>
          valuesOf(visibility, codes).map((values) => ({ visibility, values: plain(values) })),
        ),
      { minLength: 1, maxLength: names.length },
    )
    .map((all) =>
      all.map(({ visibility, values }, index) => ({
        id: `ban-ghi-${names[index]}`,
        visibility,
        values: { ...values, name: `${String(values['name'])} ${names[index]}` },
      })),
    )
    .filter((all) =>
      all.every(({ visibility, values }) => serviceSchemas[visibility].safeParse(values).success),
    );
