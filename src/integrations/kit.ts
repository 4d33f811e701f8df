import type { AstroIntegration } from 'astro';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../checks/content/read-content.ts';
import { formatReport } from '../checks/problem.ts';
import { drawKit, type DrawnFile } from '../kit/draw/draw-kit.ts';
import { placeFiles } from '../kit/draw/place-files.ts';
import { kitFolder, type MadeFile, type MadePlace } from '../kit/made-kit.ts';
import { piece } from '../kit/pieces.ts';
import { choosePlaces } from '../kit/sheets/choose-places.ts';
import type { KitPlace } from '../kit/sheets/kit-place.ts';
import { kitFiles, piecesOf, planKit, type KitPlan } from '../kit/sheets/plan-kit.ts';
import { buildDay } from '../site/build-day.ts';
import { contentDir } from '../site/paths.ts';

const id = 'virtual:made-kit';

function plan(): KitPlan {
  const { content, problems } = readContent(contentDir);
  if (!content) throw new Error(`\n\n${formatReport(problems)}`);
  return planKit(content, buildDay());
}

/** What pages may say of files: which there are, and how large. */
function madePlaces(places: readonly KitPlace[], drawn: readonly DrawnFile[]): MadePlace[] {
  const files = new Map(drawn.map(({ path, files: made }) => [path, made]));
  const madeFile = (slug: string, key: MadeFile['piece']): MadeFile => {
    const made = files.get(`${slug}/${piece(key).file}`);
    if (!made) throw new Error(`The kit of ${slug} has no ${key}.`);
    return {
      piece: key,
      pdfBytes: statSync(made.pdf).size,
      ...(made.png === undefined ? {} : { pngBytes: statSync(made.png).size }),
    };
  };
  return places.map((place) => ({
    slug: place.slug,
    name: place.name,
    kind: place.kind,
    path: place.path,
    files: piecesOf(place).map((key) => madeFile(place.slug, key)),
  }));
}

/**
 * Draws the printed sheets before the pages, which name their files and sizes, and puts them beside the pages after.
 * `DIEM_TUA_KIT` chooses the communes: `all` (a build's default), `none`, or slugs. While editing, none are drawn.
 */
export function kit(): AstroIntegration {
  let drawn: DrawnFile[] = [];
  let made: MadePlace[] = [];
  return {
    name: 'diem-tua:kit',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: id,
                resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
                load: (source: string) =>
                  source === `\0${id}`
                    ? `export const madeKit = ${JSON.stringify(made)};`
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:build:start': async ({ logger }) => {
        const { places, site } = plan();
        const chosen = choosePlaces(process.env['DIEM_TUA_KIT'] ?? 'all', places);
        if (chosen.length === 0) return;
        const began = performance.now();
        drawn = await drawKit(kitFiles(chosen, site));
        made = madePlaces(chosen, drawn);
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        logger.info(`${drawn.length} printed sheets in ${seconds} s`);
      },
      'astro:build:done': ({ dir }) => placeFiles(drawn, join(fileURLToPath(dir), kitFolder)),
    },
  };
}
