import type { APIRoute } from 'astro';
import type { PublishedLocale } from '../../../i18n/locales.ts';
import { drawMap, mapNames } from '../../../map/static/site-maps.ts';
import { directory } from '../../../site/directory.ts';
import { localePathsOf } from '../../../site/locale-paths.ts';

export const getStaticPaths = async () =>
  localePathsOf(mapNames(await directory()).map((map) => ({ params: { map }, props: { map } })));

/** The maps as pictures: drawn once, seen without a script, printed with the page. */
export const GET: APIRoute<{ locale: PublishedLocale; map: string }> = async ({ props }) => {
  const drawn = drawMap(await directory(), props.locale, props.map);
  if (!drawn) throw new Error(`there is no map "${props.map}"`);
  return new Response(drawn.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
