import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { serviceKinds } from '../../src/domain/vocabulary.ts';
import { readAddressDatabase } from '../../src/site/address-database.ts';
import { round, type BenchResult } from './figures.ts';

const serviceCount = 20_000;

interface Build {
  readonly seconds: number;
  /** Highest resident memory of one process, MiB; undefined where /proc is missing. */
  readonly memory: number | undefined;
  readonly pages: number;
}

/** The high-water mark of every process that the build started, from /proc, in MiB. */
function peakOf(root: number): number | undefined {
  try {
    const children = readFileSync(`/proc/${root}/task/${root}/children`, 'utf8').trim();
    const own = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${root}/status`, 'utf8'))?.[1];
    const below = children
      .split(' ')
      .filter(Boolean)
      .map((pid) => peakOf(Number(pid)) ?? 0);
    return Math.max(Number(own ?? 0) / 1024, ...below);
  } catch {
    return undefined;
  }
}

function build(content: string, out: string): Promise<Build> {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/tools/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Printed sheets have a bench of their own.
    env: {
      ...process.env,
      DIEM_TUA_CONTENT: content,
      DIEM_TUA_OUT: out,
      DIEM_TUA_KIT: 'none',
    },
  });
  let memory: number | undefined;
  const watch = setInterval(() => {
    const now = child.pid === undefined ? undefined : peakOf(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, 100);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code !== 0) {
        reject(new Error(`The build of ${content} ended with status ${code}.`));
        return;
      }
      const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.html'),
      ).length;
      resolve({ seconds: (performance.now() - start) / 1000, memory, pages });
    });
  });
}

/** Content for a share of the country: the project's own pages and lines, and invented, marked services. */
function writeCountry(content: string, share: number): void {
  const database = readAddressDatabase();
  const provinces = database.provinces.slice(0, Math.ceil(database.provinces.length * share));
  const codes = new Set(provinces.map(({ code }) => code));
  const wards = database.wards.filter(({ province }) => codes.has(province));
  for (const folder of ['hotlines', 'campaigns', 'pages'])
    cpSync(join('content', folder), join(content, folder), { recursive: true });
  mkdirSync(join(content, 'settings'), { recursive: true });
  const settings = {
    name: 'Điểm Tựa',
    url: 'https://diem-tua.example',
    mode: 'demo',
    provinces: [...codes],
    exitUrl: 'https://vi.wikipedia.org/',
  };
  writeFileSync(join(content, 'settings/site.yml'), stringify(settings));
  const folder = join(content, 'services/public');
  mkdirSync(folder, { recursive: true });
  const kinds = Object.keys(serviceKinds);
  for (let n = 0; n < serviceCount * share; n++) {
    const ward = wards[(n * 7919) % wards.length];
    if (!ward) continue;
    const number = `0000${String(n).padStart(6, '0')}`;
    const service = {
      name: `Mẫu – Nơi hỗ trợ số ${n}`,
      kind: kinds[n % kinds.length],
      operator: 'Đơn vị mẫu',
      summary: 'Nơi tưởng tượng, dùng để đo thời gian dựng trang.',
      serves: ['women', 'children'],
      languages: ['vi'],
      phones: [{ number, purpose: 'main' }],
      hours: {
        weekly: [
          {
            days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
            shifts: [
              { opens: '07:30', closes: '11:30' },
              { opens: '13:30', closes: '17:00' },
            ],
          },
        ],
      },
      cost: 'free',
      wheelchair: 'unknown',
      area: { scope: 'communes', communes: [ward.code] },
      demo: true,
      commune: ward.code,
      address: `Số ${n}, đường Mẫu`,
    };
    writeFileSync(join(folder, `mau-${n}.yml`), stringify(service));
  }
}

/** Time and memory to build the province and the country; a page must not cost more when there are more. */
export async function benchBuild(): Promise<BenchResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'diem-tua-bench-'));
  try {
    const province = await build('content', join(scratch, 'province'));
    writeCountry(join(scratch, 'content-half'), 0.5);
    const half = await build(join(scratch, 'content-half'), join(scratch, 'half'));
    writeCountry(join(scratch, 'content'), 1);
    const country = await build(join(scratch, 'content'), join(scratch, 'country'));
    const cost = ({ seconds, pages }: Build) => (seconds / pages) * 1000;
    return {
      name: `build: 65 communes, and 3,321 communes with ${serviceCount} services`,
      figures: {
        'province, pages': province.pages,
        'province, seconds': round(province.seconds, 1),
        'province, peak MiB': Math.round(province.memory ?? 0),
        'country, pages': country.pages,
        'country, seconds': round(country.seconds, 1),
        'country, peak MiB': Math.round(country.memory ?? 0),
        'province, ms a page': round(cost(province)),
        'half the country, ms a page': round(cost(half)),
        'country, ms a page': round(cost(country)),
        'cost of a page, country / province': round(cost(country) / cost(province)),
        'cost of a page, country / half': round(cost(country) / cost(half)),
      },
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
