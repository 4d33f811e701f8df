import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readContent } from '../checks/content/read-content.ts';
import { formatReport } from '../checks/problem.ts';
import { checkSite } from '../checks/site/check-site.ts';
import { formatSiteReport } from '../checks/site/site-report.ts';
import { contentDir, outDir } from '../site/paths.ts';
import { readArguments } from './cli.ts';

const help = `npm run check:leaks [-- DIR] [--all]

Reads a built site (dist/ unless DIR is given) and reports what must never be published: private fields, the
whereabouts of homes and confidential places, sample records without their mark, requests to other hosts, a weak
policy; and pages that tell in a history list what they are for, links that lead nowhere, a quick exit that is not
first. Status 0 when nothing is found, 1 with a report, 2 when there is no site or the command is wrong.

  --all  name every file of a fault, not the first five

Environment:
  DIEM_TUA_CONTENT  folder that the site was built from, instead of content/`;

const { values, positionals } = readArguments(help, { all: { type: 'boolean' } }, true);
const folder = resolve(positionals[0] ?? outDir);

async function run(): Promise<number> {
  if (positionals.length > 1) {
    console.error(help);
    return 2;
  }
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(
      `${relative('', folder) || '.'} không có trang nào đã dựng. Chạy npm run build trước.`,
    );
    return 2;
  }
  const { content, problems: ofContent } = readContent(contentDir);
  if (!content) {
    console.error(formatReport(ofContent));
    return 1;
  }
  const problems = await checkSite(folder, content);
  if (problems.length > 0) {
    console.error(formatSiteReport(problems, values['all'] === true ? Infinity : undefined));
    return 1;
  }
  console.log(`${relative('', folder) || '.'}: không có lỗi.`);
  return 0;
}

process.exitCode = await run();
