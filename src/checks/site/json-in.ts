import { hasEnding, isPage, type BuiltFile } from './built-site.ts';
import { bodyOf, elementsOf, type HtmlElement } from './html.ts';

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    // A file that is no JSON is a fault of its own, which other tests tell; its text is searched all the same.
    return [];
  }
}

/** Astro writes the properties of an island as `[type, value]` pairs, all the way down. */
function unwrap(pair: unknown): unknown {
  if (!Array.isArray(pair)) return pair;
  const [, value] = pair as unknown[];
  return Array.isArray(value) ? value.map(unwrap) : unwrapAll(value);
}

const unwrapAll = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrap(inner)]))
    : value;

function jsonInElement(element: HtmlElement): unknown[] {
  const { name, attributes } = element;
  if (name === 'script' && attributes.get('type')?.includes('json') === true)
    return parsed(bodyOf(element));
  return [...attributes].flatMap(([key, value]) => {
    if (!/^\s*[[{]/.test(value)) return [];
    return name === 'astro-island' && key === 'props'
      ? parsed(value).map(unwrapAll)
      : parsed(value);
  });
}

/** Every piece of JSON in a file: the file itself, JSON-LD and other data blocks, attributes, properties of islands. */
export function jsonIn(file: BuiltFile): readonly unknown[] {
  const values = read.get(file) ?? readJson(file);
  read.set(file, values);
  return values;
}

/** Several rules ask for the same file. */
const read = new WeakMap<BuiltFile, readonly unknown[]>();

function readJson(file: BuiltFile): unknown[] {
  if (isPage(file)) return elementsOf(file.document).flatMap(jsonInElement);
  if (hasEnding(file, 'json', 'geojson', 'webmanifest', 'jsonld', 'map')) return parsed(file.text);
  if (isIndexedPage(file)) return parsed(file.text.replace(/^pagefind_dcd/, ''));
  return [];
}

/** A page as the search index keeps it: JSON behind a word that says that it was unzipped well. */
export const isIndexedPage = (file: BuiltFile): boolean => hasEnding(file, 'pf_fragment');
