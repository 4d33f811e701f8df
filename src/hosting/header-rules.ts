/** The `_headers` file that static hosts read: a path, then indented headers. */

export interface HeaderRule {
  /** A path; `*` at its end stands for anything. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** @throws when a header stands before any path, or a line has no colon. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      return;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 0 || !rule)
      throw new Error(
        `_headers line ${index + 1}: "${line.trim()}" is no "Name: value" below a path.`,
      );
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  });
  return rules;
}

const covers = (rule: HeaderRule, path: string): boolean =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

/** All headers of a path; a later rule replaces a header of an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map(rules.filter((rule) => covers(rule, path)).flatMap(({ headers }) => headers));
}
