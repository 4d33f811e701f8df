import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { readContent } from '../checks/content/read-content.ts';
import { formatReport } from '../checks/problem.ts';
import { checkSite, protectingRules } from '../checks/site/check-site.ts';
import { formatSiteReport } from '../checks/site/site-report.ts';
import { contentDir } from '../site/paths.ts';

/**
 * Reads what was written and fails the build when it could harm somebody. It stands last in the list of integrations:
 * hooks run in that order, and it must see the pages as they are served, with their policy.
 */
export function leakCheck(): AstroIntegration {
  return {
    name: 'diem-tua:leak-check',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { content, problems: ofContent } = readContent(contentDir);
        // The content was right when the build began; somebody has saved a fault since.
        if (!content) throw new Error(`\n\n${formatReport(ofContent)}`);
        const problems = await checkSite(fileURLToPath(dir), content, protectingRules);
        if (problems.length > 0) throw new Error(`\n\n${formatSiteReport(problems)}`);
      },
    },
  };
}
