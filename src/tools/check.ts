import { astro, readArguments, run } from './cli.ts';

const help = `npm run check [-- NAME …]

Format, lint, types, dead code and boundaries. All of them unless some are named:
format, eslint, stylelint, types, dead, boundaries.`;

/** Each tool's program below node_modules and its arguments; its configuration lives in tests/config or package.json. */
const tools: Readonly<Record<string, readonly [string, ...string[]]>> = {
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  eslint: [
    'eslint/bin/eslint.js',
    '--config=tests/config/eslint.config.js',
    '--max-warnings=0',
    '.',
  ],
  stylelint: ['stylelint/bin/stylelint.mjs', '--max-warnings=0', 'src/**/*.{css,astro}'],
  types: [
    '@astrojs/check/bin/astro-check.js',
    '--minimumSeverity=warning',
    '--minimumFailingSeverity=warning',
  ],
  dead: ['knip/bin/knip.js', '--no-progress'],
  boundaries: [
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config=tests/config/boundaries.cjs',
    'src',
    'tests',
  ],
};

const { positionals } = readArguments(help, {}, true);
const names = positionals.length > 0 ? positionals : Object.keys(tools);
// The types of the collections are made by Astro; on a fresh clone nobody has made them yet.
if ((await astro(['sync'])) !== 0) process.exit(1);
const failed: string[] = [];
for (const name of names) {
  const tool = tools[name];
  if (!tool) {
    console.error(`There is no check "${name}".\n\n${help}`);
    process.exit(2);
  }
  const [script, ...args] = tool;
  process.stdout.write(`${name} … `);
  const ok = (await run(`node_modules/${script}`, args)) === 0;
  console.log(ok ? 'ok' : 'failed');
  if (!ok) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
