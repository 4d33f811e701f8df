import type { Content } from '../content/content.ts';
import type { Problem } from '../problem.ts';
import { readBuiltSite } from './built-site.ts';
import { DemoMarked } from './demo-marked.ts';
import { DemoPhones } from './demo-phones.ts';
import { ExitFirst } from './exit-first.ts';
import { ForeignOrigin } from './foreign-origin.ts';
import { InlineBehaviour } from './inline-behaviour.ts';
import { InternalLinks } from './internal-links.ts';
import { NeutralWords } from './neutral-words.ts';
import { Policy } from './policy.ts';
import { PicturePositions } from './picture-positions.ts';
import { PrivateFields } from './private-fields.ts';
import { SecretPlaces } from './secret-places.ts';
import type { SiteRule } from './site-check.ts';
import { Twins } from './twins.ts';
import { UnreadableFiles } from './unreadable-files.ts';

/** Rules that somebody's safety rests on: no site may be built against one of them. */
export const protectingRules: readonly SiteRule[] = [
  PrivateFields,
  SecretPlaces,
  PicturePositions,
  UnreadableFiles,
  Twins,
  DemoMarked,
  DemoPhones,
  ForeignOrigin,
  Policy,
];

export const allRules: readonly SiteRule[] = [
  ...protectingRules,
  InlineBehaviour,
  NeutralWords,
  ExitFirst,
  InternalLinks,
];

/** Judges a built folder by what it was built from. All problems are told at once. */
export async function checkSite(
  folder: string,
  content: Content,
  rules: readonly SiteRule[] = allRules,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const part of readBuiltSite(folder, content))
    for (const Rule of rules) problems.push(...new Rule().run(part));
  return problems;
}
