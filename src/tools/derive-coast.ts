/** Derives the coast, islands and rivers of a province's maps from GSHHG, once; what it writes is committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { communeDetails } from '../schemas/communes.ts';
import { contentDir } from '../site/paths.ts';
import { readArguments } from './cli.ts';
import { boxAround, doubleArea, parseBox, widened, type Box, type Position } from './coast/box.ts';
import { attribution, fitted, landOf, riversOf, toTopology } from './coast/derive.ts';
import { isLand, riversIn, shoresIn } from './coast/gmt.ts';
import { stitch } from './coast/segments.ts';

const help = `npm run map:coast [-- --province 56] [--box w,s,e,n] [--inset]

Derives coast, islands and rivers for the maps of a province from GSHHG (LGPL) and writes
src/map/geography/<province>.json, a small TopoJSON. Commit it: builds and tests only read it.

  --province  code of a province with content/communes/<code>.yml; else the first of the settings
  --box       west,south,east,north in degrees, instead of a box around the communes' points
  --inset     derive src/map/geography/bien-dong.json, the inset with both archipelagos, instead

Needs gmt with full GSHHG data (Debian: apt install gmt gmt-gshhg-full). Special zones (đặc khu) far out at sea
are left out of the box; the inset shows them.

Environment:
  DIEM_TUA_CONTENT  folder of the content, instead of content/`;

const folder = resolve('src/map/geography');
/** About 16 km, so that a close-up of a commune at the edge has something around it. */
const border = 0.15;
/** Width to height of a map that a phone shows whole. */
const least = 0.75;
/** Both files together may have 60 kB. */
const provinceBytes = 44_000;
const insetBytes = 14_000;

/** Vietnam and the sea off it. */
const insetBox: Box = { west: 102, south: 6, east: 118, north: 24 };
/** Where the islets of each archipelago are; other islands of the region lie outside. */
const archipelagos: Readonly<Record<string, Box>> = {
  'hoang-sa': { west: 111, south: 15.5, east: 113.1, north: 17.3 },
  'truong-sa': { west: 111.2, south: 7.2, east: 116.3, north: 11.8 },
};

const { values } = readArguments(help, {
  province: { type: 'string' },
  box: { type: 'string' },
  inset: { type: 'boolean' },
});

function read(path: string, why: string): unknown {
  const file = join(contentDir, path);
  if (existsSync(file)) return parse(readFileSync(file, 'utf8'));
  throw new Error(`${relative('', file)} is missing.\n  ${why}`);
}

function firstProvince(): string {
  const settings = read('settings/site.yml', 'Name the province: --province 56.');
  const { provinces } = settings as { readonly provinces?: readonly string[] };
  const [first] = provinces ?? [];
  if (first !== undefined) return first;
  throw new Error('the settings name no province.\n  Name it: --province 56.');
}

const landAt = (points: readonly Position[]): boolean[] => isLand(points, 'f');

function boxOf(province: string): Box {
  if (!/^\d{2}$/.test(province)) {
    throw new Error(`province "${province}": not a code.\n  Write its two digits, for example 56.`);
  }
  const path = `communes/${province}.yml`;
  const { communes } = communeDetails.parse(
    read(path, `The points of the communes of province ${province} stand there: write it first.`),
  );
  const ashore = communes.filter(({ name }) => !name.startsWith('Đặc khu '));
  if (ashore.length > 0) return widened(boxAround(ashore, border), least, landAt);
  throw new Error(
    `content/${path}: no commune but special zones has a point.\n` +
      '  The box of the map is drawn around them. Add points, or give --box w,s,e,n.',
  );
}

function write(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(file, text);
  console.log(`${relative('', file)}: ${Buffer.byteLength(text)} bytes. ${attribution}`);
}

function deriveProvince(province: string, box: Box): void {
  const land = landOf(box, shoresIn(box, 'f'), landAt);
  const rivers = riversOf(box, riversIn(box, 'f'));
  const smallest = 1e-6;
  write(
    province,
    fitted(provinceBytes, (weight) =>
      toTopology(box, { land, rivers }, { weight, smallest, grid: 2e4 }),
    ),
  );
}

/** One light dot for each islet, at its middle, and none for islets that would share a dot. */
function isletsOf(box: Box): number[][] {
  const dots: [number, number][] = [];
  const { rings } = stitch(shoresIn(box, 'f'));
  for (const ring of rings.toSorted((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)))) {
    const points = ring.slice(1);
    const middle = (axis: 0 | 1) =>
      Math.round((points.reduce((sum, point) => sum + point[axis], 0) / points.length) * 1e3) / 1e3;
    const [lng, lat] = [middle(0), middle(1)];
    if (lng < box.west || lng > box.east || lat < box.south || lat > box.north) continue;
    if (dots.some(([x, y]) => Math.hypot(x - lng, y - lat) < 0.08)) continue;
    dots.push([lng, lat]);
  }
  return dots;
}

function deriveInset(): void {
  const land = landOf(insetBox, shoresIn(insetBox, 'l'), (points) => isLand(points, 'l'));
  const islets = Object.fromEntries(
    Object.entries(archipelagos).map(([name, box]) => [
      name,
      { type: 'MultiPoint' as const, coordinates: isletsOf(box) },
    ]),
  );
  const smallest = 2e-3;
  write(
    'bien-dong',
    fitted(insetBytes, (weight) =>
      toTopology(insetBox, { land, ...islets }, { weight, smallest, grid: 4e3 }),
    ),
  );
}

try {
  if (values['inset'] === true) deriveInset();
  else {
    const province = typeof values['province'] === 'string' ? values['province'] : firstProvince();
    const box = typeof values['box'] === 'string' ? parseBox(values['box']) : boxOf(province);
    deriveProvince(province, box);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
