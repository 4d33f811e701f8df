import type { APIRoute } from 'astro';
import { geographyFile } from '../../../map/geography-file.ts';
import { directory } from '../../../site/directory.ts';

/** Coast, islands and rivers, for the interactive map. A province whose shapes are not derived has no such file. */
export const getStaticPaths = async () =>
  (await directory()).gazetteer.provinces.flatMap(({ code }) => {
    const file = geographyFile(code);
    return file ? [{ params: { province: code }, props: { file } }] : [];
  });

export const GET: APIRoute<{ file: ReturnType<typeof geographyFile> }> = ({ props }) =>
  Response.json(props.file);
