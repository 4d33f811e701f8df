import type { Problem } from '../problem.ts';
import type { BuiltSite } from './built-site.ts';

/** One rule about the built site. A problem's `file` is a path below the built folder. */
export interface SiteCheck {
  run(site: BuiltSite): Iterable<Problem>;
}

/** A rule as a class: its permanent name, and an object for each run. */
export interface SiteRule {
  readonly slug: string;
  new (): SiteCheck;
}
