import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/content/check-content.ts';
import { formatProblem, formatReport } from '../checks/problem.ts';
import { contentDir } from '../site/paths.ts';

/** Refuses to build from wrong content before a single file is written, and names every problem at once. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'diem-tua:content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems, notices } = checkContent(contentDir);
        for (const notice of notices) logger.warn(formatProblem(notice));
        if (problems.length === 0) return;
        const report = formatReport(problems);
        if (command === 'dev') logger.error(`\n${report}`);
        else throw new Error(`\n\n${report}`);
      },
    },
  };
}
