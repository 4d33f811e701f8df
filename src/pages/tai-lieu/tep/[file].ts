/** Files that somebody made; those of materials that are not out yet stay back. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaBytes } from '../../../site/material-files.ts';
import { publishedMaterials } from '../../../site/materials.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const names = (await publishedMaterials()).flatMap(({ data }) =>
    (data.files ?? []).map(({ file }) => file),
  );
  return [...new Set(names)].map((file) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(Uint8Array.from(await mediaBytes(file)));
