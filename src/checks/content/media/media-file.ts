import {
  collections,
  type CollectionDeclaration,
  type CollectionName,
} from '../../../schemas/collections.ts';

/** A picture or another file that records may name. */
export interface MediaFile {
  readonly collection: CollectionName;
  /** As records name it: `ap-phich-a4.pdf`. */
  readonly name: string;
  /** `content/materials/media/ap-phich-a4.pdf` */
  readonly file: string;
  /** Where to read it. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

const names = Object.keys(collections) as CollectionName[];

const folderOf = (collection: CollectionName): string | undefined => {
  const declared: CollectionDeclaration = collections[collection];
  return declared.media;
};

/** The collection in whose media folder a file stands, by its name below the content folder. */
const collectionOf = (name: string): CollectionName | undefined =>
  names.find((key) => name.startsWith(`${folderOf(key) ?? '\0'}/`));

export const isMedia = (name: string): boolean => collectionOf(name) !== undefined;

/** @param found a file by its name below the content folder; undefined when it stands in no media folder. */
export function mediaFileAt(found: {
  readonly name: string;
  readonly path: string;
  readonly size: number;
}): MediaFile | undefined {
  const collection = collectionOf(found.name);
  const folder = collection === undefined ? undefined : folderOf(collection);
  if (collection === undefined || folder === undefined) return undefined;
  const { path, size } = found;
  const name = found.name.slice(folder.length + 1);
  return { collection, name, file: `content/${found.name}`, path, size };
}
