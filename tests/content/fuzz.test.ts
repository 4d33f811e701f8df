/**
 * Every schema, given whatever a program or an angry person may write: the check never throws, and each thing that it
 * refuses has a place, a fault, a reason and a remedy. Runs with a fixed seed, so that it says the same on each machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { explainIssue } from '../../src/checks/content/explain-issue.ts';
import { parseYaml } from '../../src/checks/content/parse-yaml.ts';
import { splitFrontMatter } from '../../src/checks/content/front-matter.ts';
import { checkMarkdown } from '../../src/checks/content/markdown-body.ts';
import { fieldsOf } from '../../src/checks/content/schema-walk.ts';
import { formatProblem, type Problem } from '../../src/checks/problem.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';

const seed = 20_261_123;
const runs = { seed, numRuns: 150 };

/** Words that have a meaning to YAML, JavaScript, HTML or the schemas. */
const spiced = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '__proto__',
      'constructor',
      'toString',
      'yes',
      'null',
      '~',
      '0',
      '-0',
      '1e999',
      '0x1F',
      '2026-02-30',
    ],
    ...[
      '<script>',
      '${x}',
      '{{x}}',
      'javascript:x',
      '‮',
      '\uD800',
      'a'.repeat(5000),
      '\0',
      ' ',
      '',
    ],
  ),
);
/** Whatever YAML can say: no dates, functions or `undefined`. */
const anything = fc.anything({
  values: [spiced, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)],
  key: spiced,
  maxDepth: 3,
});

function expectWords(problems: readonly Problem[]): void {
  for (const problem of problems) {
    expect(problem.slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const words of [problem.what, problem.why, problem.remedy])
      expect(words.trim()).not.toBe('');
    expect(formatProblem(problem)).not.toMatch(/undefined|\[object/);
  }
}

/** What the check says of some values, as a file of that collection would hold them. */
function judge(name: CollectionName, values: unknown): Problem[] {
  const { schema } = collections[name];
  const result = schema.safeParse(values);
  if (result.success) return [];
  const context = {
    file: 'content/x.yml',
    schema,
    data: values,
    sourceAt: () => undefined,
    secret: undefined,
  };
  return result.error.issues.flatMap((issue) => explainIssue(issue, context));
}

/** One real record of the collection, as plain values. */
function example(name: CollectionName): Record<string, unknown> {
  const { folder, format } = collections[name];
  const root = join('content', folder);
  const [file = ''] = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((entry) => entry.endsWith(`.${format}`))
    .sort();
  const text = readFileSync(join(root, file), 'utf8');
  const written = format === 'md' ? splitFrontMatter(text, file) : { frontMatter: text };
  if ('slug' in written) throw new Error(`${file} cannot be read.`);
  return parse(written.frontMatter) as Record<string, unknown>;
}

describe.each(Object.keys(collections) as CollectionName[])('%s', (name) => {
  it('explains whatever stands in place of a record', () => {
    fc.assert(
      fc.property(anything, (values) => expectWords(judge(name, values))),
      runs,
    );
  });

  it('explains whatever stands in one of its fields', () => {
    const record = example(name);
    expect(judge(name, record)).toEqual([]);
    const keys = [...fieldsOf(collections[name].schema).keys()];
    fc.assert(
      fc.property(fc.constantFrom(...keys), anything, (key, value) =>
        expectWords(judge(name, { ...record, [key]: value })),
      ),
      runs,
    );
  });
});

describe('a file', () => {
  it('of any text is read as YAML, or refused in words', () => {
    fc.assert(
      fc.property(fc.oneof(spiced, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        const read = parseYaml(text, 'content/x.yml');
        if (Array.isArray(read)) expectWords(read);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('of any values comes back from YAML as it was, or is refused in words', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue()), (values) => {
        const read = parseYaml(stringify(values), 'content/x.yml');
        if (Array.isArray(read)) expectWords(read);
        // YAML has no -0.
        else expect(JSON.stringify(read.values)).toBe(JSON.stringify(values));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('of any Markdown is judged without a fault of ours', () => {
    const pieces = fc.constantFrom(
      ...[
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '!',
        '`',
        '\\',
        '&#',
        ';',
        'https://',
        'javascript:',
        '\n',
        ' ',
        '|',
        '*',
        'x',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, spiced), { maxLength: 60 }), (parts) => {
        expectWords(checkMarkdown(parts.join(''), 'content/x.md', 1));
      }),
      { seed, numRuns: 1000 },
    );
  });
});
