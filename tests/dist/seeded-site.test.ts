import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/checks/content/read-content.ts';
import { checkSite } from '../../src/checks/site/check-site.ts';
import { formatSiteReport } from '../../src/checks/site/site-report.ts';
import { fold } from '../../src/text/fold.ts';
import { seededRecords } from '../content/seeded-records.ts';
import { buildSite, freshFolder } from './build-site.ts';
import { pathsIn } from './built.ts';

describe('a site of homes and shelters whose papers stay in the repository', () => {
  const contentDir = freshFolder('seeded/content');
  const outDir = freshFolder('seeded/dist');
  for (const shared of ['settings', 'hotlines', 'campaigns', 'pages'])
    cpSync(join('content', shared), join(contentDir, shared), { recursive: true });
  const records = seededRecords.filter(({ allowed }) => allowed);
  for (const { file, yaml } of records) {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), yaml);
  }
  const { status, output } = buildSite(contentDir, outDir);

  it('is built', () => {
    expect(status, output).toBe(0);
  });

  it('holds none of their secrets in any file, by a search that knows nothing of the check', () => {
    const keepers = records.flatMap(({ secrets }) => secrets.filter((each) => /\p{L}/u.test(each)));
    expect(keepers.length).toBeGreaterThan(20);
    const found = new Set<string>();
    let named = 0;
    for (const path of pathsIn(outDir).filter((each) => !each.startsWith('admin/'))) {
      const bytes = readFileSync(join(outDir, path));
      const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = fold((zipped ? gunzipSync(bytes) : bytes).toString('utf8'));
      if (text.includes('dia chi tin cay')) named += 1;
      for (const keeper of keepers)
        if (text.includes(fold(keeper))) found.add(`${path}: ${keeper}`);
    }
    // The same search does find the homes themselves.
    expect(named).toBeGreaterThan(records.length);
    expect([...found]).toEqual([]);
  });

  it('breaks no rule of the check', async () => {
    const { content } = readContent(contentDir);
    if (!content) throw new Error('No content.');
    expect(formatSiteReport(await checkSite(outDir, content))).toBe('');
  });
});
