/** Plain values of records: reading and setting by path, so that no field is named. */
import type { Path } from './columns.ts';

export type Values = Record<string, unknown>;

const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueIn = (values: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    values,
  );

/** Sets a value, making the mappings and lists on the way; setting nothing makes nothing. */
export function setIn(values: Values, path: Path, value: unknown): void {
  let here: Record<string | number, unknown> = values;
  for (const [index, key] of path.slice(0, -1).entries()) {
    const next = here[key];
    if (typeof next !== 'object' || next === null) {
      if (value === undefined) return;
      here[key] = typeof path[index + 1] === 'number' ? [] : {};
    }
    here = here[key] as Record<string | number, unknown>;
  }
  const last = path.at(-1);
  if (last === undefined) return;
  if (value === undefined) Reflect.deleteProperty(here, last);
  else here[last] = value;
}

/** Takes away mappings that nothing is left in, and the gaps of lists of mappings. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned).filter((item) => item !== undefined);
  if (!isMap(value)) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, pruned(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
