import type { APIRoute } from 'astro';
import { shownArticles } from '../../../site/articles.ts';
import { drawPicture, pictureOf, type PictureFile } from '../../../site/pictures.ts';

export const getStaticPaths = async () => {
  const sources = new Set(
    (await shownArticles()).flatMap(({ entries }) =>
      [...entries.values()].flatMap(({ data }) => data.image?.file ?? []),
    ),
  );
  const pictures = await Promise.all(
    [...sources].map(async (source) => ({ source, files: (await pictureOf(source)).files })),
  );
  return pictures.flatMap(({ source, files }) =>
    files.map((file) => ({ params: { file: file.name }, props: { source, file } })),
  );
};

/** A picture of an article that is shown, in one size and one format. */
export const GET: APIRoute<{ source: string; file: PictureFile }> = async ({
  props: { source, file },
}) =>
  new Response(new Uint8Array(await drawPicture(source, file)), {
    headers: { 'content-type': file.type },
  });
