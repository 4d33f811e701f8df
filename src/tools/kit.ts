import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readContent } from '../checks/content/read-content.ts';
import { formatReport } from '../checks/problem.ts';
import { drawKit } from '../kit/draw/draw-kit.ts';
import { placeFiles } from '../kit/draw/place-files.ts';
import { choosePlaces } from '../kit/sheets/choose-places.ts';
import { kitFiles, planKit } from '../kit/sheets/plan-kit.ts';
import { buildDay } from '../site/build-day.ts';
import { contentDir } from '../site/paths.ts';
import { readArguments } from './cli.ts';
import { progressBar } from './progress-bar.ts';

const help = `npm run kit -- --out DIR [--communes all|NAME,NAME]

Draws the printed sheets (PDF and PNG) of communes and of the province, with their own numbers and codes, into
DIR/<commune>/. The same content gives the same files, to the byte. What is drawn is kept in .cache/kit: stopped and
started again, the command goes on where it was.

  --out DIR         folder to write; made if it is missing
  --communes NAMES  all (default), or communes by slug or name, with commas: phan-rang,"Trường Sa"

Environment:
  DIEM_TUA_CONTENT  folder to read instead of content/
  DIEM_TUA_TODAY    day of the sheets, e.g. 2026-11-23: numbers that nobody checked for a year are left out

Status 0 when all is drawn, 1 with a reason, 2 when the command is wrong.`;

const { values } = readArguments(help, {
  communes: { type: 'string' },
  out: { type: 'string' },
});

/** Folder by folder: `recursive` never comes back from some file systems that refuse (Node 24, /proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** @throws an Error that says what to do when nothing can be written there. */
function writableFolder(path: string): string {
  try {
    makeFolder(path);
    // A file of that name cannot be opened as a folder.
    readdirSync(path);
    accessSync(path, constants.W_OK);
    return path;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(
      `Không ghi được vào "${path}"${reason && ` (${reason})`}. Chọn một thư mục mà bạn có quyền ghi.`,
      { cause: error },
    );
  }
}

async function run(out: string): Promise<void> {
  const { content, problems } = readContent(contentDir);
  if (!content) throw new Error(formatReport(problems));
  const { places, site } = planKit(content, buildDay());
  const communes = values['communes'];
  const chosen = choosePlaces(typeof communes === 'string' ? communes : 'all', places);
  if (chosen.length === 0) throw new Error('Chưa chọn xã, phường nào. Xem --help.');
  const folder = writableFolder(out);
  const drawn = await drawKit(kitFiles(chosen, site), { onProgress: progressBar(process.stderr) });
  placeFiles(drawn, folder);
  console.log(`${drawn.length} tờ in của ${chosen.length} nơi: ${relative('', folder) || '.'}`);
}

if (typeof values['out'] !== 'string' || values['out'] === '') {
  console.error(`Thiếu --out.\n\n${help}`);
  process.exitCode = 2;
} else
  await run(resolve(values['out'])).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
