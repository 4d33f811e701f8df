import { readAddressDatabase } from '../../site/address-database.ts';
import { buildDay } from '../../site/build-day.ts';
import type { Problem } from '../problem.ts';
import { checkConfidentialText } from './confidential-text.ts';
import type { Content } from './content.ts';
import { checkDates } from './dates.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkLiveMode } from './live-mode.ts';
import { checkMarkdownLinks } from './markdown-links.ts';
import { checkMedia, unusedMedia } from './media/check-media.ts';
import { checkPlanNames } from './plan-names.ts';
import { readContent, type ReadOptions } from './read-content.ts';
import { checkRecordReferences } from './record-references.ts';
import { checkReferences, type Places } from './references.ts';
import { checkTranslations } from './translations.ts';

export interface CheckOptions extends ReadOptions {
  /** `YYYY-MM-DD`; the day of the build when left out. */
  readonly today?: string;
  readonly places?: Places;
}

export interface CheckResult {
  /** Only when no rule has anything to say. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
  /** Worth an editor's look, but harmless: they stop nothing. */
  readonly notices: readonly Problem[];
}

const place = ({ file, field }: Problem): string => `${file} ${field ?? ''}`;

/** Reads a content folder and applies every rule of content. All faults are told at once; none throws. */
export function checkContent(
  contentDir: string,
  { today = buildDay(), places = readAddressDatabase(), ...options }: CheckOptions = {},
): CheckResult {
  const { content, found, problems: ofFiles } = readContent(contentDir, options);
  const references = [
    ...checkReferences(found, places),
    ...checkRecordReferences(found),
    ...checkMedia(found),
  ];
  const explained = new Set(references.map(place));
  const problems = [
    // "Phan Rang" in place of a code is refused by the schema too, but only the reference knows which code is meant.
    ...ofFiles.filter((problem) => problem.slug !== 'format' || !explained.has(place(problem))),
    ...references,
    ...checkConfidentialText(found),
    ...checkDates(found, today),
    ...checkLiveMode(found),
    ...checkDuplicates(found),
    ...checkMarkdownLinks(found, today),
    ...checkPlanNames(found),
    ...checkTranslations(found),
  ];
  const notices = unusedMedia(found);
  return content === undefined || problems.length > 0
    ? { problems, notices }
    : { content, problems, notices };
}
