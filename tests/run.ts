/**
 * Everything that has to be true before a change lands: checks, unit, content and component tests, a build, tests of
 * what was built, and journeys in a real browser. Ends with the line "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './config/browser.ts';
import { findFirefox } from './config/firefox.ts';
import { resultsFolder, testDay, testKit, testSite } from './config/paths.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const help = `npm test [-- STEP …]

Steps, all of them unless some are named:
  check   format, lint, types, dead code, boundaries
  unit    pure rules, content and bad input, components
  office  reports and workbooks, opened in LibreOffice
  build   the site, for ${testDay}, in ${testSite}
  dist    what was built: budgets, links, leaks, a second province
  e2e     journeys and accessibility in a real browser`;

const steps = ['check', 'unit', 'office', 'build', 'dist', 'e2e'] as const;
const named = process.argv.slice(2);
if (
  named.includes('--help') ||
  named.some((name) => !steps.includes(name as (typeof steps)[number]))
) {
  console.log(help);
  process.exit(named.includes('--help') ? 0 : 2);
}
const wanted = (step: (typeof steps)[number]) => named.length === 0 || named.includes(step);

process.env['DIEM_TUA_CHROMIUM'] = findBrowser();

const run = (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> =>
  new Promise((resolve) => {
    spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }).once('exit', (code) => resolve(code === 0));
  });

const total: Tally = { passed: 0, failed: 0, skipped: 0 };

function add({ passed, failed, skipped }: Tally): void {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** A runner that died without a result, or that failed outside any test, is one failure more. */
function tallyOf(file: string, ok: boolean, read: (json: never) => Tally): Tally {
  if (!existsSync(file)) return one(false);
  const tally = read(JSON.parse(readFileSync(file, 'utf8')) as never);
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

async function vitest(config: string): Promise<Tally> {
  const file = join(resultsFolder, `${config}.json`);
  const ok = await run('node_modules/vitest/vitest.mjs', [
    'run',
    '--root=.',
    `--config=tests/config/vitest.${config}.ts`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return tallyOf(
    file,
    ok,
    (json: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests,
    }),
  );
}

async function playwright(): Promise<Tally> {
  const ok = await run('node_modules/@playwright/test/cli.js', [
    'test',
    '--config=tests/config/playwright.config.ts',
  ]);
  return tallyOf(
    join(resultsFolder, 'playwright.json'),
    ok,
    ({
      stats,
    }: {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  );
}

rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

if (wanted('check')) add(one(await run('src/tools/check.ts', [])));
if (wanted('unit')) {
  add(await vitest('unit'));
  add(await vitest('component'));
}
if (wanted('office')) add(await vitest('office'));
let built = !wanted('build') && existsSync(join(testSite, 'index.html'));
if (wanted('build')) {
  rmSync(testSite, { recursive: true, force: true });
  built = await run('src/tools/build.ts', [], {
    DIEM_TUA_OUT: testSite,
    DIEM_TUA_TODAY: testDay,
    DIEM_TUA_KIT: testKit,
  });
  add(one(built));
}
if (wanted('dist')) add(built ? await vitest('dist') : one(false));
// Once, before two workers would both try to install it.
if (wanted('e2e') && findFirefox() === undefined)
  console.warn(
    'No Firefox: its tests of quick exit and quiet mode are skipped until firefox-esr is there.',
  );
if (wanted('e2e')) add(built ? await playwright() : one(false));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
