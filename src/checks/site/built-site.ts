import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Content } from '../content/content.ts';
import { elementsOf, parseHtml, type HtmlElement } from './html.ts';

/** A file of the built site. What is not text is read as text all the same: a name in the data of a picture is one. */
export interface BuiltFile {
  /** Below the folder, with forward slashes: `tim-ho-tro/index.html`. */
  readonly path: string;
  readonly text: string;
}

export interface BuiltPage extends BuiltFile {
  readonly document: HtmlElement;
}

/** A built site, or a part of one: pages and files are those of the part, paths and records those of the whole. */
export interface BuiltSite {
  /** What the site was built from. */
  readonly content: Content;
  readonly files: readonly BuiltFile[];
  readonly pages: readonly BuiltPage[];
  /** All files of the whole site. */
  readonly paths: ReadonlySet<string>;
  /** The ids in an HTML or SVG file of the whole site. */
  readonly idsIn: (path: string) => ReadonlySet<string>;
}

const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

export const hasEnding = ({ path }: BuiltFile, ...endings: readonly string[]): boolean =>
  endings.includes(endingOf(path));

export const isPage = (file: BuiltFile): file is BuiltPage => hasEnding(file, 'html');

function fileAt(folder: string, path: string): BuiltFile | BuiltPage {
  const bytes = readFileSync(join(folder, path));
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (zipped ? gunzipSync(bytes) : bytes).toString('utf8');
  return endingOf(path) === 'html' ? { path, text, document: parseHtml(text) } : { path, text };
}

/**
 * The editors' program as its makers published it, byte for byte (a test compares them). Nothing of our records is in
 * it, and what it may reach is for the policy of the desk to say, so no rule reads its five megabytes.
 */
export const copiedProgram = 'admin/decap-cms.js';

/** How many files are in memory at once. */
const partSize = 100;

/**
 * A built folder in parts, so that a country's pages need no more memory than a province's.
 * @throws when the folder cannot be read.
 */
export function* readBuiltSite(folder: string, content: Content): Generator<BuiltSite> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  const known = new Map<string, ReadonlySet<string>>();
  const idsIn = (path: string): ReadonlySet<string> => {
    const before = known.get(path);
    if (before) return before;
    const root = parseHtml(readFileSync(join(folder, path), 'utf8'));
    const ids = new Set(elementsOf(root).flatMap(({ attributes }) => attributes.get('id') ?? []));
    known.set(path, ids);
    return ids;
  };
  const all = new Set(paths);
  const ours = paths.filter((path) => path !== copiedProgram);
  for (let from = 0; from < ours.length; from += partSize) {
    const files = ours.slice(from, from + partSize).map((path) => fileAt(folder, path));
    yield { content, files, pages: files.filter(isPage), paths: all, idsIn };
  }
}

/** `tim-ho-tro/index.html` → `/tim-ho-tro/` */
export const addressOf = ({ path }: BuiltFile): string =>
  `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** The editors' own application has its own policy and its own frame; no visitor comes there. */
export const isForVisitors = ({ path }: BuiltFile): boolean => !path.startsWith('admin/');
