/** Audits a live site from outside. */
import { auditSite } from '../hosting/audit/audit.ts';
import { readServerRules } from '../hosting/server-rules.ts';
import { readArguments } from './cli.ts';

const help = `npm run deploy:check -- URL [--commit HASH]

Asks a live site about twenty questions, as a browser would, and prints what is wrong, why it matters and what to do:
TLS, headers, caching, compression, Range, 404 page, hidden files, listings, methods, cookies, changed pages.
Status 0 when nothing is wrong, 1 with findings, 2 when the site does not answer or the command is wrong.

  --commit HASH  the commit that should be there (12 digits, as in <meta name="version">)`;

const { values, positionals } = readArguments(help, { commit: { type: 'string' } }, true);
const [address = ''] = positionals;

async function run(): Promise<number> {
  if (positionals.length !== 1 || !URL.canParse(address) || !/^https?:/.test(address)) {
    console.error(help);
    return 2;
  }
  const { commit } = values;
  const findings = await auditSite(
    new URL('/', address),
    { rules: readServerRules('public'), ...(typeof commit === 'string' ? { commit } : {}) },
    (done, all) => {
      if (process.stderr.isTTY)
        process.stderr.write(`\r${done}/${all} ${done === all ? '\n' : ''}`);
    },
  );
  for (const { at, what, why, remedy } of findings)
    console.log(`${at} ${what}.\n  ${why} ${remedy}\n`);
  console.log(findings.length === 0 ? `${address}: nothing wrong.` : `${findings.length} wrong.`);
  return findings.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(
    `${address} does not answer: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}
