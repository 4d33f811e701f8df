import { z } from 'zod';
import type { FieldWords } from '../../schemas/fields.ts';

/** Looks through `.optional()`, transforms and the like at the schema that a person would name. */
function inner(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodDefault) return schema.unwrap() as z.ZodType;
  // `plain()` of fields.ts is a transform before the real field.
  if (schema instanceof z.ZodPipe) return schema.out as z.ZodType;
  return undefined;
}

export function bare(schema: z.ZodType): z.ZodType {
  const next = inner(schema);
  return next === undefined ? schema : bare(next);
}

/** The words that a field carries, wherever between its wrappers they were given. */
export function wordsOf(schema: z.ZodType): Partial<FieldWords> {
  const next = inner(schema);
  const own = z.globalRegistry.get(schema) ?? {};
  return next === undefined ? own : { ...wordsOf(next), ...own };
}

/** The fields of a mapping; of a choice between mappings, those of all. */
export function fieldsOf(schema: z.ZodType): ReadonlyMap<string, z.ZodType> {
  const here = bare(schema);
  if (here instanceof z.ZodObject)
    return new Map(Object.entries(here.shape) as [string, z.ZodType][]);
  if (here instanceof z.ZodUnion)
    return new Map(here.options.flatMap((option) => [...fieldsOf(option as z.ZodType)]));
  return new Map();
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType[] {
  const here = bare(schema);
  if (here instanceof z.ZodUnion)
    return here.options.flatMap((option) => step(option as z.ZodType, key));
  if (here instanceof z.ZodArray) return typeof key === 'number' ? [here.element as z.ZodType] : [];
  if (here instanceof z.ZodRecord) return [here.valueType as z.ZodType];
  const field = fieldsOf(here).get(String(key));
  return field ? [field] : [];
}

/** Every field that a path may mean; more than one where a choice has the same key in each branch. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  return path.reduce<z.ZodType[]>(
    (schemas, key) => schemas.flatMap((candidate) => step(candidate, key)),
    [schema],
  );
}

/** The words for a path. An item of a list that has none of its own goes by the list's name. */
export function wordsAt(schema: z.ZodType, path: readonly PropertyKey[]): Partial<FieldWords> {
  const own = fieldsAt(schema, path).map(wordsOf);
  const options = own.flatMap((words) => Object.entries(words.options ?? {}));
  const words = {
    ...own[0],
    ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}),
  };
  if (words.label !== undefined || typeof path.at(-1) !== 'number') return words;
  const { label, hint } = wordsAt(schema, path.slice(0, -1));
  return {
    ...(label === undefined ? {} : { label }),
    ...(hint === undefined ? {} : { hint }),
    ...words,
  };
}

/** `['phones', 0, 'number']` → `phones[0].number` */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
