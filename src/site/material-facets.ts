/** The groups by which materials are found: their words and the pages that list them. */
import { tellingWord } from '../checks/site/neutral-words.ts';
import {
  materialKinds,
  placesOfUse,
  readers,
  topics,
  type MaterialKind,
} from '../domain/campaign-vocabulary.ts';
import { facetFolders, facetNames, type FacetName } from '../domain/materials/facets.ts';
import { fill } from '../i18n/fill.ts';
import type { PublishedLocale } from '../i18n/locales.ts';
import { materialWords } from '../i18n/material-words.ts';
import type { Directory } from './directory.ts';

interface Term {
  readonly vi: string;
  readonly en: string;
  readonly slug: string;
}

export interface FacetValue {
  readonly name: FacetName;
  readonly value: string;
  readonly label: string;
  readonly path: `/${string}`;
}

const termsOf = (
  name: FacetName,
  campaigns: Directory['campaigns'],
): Readonly<Record<string, Term>> => {
  switch (name) {
    case 'audience':
      return readers;
    case 'kind':
      return materialKinds;
    case 'setting':
      return placesOfUse;
    case 'topic':
      return topics;
    case 'campaign':
      return Object.fromEntries(
        campaigns.map(({ id, name: vi, en }) => [id, { vi, en: en.name, slug: id }]),
      );
  }
};

/** Every value of a facet, in the order of the vocabulary, whether a material has it or not: addresses must last. */
export const facetValues = (
  name: FacetName,
  locale: PublishedLocale,
  campaigns: Directory['campaigns'],
): FacetValue[] =>
  Object.entries(termsOf(name, campaigns)).map(([value, term]) => ({
    name,
    value,
    label: term[locale],
    path: `/tai-lieu/${facetFolders[name]}/${term.slug}/`,
  }));

export const allFacetValues = (
  locale: PublishedLocale,
  campaigns: Directory['campaigns'],
): FacetValue[] => facetNames.flatMap((name) => facetValues(name, locale, campaigns));

export const kindWord = (kind: MaterialKind, locale: PublishedLocale): string =>
  materialKinds[kind][locale];

/** The title of a group's page. A group whose name tells why somebody came goes without it. */
export function facetTitle({ label }: FacetValue, locale: PublishedLocale): string {
  const words = materialWords(locale);
  return tellingWord(label) === undefined ? fill(words.facetTitle, { value: label }) : words.title;
}
