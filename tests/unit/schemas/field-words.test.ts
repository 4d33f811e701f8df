import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bare, fieldsOf, wordsOf } from '../../../src/checks/content/schema-walk.ts';
import { collections } from '../../../src/schemas/collections.ts';

/** Paths of all fields below a schema that lack a label or a hint. */
function wordless(schema: z.ZodType, path: string): string[] {
  const here = bare(schema);
  if (here instanceof z.ZodUnion)
    return here.options.flatMap((option) => wordless(option as z.ZodType, path));
  if (here instanceof z.ZodArray) return wordless(here.element as z.ZodType, `${path}[]`);
  return [...fieldsOf(here)].flatMap(([key, field]) => {
    const { label = '', hint = '' } = wordsOf(field);
    const own = label.trim() === '' || hint.trim() === '' ? [`${path}.${key}`] : [];
    return [...own, ...wordless(field, `${path}.${key}`)];
  });
}

describe('every field that an editor can fill in', () => {
  it.each(Object.entries(collections))(
    'of %s says what it is and what to write',
    (name, { schema }) => {
      expect(fieldsOf(schema).size).toBeGreaterThan(2);
      expect(wordless(schema, name)).toEqual([]);
    },
  );

  it('would be found if it had no words, however deep it lies', () => {
    const silent = z.strictObject({
      outer: z
        .array(z.strictObject({ inner: z.string().optional() }))
        .meta({ label: 'a', hint: 'b' }),
    });
    expect(wordless(silent, 'x')).toEqual(['x.outer[].inner']);
  });

  it.each(Object.entries(collections))('of %s names each value of its choices', (_, { schema }) => {
    const choices = (field: z.ZodType): z.ZodType[] => {
      const here = bare(field);
      if (here instanceof z.ZodEnum) return [field];
      if (here instanceof z.ZodArray) return choices(here.element as z.ZodType);
      return [...fieldsOf(here).values()].flatMap(choices);
    };
    for (const field of choices(schema)) {
      const keys = (bare(field) as z.ZodEnum).options.map(String);
      expect(Object.keys(wordsOf(field).options ?? {})).toEqual(keys);
    }
  });
});

describe('a confidential or home record', () => {
  const places = ['address', 'point', 'lat', 'lng'];

  it.each(['services-home', 'services-confidential'] as const)(
    '%s has no field for a place',
    (name) => {
      const keys = [...fieldsOf(collections[name].schema).keys()];
      expect(keys).toContain('phones');
      expect(keys.filter((key) => places.includes(key))).toEqual([]);
    },
  );

  it('has no commune when it is confidential', () => {
    expect([...fieldsOf(collections['services-confidential'].schema).keys()]).not.toContain(
      'commune',
    );
    expect([...fieldsOf(collections['services-home'].schema).keys()]).toContain('commune');
  });
});
