/** The materials that are out, as pages need them: read once a build. */
import { getCollection } from 'astro:content';
import { materialKinds } from '../domain/campaign-vocabulary.ts';
import type { Facets } from '../domain/materials/facets.ts';
import type { PublishedLocale } from '../i18n/locales.ts';
import type { Material } from '../schemas/materials.ts';
import { directory } from './directory.ts';

export interface MaterialEntry {
  readonly id: string;
  readonly data: Material;
  readonly facets: Facets;
}

const facetsOf = ({ kind, topic, audiences, settings, campaigns = [] }: Material): Facets => ({
  audience: audiences,
  kind: [kind],
  setting: settings,
  topic: [topic],
  campaign: campaigns,
});

const kindOrder = Object.keys(materialKinds);

/** Kinds in the order of the vocabulary, so that what is put on a wall comes first; in each the newest first. */
const byKind = (a: MaterialEntry, b: MaterialEntry): number =>
  kindOrder.indexOf(a.data.kind) - kindOrder.indexOf(b.data.kind) ||
  b.data.publishedOn.localeCompare(a.data.publishedOn) ||
  a.id.localeCompare(b.id);

/** A material whose day lies ahead is kept back until a build of that day. */
export async function publishedMaterials(): Promise<MaterialEntry[]> {
  const { today } = await directory();
  return (await getCollection('materials'))
    .filter(({ data }) => data.publishedOn <= today)
    .map(({ id, data }) => ({ id, data, facets: facetsOf(data) }))
    .sort(byKind);
}

/** Name and introduction in the reader's language, with the language that they are in. */
export function namedIn(
  { title, summary, en }: Pick<Material, 'title' | 'summary' | 'en'>,
  locale: PublishedLocale,
): { title: string; summary: string; lang: PublishedLocale } {
  return locale === 'en' && en ? { ...en, lang: 'en' } : { title, summary, lang: 'vi' };
}

/** Materials that share most with one, the newest first among equals; those that share nothing are left out. */
export function relatedMaterials(
  entry: MaterialEntry,
  all: readonly MaterialEntry[],
  limit: number,
): MaterialEntry[] {
  const shared = (other: MaterialEntry): number =>
    (['campaign', 'topic', 'audience', 'setting'] as const).reduce(
      (sum, name) =>
        sum + entry.facets[name].filter((value) => other.facets[name].includes(value)).length,
      0,
    );
  return all
    .filter((other) => other.id !== entry.id)
    .map((other) => ({ other, score: shared(other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ other }) => other);
}
