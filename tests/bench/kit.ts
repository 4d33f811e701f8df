import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/checks/content/read-content.ts';
import { drawKit } from '../../src/kit/draw/draw-kit.ts';
import { kitFiles, planKit } from '../../src/kit/sheets/plan-kit.ts';
import { testDay } from '../config/paths.ts';
import { round, type BenchResult } from './figures.ts';

/** The cores of a small machine. */
const workers = 2;
const mostSeconds = 60;

/** All sheets of the province with nothing kept, then once more with everything kept. */
export async function benchKit(): Promise<BenchResult> {
  const { content } = readContent('content');
  if (!content) throw new Error('content/ has faults: npm run check:content names them.');
  const { places, site } = planKit(content, testDay);
  const files = kitFiles(places, site);
  const folder = mkdtempSync(join(tmpdir(), 'diem-tua-bench-kit-'));
  const seconds = async () => {
    const start = performance.now();
    await drawKit(files, { folder, workers });
    return (performance.now() - start) / 1000;
  };
  try {
    const cold = await seconds();
    const warm = await seconds();
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    return {
      name: `kit: printed sheets of ${places.length} places, ${workers} workers`,
      figures: {
        sheets: files.length,
        'files, PDF and PNG': sizes.length,
        MB: round(sizes.reduce((sum, size) => sum + size, 0) / 1_000_000, 1),
        'seconds, nothing kept': round(cold, 1),
        [`share of the ${mostSeconds} s allowed`]: round(cold / mostSeconds),
        'ms a sheet': round((cold / files.length) * 1000, 1),
        'seconds, everything kept': round(warm),
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
