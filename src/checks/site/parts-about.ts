import { stableUuid } from '../../exports/stable-uuid.ts';
import type { Content, ServiceRecord } from '../content/content.ts';
import { hasEnding, isPage, type BuiltFile, type BuiltPage } from './built-site.ts';
import { closest, elementsOf, type HtmlElement } from './html.ts';
import { isIndexedPage, jsonIn } from './json-in.ts';
import { Needles } from './needles.ts';
import { readingsOf, textsInElement, textsInJson } from './readings.ts';

/** A piece of a file that speaks of one service. */
export type PartAbout = {
  readonly record: ServiceRecord;
  /** Everything that it says, attributes and keys too. */
  readonly texts: () => readonly string[];
} & (
  | {
      readonly kind: 'element';
      readonly element: HtmlElement;
      /** It only links to the service, or is the head of its page: it may leave the name out. */
      readonly inPassing: boolean;
    }
  | { readonly kind: 'json'; readonly value: unknown }
  /** A contact file; or the text of the service's page, as the search index keeps it. */
  | { readonly kind: 'card' | 'prose' }
  /** What follows a name on a sheet, up to the next name. */
  | { readonly kind: 'sheet' }
  /** A row of a table; or some words around an id, where a file has no structure to go by. */
  | { readonly kind: 'row' | 'words' }
);

/** What a page lays out as one thing. */
const items = new Set(['article', 'li', 'tr', 'dd', 'option', 'figure', 'details']);
/** How many characters before and after an id are taken to speak of it, in a file without structure. */
const around = 200;
/** How many characters after its name a sheet is taken to speak of a service. */
const aroundName = 160;

export const namesOf = ({ data }: ServiceRecord): string[] => [
  data.name,
  ...(data.en ? [data.en.name] : []),
];

/** The card, the row or the line that an element stands in; else what directly holds it. */
const itemAround = (element: HtmlElement): HtmlElement =>
  closest(element, ({ name, attributes }) => items.has(name) || attributes.has('data-service')) ??
  element.parent ??
  element;

/** A name has at most 160 characters; the rest is room for line breaks around it. */
const longestHandle = 400;

const onOneLine = (text: string): string =>
  /\s\s|[\t\r\n]/.test(text) ? text.replaceAll(/\s+/g, ' ') : text;

/** Every place where a name stands whole. */
function placesOf(name: string, line: string): { name: string; from: number; to: number }[] {
  if (!line.includes(name)) return [];
  const whole = new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(name)}(?![\\p{L}\\d])`, 'gu');
  return [...line.matchAll(whole)].map(({ index }) => ({
    name,
    from: index,
    to: index + name.length,
  }));
}

const none: readonly ServiceRecord[] = [];

interface Mention {
  readonly records: readonly ServiceRecord[];
  readonly element: HtmlElement;
  readonly inPassing: boolean;
}

/** Finds where services are spoken of: by id, by the id of an export, by the address of their page, by name. */
class Mentions {
  readonly #known = new Map<string, ServiceRecord[]>();
  readonly #names: Needles<string>;

  constructor({ services }: Content) {
    this.#names = new Needles(
      services.flatMap(namesOf).map((name) => ({ text: name, means: name })),
    );
    for (const record of services)
      for (const handle of [record.id, stableUuid('service', record.id), ...namesOf(record)])
        this.#known.set(handle, [...(this.#known.get(handle) ?? []), record]);
  }

  #called(text: string): readonly ServiceRecord[] {
    if (text.length > longestHandle) return none;
    return this.#known.get(onOneLine(text.trim())) ?? none;
  }

  /** By the address of its page, alone or in a sentence. */
  #linked(text: string): readonly ServiceRecord[] {
    if (!text.includes('/dich-vu/')) return none;
    const id = /\/dich-vu\/([a-z0-9-]+)\//.exec(text)?.[1];
    return this.#known.get(id ?? '') ?? none;
  }

  /** Every part of a file that speaks of a service; one service may have several. */
  *partsOf(file: BuiltFile): Generator<PartAbout> {
    if (this.#known.size === 0) return;
    if (isPage(file)) yield* this.#partsOfPage(file);
    for (const value of jsonIn(file)) yield* this.#partsOfJson(value, undefined);
    if (isIndexedPage(file)) yield* this.#prose(file);
    if (isPage(file) || isIndexedPage(file) || hasEnding(file, 'json', 'geojson', 'jsonld')) return;
    if (file.hidden && file.hidden.texts.length > 0) yield* this.#sheets(file.hidden.texts);
    if (hasEnding(file, 'vcf')) yield* this.#card(file);
    else if (hasEnding(file, 'csv', 'tsv')) yield* this.#rows(file.text.split(/\r?\n/), 'row');
    else yield* this.#rows(this.#windows(file.text), 'words');
  }

  *#partsOfPage(page: BuiltPage): Generator<PartAbout> {
    const told = new Map<HtmlElement, Set<ServiceRecord>>();
    const own = this.#linked(`/${page.path}`);
    for (const at of elementsOf(page.document))
      for (const { records, element, inPassing } of this.#mentionsAt(at, own))
        for (const record of records) {
          const known = told.get(element) ?? new Set();
          told.set(element, known);
          if (known.has(record)) continue;
          known.add(record);
          const texts = () => textsInElement(element);
          yield { kind: 'element', record, element, inPassing, texts };
        }
  }

  /** `own` are the services whose page this is. */
  *#mentionsAt(at: HtmlElement, own: readonly ServiceRecord[]): Generator<Mention> {
    // The frame of a page (header, footer) speaks of the site, not of the service.
    if (at.name === 'main') yield { records: own, element: at, inPassing: false };
    if (at.name === 'head') yield { records: own, element: at, inPassing: true };
    for (const value of at.attributes.values()) {
      yield { records: this.#called(value), element: at, inPassing: false };
      const linked = this.#linked(value);
      if (linked.length > 0) yield { records: linked, element: itemAround(at), inPassing: true };
    }
    for (const text of at.children) {
      const named = typeof text === 'string' ? this.#called(text) : none;
      if (named.length > 0) yield { records: named, element: itemAround(at), inPassing: false };
    }
  }

  /** The smallest item of a list that holds a mention, or the whole where there is no list. */
  *#partsOfJson(value: unknown, item: object | undefined): Generator<PartAbout> {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const row: readonly unknown[] = value;
      // `["<id>", 11.5, 108.9]`: a row of a table that has its columns elsewhere, not a list of ids.
      if (row.some((cell) => typeof cell !== 'string'))
        for (const cell of row)
          if (typeof cell === 'string')
            for (const record of this.#called(cell))
              yield { kind: 'row', record, texts: () => [...textsInJson(row)] };
      for (const each of row)
        yield* this.#partsOfJson(each, typeof each === 'object' && each !== null ? each : item);
      return;
    }
    const whole = item ?? value;
    const about = new Set<ServiceRecord>();
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string')
        for (const record of [...this.#called(inner), ...this.#linked(inner)]) about.add(record);
      else
        for (const record of this.#called(key))
          yield { kind: 'json', record, value: inner, texts: () => [...textsInJson(inner)] };
    }
    for (const record of about)
      yield { kind: 'json', record, value: whole, texts: () => [...textsInJson(whole)] };
    for (const inner of Object.values(value)) yield* this.#partsOfJson(inner, item);
  }

  *#prose(file: BuiltFile): Generator<PartAbout> {
    const texts = jsonIn(file).flatMap((value) => [...textsInJson(value)]);
    for (const record of new Set(texts.flatMap((text) => this.#linked(text))))
      yield { kind: 'prose', record, texts: () => texts };
  }

  *#card(file: BuiltFile): Generator<PartAbout> {
    const texts = readingsOf(file);
    const names = texts.flatMap((text) => text.match(/(?<=^FN:).*$/gm) ?? []);
    const named = names.flatMap((text) => this.#called(text));
    for (const record of new Set([...this.#linked(`/${file.path}`), ...named]))
      yield { kind: 'card', record, texts: () => texts };
  }

  /** A sheet names services in its own lines, and speaks of each until it names another. */
  *#sheets(texts: readonly string[]): Generator<PartAbout> {
    const names = new Set(this.#names.in(texts));
    if (names.size === 0) return;
    for (const text of texts) {
      const line = onOneLine(text);
      const places = [...names].flatMap((name) => placesOf(name, line));
      places.sort((a, b) => a.from - b.from || b.to - a.to);
      for (const [order, { name, from, to }] of places.entries()) {
        const next = places.slice(order + 1).find((other) => other.from >= to)?.from;
        // With its name, in which a sample has its mark.
        const said = line.slice(from, Math.min(next ?? line.length, to + aroundName));
        for (const record of this.#called(name))
          yield { kind: 'sheet', record, texts: () => [said] };
      }
    }
  }

  *#rows(rows: readonly string[], kind: 'row' | 'words'): Generator<PartAbout> {
    for (const row of rows)
      for (const record of new Set(
        (row.match(/[a-z0-9-]+/g) ?? []).flatMap((id) => this.#called(id)),
      ))
        yield { kind, record, texts: () => [row] };
  }

  #windows(text: string): string[] {
    return [...text.matchAll(/[a-z0-9-]+/g)]
      .filter(([word]) => this.#known.has(word))
      .map(({ index, 0: word }) =>
        text.slice(Math.max(0, index - around), index + word.length + around),
      );
  }
}

const mentions = new WeakMap<Content, Mentions>();
const parts = new WeakMap<BuiltFile, readonly PartAbout[]>();

/** Every part of a file that speaks of a service of the content. Found once, since several rules ask. */
export function partsAbout(content: Content, file: BuiltFile): readonly PartAbout[] {
  const before = parts.get(file);
  if (before) return before;
  const known = mentions.get(content) ?? new Mentions(content);
  mentions.set(content, known);
  const found = [...known.partsOf(file)];
  parts.set(file, found);
  return found;
}
