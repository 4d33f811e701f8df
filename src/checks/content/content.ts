import type { z } from 'zod';
import type { collections, CollectionName } from '../../schemas/collections.ts';
import type { MediaFile } from './media/media-file.ts';
import type { serviceSchemas, Visibility } from '../../schemas/services.ts';

type Declared = typeof collections;
type Data<Name extends CollectionName> = z.infer<Declared[Name]['schema']>;

export type WrittenCollection = {
  [Name in CollectionName]: Declared[Name]['format'] extends 'md' ? Name : never;
}[CollectionName];
type ServiceCollection = `services-${Visibility}`;
type PlainCollection = Exclude<CollectionName, 'settings' | ServiceCollection | WrittenCollection>;

/** One record with the file it stands in; `id` is the file's name without its ending, below its collection. */
export interface ContentRecord<Name extends CollectionName> {
  readonly id: string;
  readonly file: string;
  readonly data: Data<Name>;
}

/** A written text; `id` is its path below the language, e.g. `quyen-cua-ban/bao-tin`. */
export interface WrittenRecord<Name extends WrittenCollection> extends ContentRecord<Name> {
  readonly locale: string;
  /** Markdown without its front matter. */
  readonly body: string;
}

/** A service, told apart by how much of it may be shown. */
export type ServiceRecord = {
  [V in Visibility]: {
    readonly id: string;
    readonly file: string;
    readonly visibility: V;
    readonly data: z.infer<(typeof serviceSchemas)[V]>;
  };
}[Visibility];

type Collected = {
  readonly [Name in PlainCollection]: readonly ContentRecord<Name>[];
} & {
  readonly [Name in WrittenCollection]: readonly WrittenRecord<Name>[];
} & { readonly services: readonly ServiceRecord[] };

/** Everything that editors wrote, read and valid. */
export type Content = Collected & {
  readonly settings: Data<'settings'>;
  /** Pictures and files of the media folders, whether a record names them or not. */
  readonly media: readonly MediaFile[];
};

/** A file that stands in a declared place under a good name, whatever is in it. */
export interface PlacedFile {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  /** Only for written texts. */
  readonly locale?: string;
}

/** A file that could be parsed, before its fields were judged. Rules on free text must see these too. */
export interface SourceRecord extends PlacedFile {
  readonly values: Readonly<Record<string, unknown>>;
  /** Only for written texts: the Markdown, and the 1-based line of the file on which it begins. */
  readonly body?: { readonly text: string; readonly line: number };
}

/** What was found: the records without fault, also when others have faults, and the files of all. */
export type FoundContent = Collected & {
  readonly settings: readonly ContentRecord<'settings'>[];
  readonly files: readonly PlacedFile[];
  readonly sources: readonly SourceRecord[];
  readonly media: readonly MediaFile[];
};
