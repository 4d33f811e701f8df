/** What the site draws for a material. The same files serve every language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { DrawnFile } from '../../../kit/materials/draw-material.ts';
import { drawnFiles } from '../../../site/material-files.ts';
import { publishedMaterials } from '../../../site/materials.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const files = await Promise.all(
    (await publishedMaterials()).map(async (entry) =>
      (await drawnFiles(entry)).map((file) => ({
        params: { material: entry.id, file: file.name },
        props: { file },
      })),
    ),
  );
  return files.flat();
};

export const GET: APIRoute<{ file: DrawnFile }> = ({ props: { file } }) =>
  new Response(Uint8Array.from(file.bytes));
