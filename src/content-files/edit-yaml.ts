/**
 * Changes single fields of a record's file and leaves every other line as somebody wrote it, with its comments.
 * New files get the same form. Prettier has the last word, as for every file of the project.
 */
import { format } from 'prettier';
import { Document, isCollection, isScalar, parseDocument, visit, YAMLMap, type Node } from 'yaml';

type Path = readonly (string | number)[];

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfMappings = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMapping);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Digits, days and times, and the words that older YAML reads as true and false: quoted, so that nobody misreads. */
const quoted = /^[\d\s.:+-]+$|^(?:y|n|yes|no|on|off)$/i;

/** A node in the form that the project's content has: short lists and pairs of numbers or times on one line. */
function styled(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  const holder = new Document(null);
  holder.contents = node as never;
  visit(holder, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && typeof scalar.value === 'string' && quoted.test(scalar.value))
        scalar.type = 'QUOTE_SINGLE';
    },
    Seq: (_key, seq) => {
      if (seq.items.length > 0 && seq.items.every(isScalar)) seq.flow = true;
    },
    Map: (_key, map) => {
      const values = map.items.map(({ value: inner }) => (isScalar(inner) ? inner.value : null));
      const numbers = values.every((inner) => typeof inner === 'number');
      if (values.length > 0 && (numbers || map.has('opens'))) map.flow = true;
    },
  });
  return node;
}

function set(document: Document, path: Path, value: unknown): void {
  const old = document.getIn(path, true);
  // Setting a scalar in place keeps its quotes and the comment beside it.
  if (isScalar(old) && (typeof value !== 'object' || value === null)) {
    old.value = value;
    return;
  }
  const node = styled(document, value);
  if (isCollection(old) && isCollection(node)) {
    if (old.comment) node.comment = old.comment;
    if (old.commentBefore) node.commentBefore = old.commentBefore;
  }
  document.setIn(path, node);
}

function edit(document: Document, path: Path, before: unknown, after: unknown): void {
  if (same(before, after)) return;
  if (after === undefined) {
    document.deleteIn(path);
    return;
  }
  if (isMapping(before) && isMapping(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      edit(document, [...path, key], before[key], after[key]);
    return;
  }
  if (isListOfMappings(before) && isListOfMappings(after)) {
    for (const index of after.keys()) edit(document, [...path, index], before[index], after[index]);
    for (let index = before.length - 1; index >= after.length; index--)
      document.deleteIn([...path, index]);
    return;
  }
  set(document, path, after);
}

const written = (document: Document): Promise<string> =>
  format(document.toString({ lineWidth: 100, singleQuote: true }), {
    parser: 'yaml',
    printWidth: 100,
    singleQuote: true,
  });

/** `before` and `after` are all values of the record; only what differs between them is written. */
export async function editedYaml(
  text: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Promise<string> {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  edit(document, [], before, after);
  return written(document);
}

export async function newYaml(values: Readonly<Record<string, unknown>>): Promise<string> {
  const document = new Document(new YAMLMap(), { version: '1.2', schema: 'core' });
  for (const [key, value] of Object.entries(values)) document.set(key, styled(document, value));
  return written(document);
}
