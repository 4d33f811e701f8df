/** The content that an import changes or an export writes out, read and judged as the content check does. */
import type { Content } from '../checks/content/content.ts';
import { readContent } from '../checks/content/read-content.ts';
import type { Problem } from '../checks/problem.ts';
import { buildGazetteer } from '../domain/places/gazetteer.ts';
import { visibilities } from '../schemas/services.ts';
import { readAddressDatabase } from '../site/address-database.ts';
import { communeNames, type CommuneNames } from './commune-names.ts';
import type { ExistingRecord } from './plan-import.ts';

export interface LoadedContent {
  readonly content: Content;
  readonly existing: readonly ExistingRecord[];
  readonly communes: CommuneNames;
  /** Names for the drop-down, in the order of the gazetteer. */
  readonly communeList: readonly string[];
}

/** The problems instead, when a file of the content is wrong: it must not be built upon. */
export function loadContent(contentDir: string): LoadedContent | readonly Problem[] {
  const { content, found, problems } = readContent(contentDir);
  if (content === undefined) return problems;
  const details = content.communes
    .map(({ data }) => data)
    .filter(({ province }) => content.settings.provinces.includes(province));
  const gazetteer = buildGazetteer({
    provinces: content.settings.provinces,
    database: readAddressDatabase(),
    corrections: details.flatMap(({ corrections }) => corrections),
    details: details.flatMap(({ communes }) => communes),
  });
  const communes = communeNames(gazetteer);
  const existing = found.sources.flatMap(({ collection, id, values }) => {
    const visibility = visibilities.find((each) => collection === `services-${each}`);
    return visibility === undefined ? [] : [{ id, visibility, values: { ...values } }];
  });
  const communeList = gazetteer.communes.map(({ code }) => communes.nameOf(code));
  return { content, existing, communes, communeList };
}
