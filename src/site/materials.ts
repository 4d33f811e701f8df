/** The materials that are out, as pages need them: read once a build. */
import { getCollection } from 'astro:content';
import { materialKinds } from '../domain/campaign-vocabulary.ts';
import { byNewest, isPublished } from '../domain/publishing.ts';
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
  byNewest({ id: a.id, ...a.data }, { id: b.id, ...b.data });

/** A material whose day lies ahead is kept back until a build of that day. */
export async function publishedMaterials(): Promise<MaterialEntry[]> {
  const { today } = await directory();
  return (await getCollection('materials'))
    .filter(({ data }) => isPublished(data, today))
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
