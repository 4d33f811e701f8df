import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bare, fieldsOf, wordsOf } from '../../../src/checks/content/schema-walk.ts';
import { collectionForms, collectionOf } from '../../../src/cms/collection-forms.ts';
import type { FormField } from '../../../src/cms/form-types.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { sampleContext } from './sample-context.ts';

/** `phones[].number`: every field that a schema has, whichever branch of a choice it stands in. */
function pathsOfSchema(schema: z.ZodType, at = ''): string[] {
  const here = bare(schema);
  if (here instanceof z.ZodArray) return pathsOfSchema(here.element as z.ZodType, `${at}[]`);
  if (here instanceof z.ZodUnion)
    return [...new Set(here.options.flatMap((option) => pathsOfSchema(option as z.ZodType, at)))];
  const fields = [...fieldsOf(here)];
  if (fields.length === 0) return [at];
  return fields.flatMap(([name, field]) =>
    pathsOfSchema(field, at === '' ? name : `${at}.${name}`),
  );
}

const pathsOfForm = (fields: readonly FormField[], at = ''): string[] =>
  fields.flatMap((field) => {
    const here = at === '' ? field.name : `${at}.${field.name}`;
    const isList = field.widget === 'list' || field['multiple'] === true;
    const path = isList ? `${here}[]` : here;
    return field.fields ? pathsOfForm(field.fields, path) : [path];
  });

const everyField = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [
    field,
    ...everyField(field.fields ?? (field.field ? [field.field] : [])),
  ]);

interface FileForm {
  readonly fields: readonly FormField[];
}
const forms = collectionForms(sampleContext).map((form) => ({
  name: form.name,
  collection: collectionOf(form.name),
  form,
  fields: form.fields ?? (form['files'] as FileForm[])[0]?.fields ?? [],
}));

describe('the forms of the desk', () => {
  it('are there for every collection', () => {
    const shown = new Set(forms.map(({ collection }) => collection));
    expect([...shown].sort()).toEqual((Object.keys(collections) as CollectionName[]).sort());
  });

  it.each(forms)('$name has every field of its schema, and no other', ({ collection, fields }) => {
    const { schema, format } = collections[collection];
    const expected = pathsOfSchema(schema);
    // The text below the front matter is no field of a schema.
    if (format === 'md') expected.push('body');
    expect(pathsOfForm(fields).sort()).toEqual(expected.sort());
  });

  it.each(forms)('$name says of each field what to write', ({ fields }) => {
    for (const field of everyField(fields)) {
      expect(field.label, field.name).toMatch(/\S/);
      expect(field.hint, field.name).toMatch(/\S/);
    }
  });

  it.each(forms)(
    '$name offers exactly the values that the schema allows',
    ({ collection, fields }) => {
      for (const field of fields) {
        const own = fieldsOf(collections[collection].schema).get(field.name);
        if (!own || field.widget !== 'select' || wordsOf(own).options === undefined) continue;
        const values = (field['options'] as { value: string }[]).map(({ value }) => value);
        for (const value of values) expect(own.safeParse(value).success, value).toBe(true);
        expect(values).toEqual(Object.keys(wordsOf(own).options ?? {}));
      }
    },
  );

  it('show text only cleaned of script', () => {
    const running = forms.flatMap(({ fields }) =>
      everyField(fields).filter(({ widget }) => widget === 'markdown'),
    );
    expect(running.length).toBeGreaterThan(2);
    for (const field of running) expect(field['sanitize_preview'], field.name).toBe(true);
  });

  it('ask for what the schema asks for, outside what may be left out', () => {
    const form = forms.find(({ name }) => name === 'services-public');
    const needed = form?.fields.filter(({ required }) => required).map(({ name }) => name);
    expect(needed).toEqual([
      'name',
      'kind',
      'operator',
      'summary',
      'serves',
      'languages',
      'cost',
      'wheelchair',
      'area',
      'commune',
      'address',
    ]);
  });

  it('of a place that is kept secret has no address and no point, nor a map anywhere', () => {
    const all = everyField(
      forms.find(({ name }) => name === 'services-confidential')?.fields ?? [],
    );
    expect(all.map(({ name }) => name)).not.toContain('address');
    for (const { name, label, widget } of all) {
      expect(`${name} ${label}`).not.toMatch(
        /address|point|\b(?:lat|lng)\b|địa chỉ|vị trí|tọa độ/i,
      );
      expect(widget).not.toBe('map');
    }
    expect(all.map(({ name }) => name)).not.toContain('commune');
  });
});
