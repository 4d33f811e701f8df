import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Content } from '../content/content.ts';
import { hiddenIn, type Hidden } from './hidden/hidden-in.ts';
import { elementsOf, parseHtml, type HtmlElement } from './html.ts';

/** A file of the built site. What is not text is read as text all the same: a name in the data of a picture is one. */
export interface BuiltFile {
  /** Below the folder, with forward slashes: `tim-ho-tro/index.html`. */
  readonly path: string;
  readonly text: string;
  /** What only a program of its kind reads in it: pages of a PDF, what goes with a picture. */
  readonly hidden?: Hidden;
  /** `index.html.br` that is something else than the `index.html` in whose place a server sends it. */
  readonly stale?: boolean;
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

/** A copy that nobody can open says nothing to anybody; that it is no copy is told by another rule. */
function unpacked(bytes: Buffer, ending: string): Buffer {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    if (zipped) return gunzipSync(bytes);
    return ending === 'br' ? brotliDecompressSync(bytes) : bytes;
  } catch {
    return bytes;
  }
}

async function fileAt(folder: string, path: string): Promise<BuiltFile | BuiltPage> {
  const ending = endingOf(path);
  const bytes = unpacked(readFileSync(join(folder, path)), ending);
  const text = bytes.toString('utf8');
  if (ending === 'html') return { path, text, document: parseHtml(text) };
  const twinOf = ending === 'br' || ending === 'gz' ? path.slice(0, -3) : undefined;
  if (twinOf !== undefined && existsSync(join(folder, twinOf))) {
    if (bytes.equals(readFileSync(join(folder, twinOf)))) return { path, text: '' };
    return { path, text, stale: true };
  }
  const inner = endingOf(twinOf ?? path);
  const hidden = await hiddenIn(inner, bytes);
  // Its pages and strings are all there is to read in a PDF; the rest is drawing.
  const readable = inner === 'pdf' && hidden.unreadable !== true ? '' : text;
  return { path, text: readable, hidden };
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
export async function* readBuiltSite(folder: string, content: Content): AsyncGenerator<BuiltSite> {
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
    const files: BuiltFile[] = [];
    for (const path of ours.slice(from, from + partSize)) files.push(await fileAt(folder, path));
    yield { content, files, pages: files.filter(isPage), paths: all, idsIn };
  }
}

/** `tim-ho-tro/index.html` → `/tim-ho-tro/` */
export const addressOf = ({ path }: BuiltFile): string =>
  `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** The editors' own application has its own policy and its own frame; no visitor comes there. */
export const isForVisitors = ({ path }: BuiltFile): boolean => !path.startsWith('admin/');
