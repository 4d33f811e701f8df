import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import type { ServiceRecord } from '../../src/checks/content/content.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { toListItem } from '../../src/domain/services/list-item.ts';
import { publish } from '../../src/domain/services/publish.ts';
import { buildServiceIndex } from '../../src/domain/services/service-index.ts';
import { buildGazetteer } from '../../src/domain/places/gazetteer.ts';
import { toHsds } from '../../src/exports/hsds.ts';
import { toVcard } from '../../src/exports/vcard.ts';
import { publishedLocales } from '../../src/i18n/locales.ts';
import { mapItems } from '../../src/map/map-items.ts';
import { readAddressDatabase } from '../../src/site/address-database.ts';
import { cardOf, rankedCard } from '../../src/site/cards.ts';
import { fold } from '../../src/text/fold.ts';
import { contentWith, today } from './overlay.ts';
import { seededRecords, type SeededRecord } from './seeded-records.ts';

const write = (folder: string, records: readonly SeededRecord[]): void => {
  for (const { file, yaml } of records) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), yaml);
  }
};

const forbidden = seededRecords.filter((record) => !record.allowed);
const right = seededRecords.filter((record) => record.allowed);

describe('two hundred homes and shelters, each with a secret of its own', () => {
  it('have no secret in common', () => {
    expect(seededRecords).toHaveLength(200);
    expect(right.length).toBeGreaterThan(50);
    const all = seededRecords.flatMap(({ secrets }) => secrets);
    expect(all.length).toBeGreaterThan(500);
    expect(new Set(seededRecords.map(({ file }) => file)).size).toBe(200);
  });

  it('are refused wherever the secret was written, each with its file, its field and a remedy', () => {
    const folder = contentWith();
    write(folder, seededRecords);
    const { content, problems } = checkContent(folder, { today });
    expect(content).toBeUndefined();
    const byFile = Map.groupBy(problems, ({ file }) => file);
    const unseen = forbidden.filter(({ file }) => !byFile.has(`content/${file}`));
    expect(unseen.map(({ way }) => way)).toEqual([]);
    for (const { file, way } of forbidden)
      for (const problem of byFile.get(`content/${file}`) ?? []) {
        if (problem.slug !== 'confidential-file-name')
          expect(problem.field, `${way}: ${formatProblem(problem)}`).toBeDefined();
        expect(problem.remedy, way).not.toBe('');
      }
    const wronged = right.filter(({ file }) => byFile.has(`content/${file}`));
    expect(wronged.map(({ file }) => file)).toEqual([]);
  });

  it('are accepted where all is right, and then nothing that is published has the secret', () => {
    const folder = contentWith();
    write(folder, right);
    const { content, problems } = checkContent(folder, { today });
    expect(problems).toEqual([]);
    if (!content) throw new Error('No content.');
    const outputs = everythingPublished(content.services);
    expect(outputs.length).toBeGreaterThan(right.length * 8);
    // That the search would find a secret is shown by a word that is published.
    expect(saying(outputs, 'Mẫu – Địa chỉ tin cậy 100')).not.toEqual([]);
    for (const { secrets, file } of right)
      for (const secret of secrets) expect(saying(outputs, secret), file).toEqual([]);
    for (const output of outputs) expect(output).not.toMatch(/consent|recordedBy|đồng ý/i);
  });
});

const saying = (outputs: readonly string[], words: string): string[] => {
  const phrase = ` ${fold(words)} `;
  return outputs.filter((output) => ` ${fold(output)} `.includes(phrase));
};

/** What every page, data file, card, export and the map are made from. */
function everythingPublished(records: readonly ServiceRecord[]): string[] {
  const gazetteer = buildGazetteer({
    provinces: ['56'],
    database: readAddressDatabase(),
    corrections: [],
    details: [],
  });
  const services = records.map((record) => publish(record, gazetteer));
  const commune = { code: '22780', province: '56' };
  const index = buildServiceIndex(services, () => ({ lat: 11.5, lng: 109 }), today);
  const ranked = index.rank(commune, services.length);
  // The office of the small content serves another commune and has nothing secret.
  const secret = services.filter(({ visibility }) => visibility !== 'public');
  expect(ranked.length).toBeGreaterThanOrEqual(secret.length);
  const items = services.map((service) => toListItem(service));
  const outputs: unknown[] = [
    ...services,
    ...services.flatMap((service) => [
      toVcard(service),
      toVcard(service, { savedAs: 'Nha' }),
      toHsds(service, gazetteer),
    ]),
    ...publishedLocales.flatMap((locale) => [
      ...services.map((service) => toListItem(service, locale)),
      ...services.map((service) => cardOf(service, locale)),
      ...ranked.map((each) => rankedCard(each, commune.code, locale)),
    ]),
    mapItems(items, today),
  ];
  return outputs.map((output) => (typeof output === 'string' ? output : JSON.stringify(output)));
}
