/**
 * A form leaves behind what nobody wrote: empty strings, empty lists, a group with nothing in it. The files know only
 * what is there, so these go before a record is checked and saved.
 */
import { z } from 'zod';
import { bare, fieldsOf } from '../checks/content/schema-walk.ts';

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** The branch of a choice that a value means: the one that takes most of its keys. */
function branchFor(union: z.ZodUnion, value: Record<string, unknown>): z.ZodType {
  const options = union.options as readonly z.ZodType[];
  const fits = (option: z.ZodType): number =>
    [...fieldsOf(option)].filter(
      ([key, field]) => !isBlank(value[key]) && (!isSwitch(field) || accepts(field, value[key])),
    ).length;
  return options.reduce((best, option) => (fits(option) > fits(best) ? option : best));
}

/** A field with one allowed value decides which branch is meant. */
const isSwitch = (field: z.ZodType): boolean => bare(field) instanceof z.ZodLiteral;

function tidyMapping(schema: z.ZodType, value: Record<string, unknown>): unknown {
  const here = bare(schema);
  if (here instanceof z.ZodUnion)
    return tidyMapping(branchFor(here, pruned(here, value)), pruned(here, value));
  const fields = fieldsOf(here);
  const kept: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value)) {
    const field = fields.get(key);
    const tidied = field === undefined ? own : tidyValue(field, own);
    if (!isBlank(tidied)) kept[key] = tidied;
  }
  // A list that must be there may be empty; the form leaves it out.
  for (const [key, field] of fields)
    if (!(key in kept) && !accepts(field, undefined) && accepts(field, [])) kept[key] = [];
  return kept;
}

/** What the other branches left in the form: "cả tỉnh" with a list of communes, 24 hours with shifts. */
function pruned(union: z.ZodUnion, value: Record<string, unknown>): Record<string, unknown> {
  const options = union.options as readonly z.ZodType[];
  const chosen = options.find((option) =>
    [...fieldsOf(option)].some(([key, field]) => isSwitch(field) && accepts(field, value[key])),
  );
  const allowed = chosen === undefined ? undefined : fieldsOf(chosen);
  const stale = new Set(
    options.flatMap((option) =>
      [...fieldsOf(option)].flatMap(([key, field]) =>
        allowed?.has(key) === true || (allowed === undefined && !isSwitch(field)) ? [] : [key],
      ),
    ),
  );
  return Object.fromEntries(Object.entries(value).filter(([key]) => !stale.has(key)));
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function tidyValue(schema: z.ZodType, value: unknown): unknown {
  const here = bare(schema);
  if (here instanceof z.ZodArray && Array.isArray(value))
    return value
      .map((item) => tidyValue(here.element as z.ZodType, item))
      .filter((item) => !isBlank(item));
  if (isMapping(value)) return tidyMapping(schema, value);
  return typeof value === 'string' ? value.normalize('NFC').trim() : value;
}

/** The record as it belongs into its file. */
export const tidyEntry = (
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> => tidyMapping(schema, { ...data }) as Record<string, unknown>;
