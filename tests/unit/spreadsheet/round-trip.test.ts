import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { format } from 'prettier';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/checks/content/secret-places/find-places.ts';
import { editedYaml, newYaml } from '../../../src/content-files/edit-yaml.ts';
import { serviceKinds } from '../../../src/domain/vocabulary.ts';
import { serviceSchemas } from '../../../src/schemas/services.ts';
import { readTable } from '../../../src/spreadsheet/files/read-table.ts';
import { workbook, workbookKinds } from '../../../src/spreadsheet/files/write-workbook.ts';
import { disarm, rearm } from '../../../src/spreadsheet/cells/disarm.ts';
import type { Value } from '../../../src/spreadsheet/cells/cell.ts';
import type { ExistingRecord } from '../../../src/spreadsheet/read-row.ts';
import { slug } from '../../../src/text/slug.ts';
import { columnsFor, headingsOf, rowOf } from '../../../src/spreadsheet/rows.ts';
import { records } from './arbitrary-records.ts';
import { loaded, plan, scratch, tableOf, told } from './sheet-support.ts';

/** As package.json has it. */
const prettierOptions = { parser: 'yaml', printWidth: 100, singleQuote: true };

const content = loaded();
const codes = content.communeList.map((name) => {
  const meant = content.communes.meant(name);
  return meant.kind === 'present' ? meant.code : '';
});
const someCodes = codes.filter((_, index) => index % 7 === 0);

function sheetOf(all: readonly ExistingRecord[], withPrivate: boolean) {
  const shown = columnsFor(all, withPrivate);
  const rows = all.map((record) => rowOf(record, shown, content.communes));
  return { shown, rows, headings: headingsOf(shown) };
}

describe('records and rows', () => {
  it('an exported row that comes back unchanged changes nothing', () => {
    fc.assert(
      fc.property(records(someCodes), (all) => {
        const { headings, rows } = sheetOf(all, false);
        const result = plan(tableOf(headings, ...rows), { ...content, existing: all });
        expect(told(result)).toEqual([]);
        expect([result.added, result.changed, result.unchanged]).toEqual([[], [], all.length]);
      }),
      { numRuns: 60 },
    );
  });

  it('a row makes the record that it was made from', () => {
    fc.assert(
      fc.property(records(someCodes), (all) => {
        const { headings, rows } = sheetOf(all, true);
        const result = plan(tableOf(headings, ...rows), { ...content, existing: [] });
        expect(told(result)).toEqual([]);
        const again = sheetOf(
          result.added.map(({ id, visibility, after }) => ({ id, visibility, values: after })),
          true,
        );
        expect(again.rows).toEqual(rows);
        for (const { visibility, after } of result.added)
          expect(serviceSchemas[visibility].safeParse(after).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('importing what was imported changes nothing, with ids or without', () => {
    fc.assert(
      fc.property(records(someCodes), fc.boolean(), (all, withIds) => {
        const { headings, rows } = sheetOf(all, true);
        const written = rows.map(([id, ...rest]): Value[] => [
          withIds ? (id ?? null) : null,
          ...rest,
        ]);
        const table = tableOf(headings, ...written);
        const first = plan(table, { ...content, existing: [] });
        const existing = first.added.map(({ id, visibility, after }) => ({
          id,
          visibility,
          values: after,
        }));
        const second = plan(table, { ...content, existing });
        expect(told(second)).toEqual(told(first));
        expect([second.added, second.changed, second.unchanged]).toEqual([[], [], existing.length]);
      }),
      { numRuns: 40 },
    );
  });

  it('no row holds a private word, an address of a home or of a hidden place', () => {
    fc.assert(
      fc.property(records(someCodes), (all) => {
        const secret = all.map((record) => ({
          ...record,
          values: {
            ...record.values,
            ...(record.visibility === 'public'
              ? {}
              : { address: 'Bí mật', point: { lat: 1, lng: 2 } }),
            ...(record.visibility === 'home'
              ? { consent: { on: '2019-09-09', recordedBy: 'Riêng tư' } }
              : {}),
          },
        }));
        const { rows } = sheetOf(secret, false);
        expect(JSON.stringify(rows)).not.toMatch(/Bí mật|Riêng tư|2019-09-09/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('records and files', () => {
  it.each(workbookKinds)('a %s file that comes back unchanged changes nothing', async (kind) => {
    const folder = scratch();
    await fc.assert(
      fc.asyncProperty(records(someCodes), async (all) => {
        const { shown, rows } = sheetOf(all, false);
        const path = join(folder, `danh-sach${kind}`);
        writeFileSync(
          path,
          await workbook(kind, { shown, rows, communeList: content.communeList }),
        );
        const result = plan(await readTable(path), { ...content, existing: all });
        expect(told(result)).toEqual([]);
        expect([result.added, result.changed, result.unchanged]).toEqual([[], [], all.length]);
      }),
      { numRuns: 15 },
    );
  });

  it('a file written for a record says just that record, in the form of the project', async () => {
    await fc.assert(
      fc.asyncProperty(records(someCodes), async (all) => {
        for (const { values } of all) {
          const text = await newYaml(values);
          expect(parse(text)).toEqual(values);
          expect(await format(text, prettierOptions)).toBe(text);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a file edited from one record to another says the other', async () => {
    await fc.assert(
      fc.asyncProperty(records(someCodes), async (all) => {
        const [from, to] = [all[0]!.values, all.at(-1)!.values];
        expect(parse(await editedYaml(await newYaml(from), from, to))).toEqual(to);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text that a spreadsheet would run', () => {
  it('is disarmed, and comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'*[=+@-].*$/)), (text) => {
        expect(disarm(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(rearm(disarm(text))).toBe(text);
      }),
    );
  });
});

describe('the file name of a new hidden place', () => {
  it('is never taken for an address', () => {
    for (const kind of Object.values(serviceKinds).map((each) => each.slug.replaceAll('-', ' ')))
      for (const name of content.communeList)
        for (const count of ['01', '12']) {
          const id = `${kind} ${slug(name).replaceAll('-', ' ')} ${count}`;
          expect(findPlaces(id), id).toEqual([]);
        }
  });
});

describe('the changed file of a record', () => {
  it('keeps its comments, its quotes and its order; only the changed lines differ', async () => {
    const text = [
      '# Kiểm tra mỗi quý.',
      'name: Mẫu – Nơi hỗ trợ # tên mới từ 2026',
      "wheelchair: 'yes'",
      'phones:',
      "  - number: '0000 000 001' # trực đêm",
      '    purpose: main',
      'serves: [women, men]',
      'cost: free',
      '',
    ].join('\n');
    const before = parse(text) as Record<string, unknown>;
    const after = {
      ...before,
      wheelchair: 'no',
      phones: [{ number: '0000 000 002', purpose: 'main' }],
      serves: ['women'],
    };
    const edited = await editedYaml(text, before, after);
    expect(edited).toBe(
      text
        .replace("'yes'", "'no'")
        .replace('000 001', '000 002')
        .replace('[women, men]', '[women]'),
    );
  });
});
