export interface FoundText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every piece of text in a value, however deep, with the path to it. */
export function textsOf(value: unknown, path: readonly PropertyKey[] = []): FoundText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
  return [];
}
