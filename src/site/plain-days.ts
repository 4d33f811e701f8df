/**
 * Astro reads front matter by YAML 1.1, where an unquoted 2026-11-20 is a moment and not a text; the content check
 * and the editors' desk go by YAML 1.2. This gives every day back as it is written, however deep it stands.
 */
export function plainDays(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(plainDays);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plainDays(own)]));
  return value;
}
