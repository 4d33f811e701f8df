/** Builds, checks, compresses and switches; whatever fails leaves the published site as it is. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { compressSite } from '../hosting/compress.ts';
import {
  addRelease,
  currentRelease,
  goBack,
  lockTarget,
  pruneReleases,
  releaseNames,
  switchTo,
} from '../hosting/releases.ts';
import { builtCommit } from '../site/commit.ts';
import { astro, readArguments } from './cli.ts';

const help = `npm run deploy -- --to DIR [--keep 5]
npm run deploy -- --to DIR --back | --list

Builds the site and refuses what the checks refuse, then publishes it in DIR: DIR/releases/<time>-<commit>/, and
DIR/current, the link that a web server serves. The switch is one step: a visitor sees the old site or the new one.
A build that fails, a full disk or Ctrl-C leave the old site.

  --keep N  releases to keep, the present one among them
  --back    show the release before
  --list    name the releases, the present one with a star`;

const { values } = readArguments(help, {
  to: { type: 'string' },
  keep: { type: 'string' },
  back: { type: 'boolean' },
  list: { type: 'boolean' },
});

const fail = (message: string, status: number): never => {
  console.error(message);
  process.exit(status);
};

const { to, keep: kept = '5', back, list } = values;
if (typeof to !== 'string' || to === '') fail(help, 2);
const target = resolve(String(to));
const keep = Number(kept);
if (!Number.isInteger(keep) || keep < 1)
  fail(`--keep "${String(kept)}" is no number of releases. Write 1 or more.`, 2);

/** `20261126T081500Z-0123456789ab` */
const releaseName = (): string =>
  `${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${builtCommit()}`;

function compressing(): (done: number, all: number) => void {
  let last = -1;
  return (done, all) => {
    const percent = Math.floor((done / all) * 100);
    if (percent === last || (!process.stdout.isTTY && percent !== 100)) return;
    last = percent;
    process.stdout.write(`\r  compressing ${percent} %${percent === 100 ? '\n' : ''}`);
  };
}

async function publish(): Promise<void> {
  const giveBack = lockTarget(target);
  const built = resolve('.cache/deploy');
  const clean = () => {
    rmSync(built, { recursive: true, force: true });
    giveBack();
  };
  process.once('SIGINT', () => {
    clean();
    process.exit(130);
  });
  try {
    currentRelease(target);
    rmSync(built, { recursive: true, force: true });
    process.env['DIEM_TUA_OUT'] = built;
    if ((await astro(['build'])) !== 0)
      throw new Error('The build failed, so nothing was published. The site is as it was.');
    const { files, bytes, brotliBytes } = await compressSite(built, compressing());
    const name = releaseName();
    addRelease(target, name, built);
    switchTo(target, name);
    const gone = pruneReleases(target, keep);
    const share = bytes === 0 ? 100 : Math.round((brotliBytes / bytes) * 100);
    console.log(`  ${name} is shown. ${files} files compressed to ${share} %.`);
    if (gone.length > 0) console.log(`  Deleted: ${gone.join(', ')}.`);
  } finally {
    clean();
  }
}

try {
  if (list === true)
    for (const name of releaseNames(target))
      console.log(`${name === currentRelease(target) ? '*' : ' '} ${name}`);
  else if (back === true) console.log(`  ${goBack(target)} is shown.`);
  else await publish();
} catch (error) {
  fail(`  ${error instanceof Error ? error.message : String(error)}`, 1);
}
