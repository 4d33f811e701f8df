/** Runs GMT, which holds GSHHG. Nothing else here needs a program from outside. */
import { spawnSync } from 'node:child_process';
import type { Box, Line, Position } from './box.ts';
import { parseSegments } from './segments.ts';

/** Full or low resolution of GSHHG. */
export type Resolution = 'f' | 'l';

const missing =
  'gmt with GSHHG is missing.\n' +
  '  Coasts cannot be derived without it. On Debian: apt install gmt gmt-gshhg-full.\n' +
  '  Only this command needs it: builds and tests read the file that it wrote.';

const program = 'gmt';

/** @throws Error when GMT is not installed, lacks GSHHG, or refuses its arguments. */
function gmt(args: readonly string[], input = ''): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error || /GSHHG|find.*(binned|shore)/i.test(stderr)) throw new Error(missing);
  if (status !== 0) throw new Error(`gmt ${args.join(' ')}: ${stderr.trim()}`);
  return stdout;
}

const region = ({ west, south, east, north }: Box): string => `-R${west}/${east}/${south}/${north}`;

/** All shores (sea, lakes, islands in lakes) of the bins that the box touches; not clipped to it. */
export const shoresIn = (box: Box, resolution: Resolution): Line[] =>
  parseSegments(gmt(['coast', region(box), `-D${resolution}`, '-W', '-M']));

/** Rivers and canals of the bins that the box touches; not clipped to it. */
export const riversIn = (box: Box, resolution: Resolution): Line[] =>
  parseSegments(gmt(['coast', region(box), `-D${resolution}`, '-Ia', '-M']));

/** For each point, whether GSHHG has dry land there. */
export function isLand(points: readonly Position[], resolution: Resolution): boolean[] {
  const rows = points.map(([lng, lat], i) => `${lng} ${lat} ${i}`).join('\n');
  const dry = gmt(['select', `-D${resolution}`, '-Ns/k', '--FORMAT_FLOAT_OUT=%.10g'], rows);
  const places = new Set(
    dry
      .trim()
      .split('\n')
      .map((row) => Number(row.split(/\s+/)[2])),
  );
  return points.map((_, i) => places.has(i));
}
