/**
 * A schema's field as a field of the editors' form. Everything an editor reads here (label, hint, choices) and every
 * rule of form comes from the schema; nothing is declared a second time.
 */
import { z } from 'zod';
import { bare, fieldsOf, wordsOf } from '../checks/content/schema-walk.ts';
import { collections, type CollectionDeclaration } from '../schemas/collections.ts';
import type { FieldWords, RecordCollection } from '../schemas/fields.ts';
import { jsonForm, ofText, plainMarkdown } from './form-text.ts';
import type { FieldKind, FormContext, FormField, FormOption } from './form-types.ts';

const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

const optionList = (options: Readonly<Record<string, string>>): FormOption[] =>
  Object.entries(options).map(([value, label]) => ({ label, value }));

/** The field by which people know a record of a collection. */
export const titleFieldOf = (schema: z.ZodType): string =>
  ['name', 'title'].find((key) => fieldsOf(schema).has(key)) ??
  [...fieldsOf(schema).keys()][0] ??
  '';

const relation = (collection: RecordCollection) => {
  const title = titleFieldOf(collections[collection].schema);
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    search_fields: [title],
    display_fields: [title],
  };
};

/** The choice among present values: communes, records, or the words of a closed list. */
function chosen(words: Partial<FieldWords>, context: FormContext) {
  if (words.refersTo === 'communes') return { widget: 'select', options: context.communes };
  if (words.refersTo !== undefined) return relation(words.refersTo);
  if (words.options !== undefined) return { widget: 'select', options: optionList(words.options) };
  return undefined;
}

/** A choice between mappings, as one mapping that has the fields of all; the schema says which belong together. */
const ofFields = (schema: z.ZodType, context: FormContext, withinOptional: boolean) => {
  const here = bare(schema);
  const branches = here instanceof z.ZodUnion ? (here.options as readonly z.ZodType[]) : [here];
  const inAll = (name: string) => branches.every((branch) => fieldsOf(branch).has(name));
  return {
    widget: 'object',
    collapsed: false,
    fields: mergedFields(schema).map(([name, field]) =>
      formField(name, field, { ...context, withinOptional: withinOptional || !inAll(name) }),
    ),
  };
};

/** The same key in several branches is one field, with the choices of all. */
function mergedFields(schema: z.ZodType): [string, z.ZodType][] {
  const here = bare(schema);
  if (!(here instanceof z.ZodUnion)) return [...fieldsOf(here)];
  const merged = new Map<string, z.ZodType>();
  for (const option of here.options)
    for (const [name, field] of mergedFields(option as z.ZodType)) {
      const before = merged.get(name);
      merged.set(name, before === undefined ? field : withOptionsOf(before, field));
    }
  return [...merged];
}

const withOptionsOf = (first: z.ZodType, second: z.ZodType): z.ZodType =>
  z.union([first, second]).meta({
    ...wordsOf(first),
    options: { ...wordsOf(first).options, ...wordsOf(second).options },
  });

function ofList(list: z.ZodArray, schema: z.ZodType, context: FormContext): FieldKind {
  const element = list.element as z.ZodType;
  const words = wordsOf(element);
  const { minItems = 0, maxItems } = jsonForm(schema);
  const limits = {
    ...(minItems > 0 && !context.withinOptional ? { min: minItems } : {}),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
  const several = chosen(words, context);
  if (several) return { ...several, multiple: true, ...limits };
  const label = words.label === undefined ? {} : { label_singular: words.label };
  if (fieldsOf(element).size === 0)
    return {
      widget: 'list',
      ...label,
      ...limits,
      field: formField('item', element, itemOf(context)),
    };
  const fields = mergedFields(element).map(([name, field]) =>
    formField(name, field, itemOf(context)),
  );
  const shown = fields.find(({ widget }) => widget === 'string')?.name;
  return {
    widget: 'list',
    ...label,
    ...limits,
    collapsed: false,
    ...(shown === undefined ? {} : { summary: `{{fields.${shown}}}` }),
    fields,
  };
}

/** An item that is there needs its fields, even in a list that may be left out. */
const itemOf = (context: FormContext): FormContext => ({
  ...context,
  withinOptional: false,
  ...(context.translated ? { withinList: true } : {}),
});

function ofKind(schema: z.ZodType, context: FormContext, optional: boolean): FieldKind {
  const here = bare(schema);
  const words = wordsOf(schema);
  if (here instanceof z.ZodArray) return ofList(here, schema, context);
  if (fieldsOf(here).size > 0) return ofFields(schema, context, optional);
  const choice = chosen(words, context);
  if (choice) return choice;
  if (here instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (here instanceof z.ZodLiteral && here.value === true) return { widget: 'boolean' };
  if (here instanceof z.ZodNumber) {
    const { type, minimum, maximum } = jsonForm(schema);
    return {
      widget: 'number',
      value_type: type === 'integer' ? 'int' : 'float',
      // Positions have five decimals; a browser refuses what does not fit the step.
      step: type === 'integer' ? 1 : 0.00001,
      ...(minimum === undefined ? {} : { min: minimum }),
      ...(maximum === undefined ? {} : { max: maximum }),
    };
  }
  return ofText(schema, words);
}

const translatable = new Set(['string', 'text', 'markdown', 'list', 'object']);

/** Whether the form itself may refuse an empty field; what it cannot judge, the schema judges before saving. */
function isNeeded(schema: z.ZodType, widget: string, context: FormContext): boolean {
  if (context.withinOptional === true || isOptional(schema) || widget === 'boolean') return false;
  const here = bare(schema);
  return !(here instanceof z.ZodArray) || (jsonForm(schema).minItems ?? 0) > 0;
}

/** One field of the form. @throws when the schema gives it no label, as then no editor could fill it in. */
function formField(name: string, schema: z.ZodType, context: FormContext): FormField {
  const { label, hint, example } = wordsOf(schema);
  if (label === undefined) throw new Error(`The field "${name}" has no label in its schema.`);
  const optional = context.withinOptional === true || isOptional(schema);
  const kind = ofKind(schema, context, optional);
  const said =
    example === undefined || hint?.includes(example) ? hint : `${hint} Ví dụ: ${example}`;
  return {
    name,
    label,
    ...(said === undefined ? {} : { hint: said }),
    required: isNeeded(schema, kind.widget, context),
    ...(context.translated
      ? { i18n: context.withinList === true || translatable.has(kind.widget) ? true : 'duplicate' }
      : {}),
    ...kind,
  };
}

/** All fields of a collection's form, in the schema's order. */
export function formFields(
  { schema, format }: CollectionDeclaration,
  context: FormContext,
): FormField[] {
  const fields = mergedFields(schema).map(([name, field]) => formField(name, field, context));
  if (format === 'yml') return fields;
  const body: FormField = {
    name: 'body',
    label: 'Nội dung',
    hint: 'Chữ của bài. Đề mục bắt đầu từ cấp 2.',
    required: true,
    widget: 'markdown',
    ...plainMarkdown,
    ...(context.translated ? { i18n: true } : {}),
  };
  return [...fields, body];
}
