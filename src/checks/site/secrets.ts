import { formatDay } from '../../i18n/format.ts';
import { publishedLocales } from '../../i18n/locales.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { readAddressDatabase } from '../../site/address-database.ts';
import { fold } from '../../text/fold.ts';
import type { Content } from '../content/content.ts';
import { fieldPath, wordsAt } from '../content/schema-walk.ts';
import { textsOf, type FoundText } from '../content/texts.ts';

/** A value that stays in the repository. */
export interface Secret {
  /** File name of its record without the ending. */
  readonly record: string;
  readonly file: string;
  /** `consent.recordedBy` */
  readonly field: string;
  readonly label: string | undefined;
  /** Each form in which it could be shown. */
  readonly forms: readonly string[];
  /**
   * `anywhere`: nothing public says these words, so they may stand in no file. `near`: the same words may stand for
   * something else (a day; the name of an office), so they are looked for only where the record itself is shown.
   */
  readonly reach: 'anywhere' | 'near';
}

interface Source {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
}

function sourcesOf(content: Content): Source[] {
  const { services, settings: _settings, media: _media, ...rest } = content;
  return [
    ...services.map((record) => ({
      ...record,
      collection: `services-${record.visibility}` as const,
    })),
    ...(Object.keys(rest) as (keyof typeof rest)[]).flatMap((collection) =>
      rest[collection].map((record) => ({ ...record, collection })),
    ),
  ];
}

/** A field is private when it, or a field that it stands in, says so. */
const isPrivate = ({ collection }: Source, { path }: FoundText): boolean =>
  path.some(
    (_, end) => wordsAt(collections[collection].schema, path.slice(0, end + 1)).private === true,
  );

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** 2026-06-01 · 01/06/2026 · 1/6/2026 · 1 June 2026 */
function formsOf(text: string): string[] {
  if (!isDay(text)) return [text];
  const [year = '', month = '', day = ''] = text.split('-');
  const short = `${Number(day)}/${Number(month)}/${year}`;
  return [...new Set([text, short, ...publishedLocales.map((locale) => formatDay(locale, text))])];
}

/** Shorter words are too likely to stand for something else. */
const shortest = 8;

const spaced = (text: string): string => ` ${fold(text)} `;

/** Judges whether some words could be on a page for a reason other than a leak. */
class PublicWords {
  readonly #corpus: string;
  readonly #sentences = publishedLocales
    .flatMap((locale) => textsOf(stringsFor(locale)))
    .map(({ text }) => text);
  readonly #communes: readonly string[];

  constructor(texts: readonly string[], provinces: readonly string[]) {
    this.#corpus = [...texts, ...this.#sentences].map(spaced).join('\n');
    this.#communes = readAddressDatabase()
      .wards.filter(({ province }) => provinces.includes(province))
      .map(({ name }) => name);
  }

  /** Also true of what the site says by itself of any commune: "Ủy ban nhân dân {place}". */
  has(value: string): boolean {
    const words = spaced(value);
    if (this.#corpus.includes(words)) return true;
    return this.#communes
      .filter((name) => words.includes(spaced(name)))
      .some((name) =>
        this.#sentences.some((sentence) =>
          spaced(sentence.replaceAll(/\{\w+\}/g, name)).includes(words),
        ),
      );
  }
}

/** Everything in the content that its schemas call private. */
export function secretsOf(content: Content): Secret[] {
  const sources = sourcesOf(content).map((source) => {
    const texts = textsOf(source.data);
    const hidden = texts.filter((found) => isPrivate(source, found));
    return { source, hidden, shown: texts.filter((found) => !hidden.includes(found)) };
  });
  if (sources.every(({ hidden }) => hidden.length === 0)) return [];
  const known = new PublicWords(
    sources.flatMap(({ shown }) => shown.map(({ text }) => text)),
    content.settings.provinces,
  );

  return sources.flatMap(({ source, hidden, shown }) =>
    hidden.flatMap(({ path, text }): Secret[] => {
      // Where the record publishes the same words in another field, nobody can tell the two apart.
      if (shown.some((other) => spaced(other.text).includes(spaced(text)))) return [];
      const { label } = wordsAt(collections[source.collection].schema, path);
      const common = isDay(text) || fold(text).length < shortest || known.has(text);
      return [
        {
          record: source.id,
          file: source.file,
          field: fieldPath(path),
          label,
          forms: formsOf(text),
          reach: common ? 'near' : 'anywhere',
        },
      ];
    }),
  );
}
