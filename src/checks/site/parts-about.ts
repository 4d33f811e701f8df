import { stableUuid } from '../../exports/stable-uuid.ts';
import type { Content, ServiceRecord } from '../content/content.ts';
import { hasEnding, isPage, type BuiltFile, type BuiltPage } from './built-site.ts';
import { closest, elementsOf, type HtmlElement } from './html.ts';
import { jsonIn } from './json-in.ts';
import { Needles } from './needles.ts';
import { readingsOf, textsInElement, textsInJson } from './readings.ts';

/** A piece of a file that speaks of one service. */
export type PartAbout = {
  readonly record: ServiceRecord;
  /** Everything that it says, attributes and keys too. */
  readonly texts: readonly string[];
} & (
  | { readonly kind: 'element'; readonly element: HtmlElement }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'card' }
  /** A row of a table, or some words around the record's name where a file has no structure to go by. */
  | { readonly kind: 'row' | 'words' }
);

/** What a page lays out as one thing. */
const items = new Set(['article', 'li', 'tr', 'dd', 'option', 'figure', 'details']);
/** How many characters before and after a name are taken to speak of it, in a file without structure. */
const around = 200;

/** Finds where the services of a content are spoken of: by id, by the id of an export, by name. */
export class Mentions {
  readonly #byHandle = new Map<string, ServiceRecord>();
  readonly #names: Needles<ServiceRecord>;

  constructor(content: Content, fits: (record: ServiceRecord) => boolean = () => true) {
    const records = content.services.filter(fits);
    for (const record of records) {
      this.#byHandle.set(record.id, record);
      this.#byHandle.set(stableUuid('service', record.id), record);
    }
    this.#names = new Needles(
      records.flatMap((record) => namesOf(record).map((text) => ({ text, means: record }))),
    );
  }

  /** A service by its id, or by its own page's address. */
  #named(text: string): ServiceRecord | undefined {
    const id = /\/dich-vu\/([a-z0-9-]+)\//.exec(text)?.[1];
    return this.#byHandle.get(id ?? text);
  }

  /** Whoever is named in these pieces of text. */
  namedIn(texts: readonly string[]): ServiceRecord[] {
    return [...new Set(this.#names.in(texts))];
  }

  /** Every part of a file that speaks of a service; one service may have several. */
  *partsOf(file: BuiltFile): Generator<PartAbout> {
    if (isPage(file)) yield* this.#partsOfPage(file);
    for (const value of jsonIn(file)) yield* this.#partsOfJson(value, undefined);
    if (hasEnding(file, 'vcf')) yield* this.#card(file);
    else if (hasEnding(file, 'csv', 'tsv')) yield* this.#rows(file.text.split(/\r?\n/), 'row');
    else if (!isPage(file) && !hasEnding(file, 'json', 'geojson'))
      yield* this.#rows(this.#windows(file.text), 'words');
  }

  *#partsOfPage(page: BuiltPage): Generator<PartAbout> {
    const told = new Map<HtmlElement, Set<ServiceRecord>>();
    const part = function* (record: ServiceRecord, element: HtmlElement): Generator<PartAbout> {
      const known = told.get(element) ?? new Set();
      if (known.has(record)) return;
      told.set(element, known.add(record));
      yield { kind: 'element', record, element, texts: [...textsInElement(element)] };
    };
    const own = this.#named(page.path);
    const candidates = this.namedIn(readingsOf(page));
    for (const element of elementsOf(page.document)) {
      // The frame of the page (header, footer) speaks of the site, not of the service.
      if (own && (element.name === 'main' || element.name === 'head')) yield* part(own, element);
      for (const value of element.attributes.values()) {
        const record = this.#byHandle.get(value);
        if (record) yield* part(record, element);
      }
      const linked = this.#named(element.attributes.get('href') ?? '');
      if (linked && element.name === 'a') yield* part(linked, itemAround(element));
      for (const text of element.children)
        if (typeof text === 'string')
          for (const record of candidates)
            if (namesOf(record).some((name) => text.includes(name)))
              yield* part(record, itemAround(element));
    }
  }

  /** The smallest item of a list that holds a mention, or the whole where there is no list. */
  *#partsOfJson(value: unknown, item: object | undefined): Generator<PartAbout> {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value)
        yield* this.#partsOfJson(each, typeof each === 'object' && each !== null ? each : item);
      return;
    }
    const whole = item ?? value;
    const about = new Set<ServiceRecord>();
    for (const [key, inner] of Object.entries(value)) {
      const keyed = this.#byHandle.get(key);
      if (keyed && typeof inner === 'object' && inner !== null)
        yield { kind: 'json', record: keyed, value: inner, texts: [...textsInJson(inner)] };
      if (typeof inner !== 'string') continue;
      const record = this.#named(inner);
      for (const each of record ? [record] : this.namedIn([inner])) about.add(each);
    }
    for (const record of about)
      yield { kind: 'json', record, value: whole, texts: [...textsInJson(whole)] };
    for (const inner of Object.values(value)) yield* this.#partsOfJson(inner, item);
  }

  *#card(file: BuiltFile): Generator<PartAbout> {
    const texts = readingsOf(file);
    const own = this.#named(`/${file.path}`);
    for (const record of new Set([...(own ? [own] : []), ...this.namedIn(texts)]))
      yield { kind: 'card', record, texts };
  }

  *#rows(rows: readonly string[], kind: 'row' | 'words'): Generator<PartAbout> {
    for (const row of rows)
      for (const word of row.match(/[a-z0-9-]+/g) ?? []) {
        const record = this.#byHandle.get(word);
        if (record) yield { kind, record, texts: [row] };
      }
  }

  #windows(text: string): string[] {
    return [...text.matchAll(/[a-z0-9-]+/g)]
      .filter(([word]) => this.#byHandle.has(word))
      .map(({ index, 0: word }) =>
        text.slice(Math.max(0, index - around), index + word.length + around),
      );
  }
}

export const namesOf = ({ data }: ServiceRecord): string[] => [
  data.name,
  ...(data.en ? [data.en.name] : []),
];

/** The card, the row or the line that an element stands in; else what directly holds it. */
const itemAround = (element: HtmlElement): HtmlElement =>
  closest(element, ({ name, attributes }) => items.has(name) || attributes.has('data-service')) ??
  element.parent ??
  element;
