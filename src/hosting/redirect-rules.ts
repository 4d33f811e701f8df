/** The `_redirects` file that static hosts read: from, to, status. */

export interface RedirectRule {
  /** A path; `*` at its end stands for anything. */
  readonly from: string;
  /** A path of this site; `:splat` is what the star stood for. */
  readonly to: string;
  readonly status: 301 | 302;
}

const line = /^(?<from>\/\S*)\s+(?<to>\/\S*)\s+(?<status>30[12])$/;

/** @throws when a line is no "from to status", or leads to another site. */
export function parseRedirectRules(text: string): RedirectRule[] {
  return text.split('\n').flatMap((written, index) => {
    const rule = written.trim();
    if (rule === '' || rule.startsWith('#')) return [];
    const { from, to, status } = line.exec(rule)?.groups ?? {};
    if (from === undefined || to === undefined || to.startsWith('//'))
      throw new Error(
        `_redirects line ${index + 1}: "${rule}" is no "/from /to 301" within this site.`,
      );
    return [{ from, to, status: status === '301' ? (301 as const) : (302 as const) }];
  });
}

/** Where a path leads, or undefined when no rule speaks of it. */
export function redirectFor(rules: readonly RedirectRule[], path: string): string | undefined {
  for (const { from, to } of rules) {
    if (from.endsWith('*') && path.startsWith(from.slice(0, -1))) {
      // "/vi//ban.vn" must not become "//ban.vn", which is another site.
      const rest = path.slice(from.length - 1).replace(/^\/+/, '');
      return to.replace(':splat', rest);
    }
    if (path === from) return to;
  }
  return undefined;
}
